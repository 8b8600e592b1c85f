import Resolution

/// A difference that random commands made, lawful and unlawful, by anybody and at any time.
struct History {
    let policy: Policy
    let calendar: WorkingCalendar
    let seed: Int
    private(set) var record: [Entry] = []
    private(set) var state = Difference.State()
    private(set) var attempts: [Attempt] = []
    private(set) var now: Moment

    /// A command, what it was decided from, and what came of it.
    struct Attempt {
        var command: Difference.Command
        var before: Difference.State
        var setting: Difference.Setting
        var outcome: Result<[Difference.Event], Refusal>
        var after: Difference.State
    }

    init(under policy: Policy, in calendar: WorkingCalendar, seed: Int, from start: Moment) {
        self.policy = policy
        self.calendar = calendar
        self.seed = seed
        now = start
    }

    /// So many commands, as the seed has it.
    init(under policy: Policy, in calendar: WorkingCalendar, seed: Int, commands: Int) {
        var maker = CommandMaker(policy: policy, seed: seed)
        self.init(under: policy, in: calendar, seed: seed, from: maker.start())
        for _ in 0..<commands {
            wait(minutes: maker.pause())
            let (command, capacity, happenedAt) = maker.command(from: state, at: now)
            attempt(command, as: capacity, happenedAt: happenedAt)
        }
    }

    mutating func wait(minutes: Int) { now = now.adding(minutes: minutes) }

    func owed(at moment: Moment? = nil) -> [Obligation] {
        Difference.obligations(
            of: record, under: policy, in: calendar, now: moment ?? now)
    }

    /// Decides a command as the service does, and adds what it leads to.
    @discardableResult
    mutating func attempt(
        _ command: Difference.Command, as capacity: Capacity, happenedAt: Moment? = nil
    ) -> Result<[Difference.Event], Refusal> {
        let setting = Difference.Setting(
            policy: policy, capacity: capacity, happenedAt: happenedAt ?? now, now: now,
            owed: command.restsOnOwed(in: state) ? owed() : [], asksConfirmation: seed % 3 != 0)
        let before = state
        let outcome = Result { () throws(Refusal) in
            try Difference.decide(command, from: before, in: setting)
        }
        for event in (try? outcome.get()) ?? [] {
            let author = Author(person: PersonID(capacity.description), capacity: capacity)
            let entry = Entry(
                seq: state.seq + 1, happenedAt: setting.happenedAt, recordedAt: now, by: author,
                event: event)
            record.append(entry)
            state = Difference.evolve(state, entry)
        }
        attempts.append(
            Attempt(
                command: command, before: before, setting: setting, outcome: outcome, after: state))
        return outcome
    }
}

extension Difference.Command {
    /// Times are decided on what is owed; working that out for every command would take long.
    fileprivate func restsOnOwed(in state: Difference.State) -> Bool {
        switch self {
        case .proposeTime: true
        case .answer(let answer):
            if case .time = state.proposals[answer.proposal]?.proposal.matter {
                true
            } else {
                false
            }
        case .raise, .join, .escalate, .jump, .declareRisk, .record, .propose, .resolve, .decide,
            .changeAction, .correct, .divert, .withdraw, .changeEdition,
            .giveUp, .reopen, .close:
            false
        }
    }
}
