package import Resolution

/// The part of a guide that a clause stands in; every clause stands in one.
package enum GuideChapter: Hashable, Sendable {
    case use, raising, safety, conduct
    case stage(StageID)
    case anyStage, recording, settling, ending, learning, outside

    /// The chapter of a clause: by the stage it is about, else by what it is about.
    package init(_ clause: Clause, of policy: Policy) {
        if let duty = clause.duty {
            self = Self(duty)
        } else if clause.guarded != nil {
            self = .settling
        } else {
            self = clause.shownAt.first.map(Self.init) ?? .outside
        }
    }

    private init(_ duty: Duty) {
        for condition in duty.conditions {
            if case .at(let stages) = condition, stages.count == 1 {
                self = .stage(stages[0])
                return
            }
        }
        switch duty.trigger {
        case .raised: self = .raising
        case .entered(let stages), .left(let stages), .communication(let stages),
            .did(_, let stages):
            self = Self(stages)
        case .resolved, .decided, .actionsAgreed: self = .settling
        case .ended: self = .ending
        case .riskDeclared: self = .safety
        case .policyIssueRaised, .overdue, .diverted: self = .anyStage
        }
    }

    private init(_ stages: Duty.Stages) {
        if case .these(let stages) = stages, stages.count == 1 {
            self = .stage(stages[0])
        } else {
            self = .anyStage
        }
    }

    private init(_ place: Clause.Place) {
        switch place {
        case .guide, .processCheck: self = .use
        case .raise: self = .raising
        case .safety: self = .safety
        case .difference, .contact, .escalate, .time: self = .conduct
        case .record: self = .recording
        case .resolve, .board: self = .settling
        case .learning: self = .learning
        }
    }
}

/// One clause as the guide tells it.
package struct GuideClause: Encodable, Sendable {
    /// The fragment by which it can be linked: "SWI-28b".
    package let id: String
    package let says: String
    /// Who, how soon and counted from what, where it asks for something.
    package let demand: String?
    /// Its strength, the word as printed, and where it stands.
    package let source: String
    /// What Concord makes of it, where that is not to ask for it.
    package let treatment: String?

    /// Tells a clause to agencies of a type; nil for all.
    package init(_ clause: Clause, of policy: Policy, for type: AgencyTypeID?) {
        id = clause.id.text
        says = clause.says
        demand = clause.duty.map { $0.demand(in: policy, for: type) }
        let printed = clause.printed.map { " (“\($0)”)" } ?? ""
        let place = clause.place.map { ", \($0)" } ?? ""
        source =
            "\(Words.capitalised(clause.strength.words))\(printed). Clause \(clause.id)\(place)."
        treatment =
            switch clause.treatment {
            case .enforced: "Concord holds the end to this."
            case .outside: clause.outside.map { "Outside Concord: \($0)" }
            case .prompted, .shown, nil: nil
            }
    }
}

extension Duty {
    /// "Line manager on the side that raised it: within 5 working days, counted from the end of stage 2".
    func demand(in policy: Policy, for type: AgencyTypeID?) -> String {
        guard !onlyTypes.isEmpty else { return demandOfAny(in: policy, for: type) }
        let kinds = Words.list(onlyTypes.map { Words.lowered($0.words) }, with: "or")
        guard let type else {
            let all = demandOfAny(in: policy, for: type)
            return "\(all). Asked of one kind of agency only: \(kinds)"
        }
        guard onlyTypes.contains(type) else {
            return "Not asked of your kind of agency, only of: \(kinds)"
        }
        return demandOfAny(in: policy, for: type)
    }

    private func demandOfAny(in policy: Policy, for type: AgencyTypeID?) -> String {
        let who = "\(actor.words(in: policy, for: type))"
        let others = orBy.map { other in
            switch other {
            case .post(let post): policy.post(post)?.title ?? post.text
            case .rung(let rung): policy.called(rung, in: type)
            }
        }
        let means = channels.isEmpty ? [] : [Words.list(channels.map(\.words), with: "or")]
        let all = ([who] + others.map(Words.lowered)).joined(separator: " or ")
        let demand = ([all] + means).joined(separator: ", ")
        guard limit != .notStated else { return "\(demand): no time stated" }
        let limit = isIndicative ? "as a guide, \(limit.words)" : limit.words
        guard clock != .trigger else { return "\(demand): \(limit)" }
        return "\(demand): \(limit), counted from \(clock.words(under: policy))"
    }
}

extension Duty.Actor {
    /// Who owes a duty, before there is a difference: "Line manager on the other side".
    func words(in policy: Policy, for type: AgencyTypeID?) -> String {
        switch self {
        case .post(let post): policy.post(post)?.title ?? post.text
        case .side(let side, let rung):
            rung.map { "\(policy.called($0, in: type)), \(side.words)" }
                ?? Words.capitalised(side.words)
        }
    }
}

extension Duty.Actor {
    /// Who chooses a way on: "the chair", "the line manager on the side that raised it".
    func chooser(in policy: Policy, for type: AgencyTypeID?) -> String {
        switch self {
        case .post(let post): "the \(policy.post(post)?.title ?? post.text)"
        case .side(let side, let rung?):
            "the \(Words.lowered(policy.called(rung, in: type))) \(side.words)"
        case .side(let side, nil): "whoever acts \(side.words)"
        }
    }
}

extension Duty.Side {
    fileprivate var words: String {
        switch self {
        case .raiser: "on the side that raised it"
        case .receiver: "on the other side"
        case .each: "on each side"
        case .sender: "whoever did it"
        case .asked: "whoever was asked"
        }
    }
}

extension Policy {
    /// What whoever does a rung's work at agencies of a type is called.
    func called(_ rung: RungID, in type: AgencyTypeID?) -> String {
        guard let type, rung != Rung.safeguardingLead else {
            return PolicyWords.rungTitle(rung, among: [self])
        }
        switch standIn(for: rung, in: type) {
        case .rung(let acting): return PolicyWords.rungTitle(acting, in: type, of: self)
        case .post(let post): return self.post(post)?.title ?? post.text
        }
    }
}

extension AgencyTypeID {
    /// Reads as "Local authority".
    package var words: String {
        Words.capitalised(text.replacing("-", with: " "))
    }
}
