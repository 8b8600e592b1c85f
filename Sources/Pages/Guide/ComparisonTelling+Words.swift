package import Resolution

extension PolicyComparison.Succession {
    /// What an open difference meets.
    var sentences: [String] {
        [
            "“\(newer.title)”, \(newer.edition), takes the place of “\(older.title)”, \(older.edition).",
            "An open \(older.words.difference) stays under the \(kind) that it was raised under. \(move)",
            "Clause by clause, \(Words.count(changed.count, "is changed", many: "are changed")), "
                + "\(Words.count(gone.count, "is gone", many: "are gone")) and "
                + "\(Words.count(added.count, "is new", many: "are new")); what fell due before a "
                + "move stays owed as it was.",
        ] + (isOfOnePolicy ? ["What is the same in both is left out."] : [])
    }

    private var isOfOnePolicy: Bool { older.id == newer.id }
    private var kind: String { isOfOnePolicy ? "edition" : "policy" }

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
    /// The clauses that change where one policy takes the place of the other, in the order of both.
    var changedRows: [ComparisonTelling.Row] {
        guard let succession, succession.sharesClauses else { return [] }
        let clauses = succession.changed.compactMap(\.first) + succession.gone + succession.added
        return clauses.map { clause in
            ComparisonTelling.Row(
                "Clause \(clause.id)",
                first.clause(clause.id).map { [$0.told(in: first)] } ?? [],
                second.clause(clause.id).map { [$0.told(in: second)] } ?? [])
        }
    }

    /// What would be asked of an open difference once it is moved, by where it stands; only what is not the
    /// same under both.
    var openRows: [ComparisonTelling.Row] {
        guard let succession, succession.sharesClauses else { return [] }
        let stages = succession.older.stages.compactMap { stage in
            row(
                "While at \(stage.numbered(in: succession.older))", at: .stage(stage.id),
                isGone: succession.newer.stage(stage.id) == nil)
        }
        return stages + [row("At any stage", at: .anyStage, isGone: false)].compactMap(\.self)
    }

    private func row(
        _ label: String, at chapter: GuideChapter, isGone: Bool
    ) -> ComparisonTelling.Row? {
        let (one, other) = (first.demands(in: chapter), second.demands(in: chapter))
        let missing = isGone ? ["No such stage: one that has been here cannot be moved."] : []
        let isFirstNewer = succession?.newer == first
        let row = ComparisonTelling.Row(
            label, one.filter { !other.contains($0) } + (isFirstNewer ? missing : []),
            other.filter { !one.contains($0) } + (isFirstNewer ? [] : missing))
        return one == other && !isGone ? nil : row
    }
}

extension PolicyComparison.Succession {
    /// Whether they have clauses in common, so that one can be laid upon the other.
    fileprivate var sharesClauses: Bool { gone.count < older.clauses.count }
}

extension Policy {
    /// What is asked for in a part of it, each with its clause.
    fileprivate func demands(in chapter: GuideChapter) -> [String] {
        clauses.filter { GuideChapter($0, of: self) == chapter }.compactMap { clause in
            clause.duty.map { duty in
                let task = duty.task.map { "\($0). " } ?? ""
                return "\(task)\(duty.demand(in: self, for: nil)) (\(clause.id))"
            }
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
