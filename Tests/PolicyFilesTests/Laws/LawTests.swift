import Resolution
import Testing

@Suite struct LawTests {
    private func history(_ policy: Policy, _ calendar: WorkingCalendar, _ seed: Int) -> History {
        History(under: policy, in: calendar, seed: seed, commands: 30)
    }

    @Test(arguments: Library.policies)
    func `Every law is kept in every history`(id: String) throws {
        let policy = try Library.policy(id)
        let calendar = try Library.calendar(of: policy)
        for seed in 1...1000 {
            let history = history(policy, calendar, seed)
            for law in Law.all where seed % law.oneIn == 0 {
                #expect(try law.isKept(history), "\(law.says): seed \(seed)")
            }
        }
    }

    @Test(arguments: Library.policies)
    func `Every duty of a policy falls due in some history`(id: String) throws {
        let policy = try Library.policy(id)
        let calendar = try Library.calendar(of: policy)
        var waiting = Set(policy.clauses.filter { $0.duty != nil }.map(\.id))
        for seed in 1...1000 where !waiting.isEmpty {
            waiting.subtract(history(policy, calendar, seed).owed().map(\.id.clause))
        }
        #expect(waiting.sorted().map(\.text) == [])
    }

    @Test(arguments: Library.policies)
    func `Whatever is owed, somebody on the ladders can do it`(id: String) throws {
        let policy = try Library.policy(id)
        let calendar = try Library.calendar(of: policy)
        for seed in 1...40 {
            let history = history(policy, calendar, seed)
            for obligation in history.owed() where obligation.isOpen {
                #expect(
                    Discharger.canMeet(obligation, in: history), "\(obligation.id), seed \(seed)")
            }
        }
    }

    /// Two differences go the same way up: in one all is done in time, in the other nothing ever is.
    @Test(arguments: Library.policies)
    func `Nothing that is late or missing holds up a way up`(id: String) throws {
        let policy = try Library.policy(id)
        let calendar = try Library.calendar(of: policy)
        for seed in 1...25 {
            var maker = CommandMaker(policy: policy, seed: seed)
            let start = maker.start()
            var diligent = History(under: policy, in: calendar, seed: seed, from: start)
            var idle = diligent
            let raised = Difference.Command.raise(maker.raised(start))
            diligent.attempt(raised, as: .agency("ash", "practitioner"))
            idle.attempt(raised, as: .agency("ash", "practitioner"))
            for _ in 0..<6 {
                var dutiful = Discharger(diligent)
                dutiful.meetAll()
                diligent = dutiful.history
                idle.wait(minutes: 200 * 1440)
                #expect(diligent.state.stage == idle.state.stage)
                let ways = policy.waysUp(from: idle.state.stage ?? "")
                for (command, capacity) in ways {
                    var here = diligent
                    var there = idle
                    let done = here.attempt(command, as: capacity)
                    let late = there.attempt(command, as: capacity)
                    #expect(done == late, "\(command) by \(capacity), seed \(seed)")
                }
                guard let (command, capacity) = ways.randomElement(using: &maker.chance) else {
                    break
                }
                diligent.attempt(command, as: capacity)
                idle.attempt(command, as: capacity)
            }
        }
    }
}

extension Policy {
    /// Every escalation, jump, referral and declaration of risk, by everybody who might try.
    fileprivate func waysUp(from here: StageID) -> [(Difference.Command, Capacity)] {
        let targets = stages.map(\.id) + ["nowhere"]
        var commands: [Difference.Command] = targets.map {
            .escalate(from: here, to: $0, reason: "", declared: [])
        }
        for jump in jumps.map(\.id) {
            commands += (targets.map { Optional($0) } + [nil]).map {
                .jump(jump, to: $0, reason: "", interim: "")
            }
        }
        commands.append(.declareRisk(text: "", interim: ""))
        commands += [Act.refer, .considerReferral, .sendAccount].map {
            .record(Did(act: $0, stage: here))
        }
        let people: [Capacity] = [
            .agency("ash", "practitioner"), .agency("beech", "line-manager"),
            .agency("dogwood", "practitioner"), .post(posts.first?.id ?? ""), .post("nobody"),
        ]
        return commands.flatMap { command in people.map { (command, $0) } }
    }
}
