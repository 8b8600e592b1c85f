import Resolution

extension DifferenceReading {
    /// What the reader can do now, each with its page.
    var ways: [Link] {
        switch state.phase {
        case .unraised: []
        case .open: waysToSettle + waysOn + waysToHelp + waysOut
        case .ended:
            [
                way(.record, "Record something", "record"),
                way(.close, "Close it with what was learnt", "close"), wayBack,
            ].compactMap(\.self)
        case .closed:
            [
                way(.record, "File something", "record"), wayBack,
            ].compactMap(\.self)
        }
    }

    private func way(
        _ privilege: Privilege, _ text: String, _ act: String, _ asking: [Address.Question] = []
    ) -> Link? {
        may(privilege) ? Link(text, to: address(act, asking)) : nil
    }

    /// Up again, unless the policy says that it is not.
    private var wayBack: Link? {
        reopenings?.isEmpty == true ? nil : way(.reopen, "Reopen it", "reopen")
    }

    /// The rules by which the policy has it taken up again after its ending; nil where it says nothing.
    var reopenings: [Reopening]? {
        policy.reopenings.map { rules in
            rules.filter { rule in state.ending.map(rule.holds) ?? false }
        }
    }

    private var waysToSettle: [Link] {
        [
            way(.record, "Record something", "record"),
            isAsked ? way(.answer, "Answer the proposal", "answer") : nil,
            way(.propose, "Propose a resolution", "propose"),
            way(.agreeTime, "Agree a different time", "time"),
            state.openStatement == nil
                ? nil : way(.resolve, "Record that it is resolved", "resolve"),
            policy.bodies.isEmpty ? nil : way(.decide, "Record a decision", "decide"),
        ].compactMap(\.self)
    }

    /// Whether a proposal waits for an answer of the reader's agency.
    private var isAsked: Bool {
        guard let own = reader.capacity.agency else { return false }
        return state.proposals.values.contains {
            $0.isOpen && $0.by != own && $0.answers[own] == nil
        }
    }

    /// The stages that can be entered from here.
    private var waysOn: [Link] {
        guard let here = state.stage else { return [] }
        let open = state.openWays(under: policy)
        let ordinary = open.compactMap { way -> Link? in
            guard isMine(way.chosenBy) else { return nil }
            let title = policy.stage(way.to)?.title ?? way.to.text
            return self.way(
                .escalate, "Move it to \(stageLabel(way.to, title))", "escalate",
                [.init("to", way.to.text)])
        }
        let jumps = policy.jumps.filter { jump in
            jump.kind != .risk && state.isOpen(jump) && isMine(jump.chosenBy)
                && isHigher(jump.to, here)
        }.compactMap { way(.escalate, $0.title, "jump", [.init("jump", $0.id.text)]) }
        let end =
            open.isEmpty ? way(.giveUp, "End it unresolved", "give-up") : nil
        return ordinary + jumps
            + [end, way(.declareRisk, "Declare immediate risk", "risk")]
            .compactMap(\.self)
    }

    private func isMine(_ chooser: Duty.Actor?) -> Bool {
        policy.admits(chooser, reader.capacity, among: state.parties)
    }

    private func stageLabel(_ id: StageID, _ title: String) -> String {
        policy.stage(id)?.number.map { "\(policy.words.stage) \($0): \(title)" } ?? title
    }

    private func isHigher(_ target: Jump.Target, _ here: StageID) -> Bool {
        switch target {
        case .stage(let there):
            (policy.order(of: there) ?? 0) > (policy.order(of: here) ?? 0)
        case .anyHigher:
            here != policy.stages.last?.id
        case .outside:
            true
        }
    }

    private var waysToHelp: [Link] {
        [
            Link("See who to contact", to: address("contact")),
            reader.capacity.agency == state.raiser
                ? way(.record, "Ask for support", "support") : nil,
            way(
                .record, "Add the adult’s views", "record",
                [.init("act", Act.hearAdult.rawValue)]),
        ].compactMap(\.self)
    }

    private var waysOut: [Link] {
        [
            policy.exclusions.isEmpty
                ? nil : way(.divert, "Send it to another procedure", "divert"),
            reader.capacity.agency == state.raiser
                ? way(.withdraw, "Withdraw it", "withdraw") : nil,
            newerEdition.flatMap {
                way(.changeEdition, "Move it to edition \($0) of the policy", "edition")
            },
        ].compactMap(\.self)
    }
}
