package import Resolution

extension PolicyComparison.Succession {
    /// What an open difference meets.
    var sentences: [String] {
        [
            "“\(newer.title)”, \(newer.edition), takes the place of “\(older.title)”, \(older.edition).",
            "An open \(older.words.difference) stays under the policy that it was raised under. \(move)",
            "Clause by clause, \(Words.count(changed.count, "is changed", many: "are changed")), "
                + "\(Words.count(gone.count, "is gone", many: "are gone")) and "
                + "\(Words.count(added.count, "is new", many: "are new")); what fell due before a "
                + "move stays owed as it was.",
        ]
    }

    private var move: String {
        let gone = stagesGone.map { $0.numbered(in: older) }
        if gone.isEmpty {
            return "Every stage is in both, so it can be moved to the newer with a reason."
        }
        if gone.count == older.stages.count {
            return "The two share no stage, so it cannot be moved to the newer."
        }
        return "It can be moved with a reason, unless it has been through one of these, which the "
            + "newer does not have: \(Words.list(gone, with: "or"))."
    }
}

extension PolicyComparison {
    /// The clauses that change where one policy takes the place of the other.
    var changedRows: [ComparisonTelling.Row] {
        (succession?.changed ?? []).compactMap { pair in
            guard let id = pair.first?.id else { return nil }
            return ComparisonTelling.Row(
                "Clause \(id)", first.clause(id).map { [$0.told(in: first)] } ?? [],
                second.clause(id).map { [$0.told(in: second)] } ?? [])
        }
    }
}

extension Clause {
    fileprivate func told(in policy: Policy) -> String {
        let demand = duty.map { " \($0.demand(in: policy, for: nil))." } ?? ""
        return "\(says)\(demand)"
    }
}

extension DecidingBody.Kind {
    /// "mediation".
    var words: String {
        switch self {
        case .meeting: "meeting"
        case .mediation: "mediation"
        case .panel: "panel"
        case .board: "the board itself"
        }
    }
}

extension Policy.Feature {
    /// What it is, at the head of a row.
    package var words: String {
        switch self {
        case .act(let act): "A duty: \(act.words.noun)"
        case .jump(.risk): "A way up where there is a risk"
        case .jump(.policyIssue): "A way up for a matter of policy"
        case .jump(.discretion): "A way up at somebody’s discretion"
        case .body(let kind): "To decide: \(kind.words)"
        case .printedForm: "A printed form"
        case .ladders: "Titles by kind of agency"
        case .entryConditions: "Conditions before it begins"
        case .openingParts: "What an opening must say"
        case .exclusions: "What it is not for"
        case .boardSight: "A stage that brings the board in"
        case .adultPart: "The adult’s place"
        case .effectOfDecision: "What a decision is worth"
        case .published: "A date of publication"
        case .review: "A date of review"
        }
    }
}
