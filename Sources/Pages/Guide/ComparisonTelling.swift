package import Resolution

/// A comparison of two policies in words: sections of rows, ready for a page or for a terminal.
package struct ComparisonTelling: Encodable, Sendable {
    /// The heads of the two columns: whose each is, or which edition where both are of one board.
    package let firstTitle: String
    package let secondTitle: String
    /// What an open difference meets where one takes the place of the other.
    package let succession: [String]
    package let sections: [Section]
    private let hasSuccession: Bool

    /// Rows under one heading.
    package struct Section: Encodable, Sendable {
        package let heading: String
        package let rows: [Row]

        /// The rows that are not the same on both sides.
        fileprivate var differing: Section {
            Section(heading: heading, rows: rows.filter { $0.first != $0.second })
        }
    }

    /// What each policy says of one thing.
    package struct Row: Encodable, Sendable {
        package let label: String
        package let first: [String]
        package let second: [String]

        init(_ label: String, _ first: [String], _ second: [String]) {
            self.label = label
            self.first = first.isEmpty ? ["Nothing stated"] : first
            self.second = second.isEmpty ? ["Nothing stated"] : second
        }
    }

    /// Tells a comparison.
    package init(_ comparison: PolicyComparison) {
        firstTitle = comparison.name(of: comparison.first)
        secondTitle = comparison.name(of: comparison.second)
        succession = comparison.succession.map(\.sentences) ?? []
        hasSuccession = !succession.isEmpty
        let sections = [
            Section(heading: "At a glance", rows: comparison.glance),
            Section(heading: "What changes for one that is open", rows: comparison.openRows),
            Section(heading: "Clauses that change", rows: comparison.changedRows),
            Section(heading: "Stages", rows: comparison.stageRows),
            Section(heading: "Levels that act", rows: comparison.rungRows),
            Section(heading: "Time limits", rows: comparison.limitRows),
            Section(heading: "Who is told, and when", rows: comparison.toldRows),
            Section(heading: "Forms", rows: comparison.formRows),
            Section(heading: "Who decides, and what that is worth", rows: comparison.bodyRows),
            Section(heading: "What only one of them has", rows: comparison.featureRows),
        ]
        let isOfOnePolicy = comparison.first.id == comparison.second.id
        self.sections = sections.map { isOfOnePolicy ? $0.differing : $0 }
            .filter { !$0.rows.isEmpty }
    }
}

extension PolicyComparison {
    fileprivate typealias Told = ComparisonTelling.Row

    /// What tells one of them from the other: the edition, the title, or whose it is.
    fileprivate func name(of policy: Policy) -> String {
        if first.id == second.id { return "Edition \(policy.edition)" }
        return first.body == second.body ? policy.named : policy.body
    }

    fileprivate var glance: [Told] {
        let part: (Policy) -> String = { $0.adult.part.value?.words ?? "Not stated" }
        let date: (Stated<PolicyDate>) -> String = {
            $0.value.map(PolicyWords.date) ?? "Not stated"
        }
        return [
            Told("Issued by", [first.body], [second.body]),
            Told(
                "Title", [first.id == second.id ? first.title : first.named],
                [first.id == second.id ? second.title : second.named]),
            Told("Published", [date(first.published)], [date(second.published)]),
            Told("To be reviewed", [date(first.review)], [date(second.review)]),
            Told("It calls it", ["A \(first.words.difference)"], ["A \(second.words.difference)"]),
            Told("The adult’s place", [part(first)], [part(second)]),
        ]
    }

    fileprivate var stageRows: [Told] {
        stages.enumerated().map { index, pair in
            Told(
                "In place \(index + 1)",
                pair.first.map { [$0.numbered(in: first), $0.summary] } ?? [],
                pair.second.map { [$0.numbered(in: second), $0.summary] } ?? [])
        }
    }

    fileprivate var rungRows: [Told] {
        rungs.map { pair in
            let title = pair.first?.title ?? pair.second?.title ?? ""
            return Told(
                title, pair.first.map { first.titles(of: $0) } ?? [],
                pair.second.map { second.titles(of: $0) } ?? [])
        }
    }

    fileprivate var limitRows: [Told] {
        limits.map { row in
            Told(
                Words.capitalised(row.subject.words.noun),
                row.first.map { $0.limit(in: first) }, row.second.map { $0.limit(in: second) })
        }
    }

    fileprivate var toldRows: [Told] {
        told.map { row in
            Told(
                Words.capitalised(row.subject.words.noun), row.first.map { $0.telling(in: first) },
                row.second.map { $0.telling(in: second) })
        }
    }

    fileprivate var formRows: [Told] {
        guard !first.forms.isEmpty || !second.forms.isEmpty else { return [] }
        return [Told("Forms and lists", first.formLines, second.formLines)]
    }

    fileprivate var bodyRows: [Told] {
        bodies.map { row in
            Told(
                Words.capitalised(row.subject.words), row.first.map(\.inBrief),
                row.second.map(\.inBrief))
        }
    }

    fileprivate var featureRows: [Told] {
        onlyInFirst.map { Told($0.words, ["Yes"], ["No"]) }
            + onlyInSecond.map { Told($0.words, ["No"], ["Yes"]) }
    }
}

extension Policy {
    fileprivate var named: String { "\(title), edition \(edition)" }

    /// What the agencies call a rung: the general title, and those of the ladders.
    fileprivate func titles(of rung: Rung) -> [String] {
        let own = ladders.flatMap { ladder in
            ladder.levels.filter { $0.rung == rung.id && !$0.titles.isEmpty }.map { level in
                "\(Pages.Words.list(ladder.types.map(\.words))): \(Pages.Words.list(level.titles, with: "or"))"
            }
        }
        return own.isEmpty ? [rung.title] : own
    }

    fileprivate var formLines: [String] {
        forms.map { "\($0.title): \($0.isPrinted ? "a form" : "a list") (\($0.clause))" }
    }
}

extension Clause {
    /// Where it is asked for, who owes it, how soon, and the clause.
    fileprivate func limit(in policy: Policy) -> String {
        let demand = duty.map { $0.demand(in: policy, for: nil) } ?? says
        guard case .stage(let stage) = GuideChapter(self, of: policy) else {
            return "\(demand) (\(id))"
        }
        return "\(Words.capitalised(PolicyWords.stage(stage, of: policy))). \(demand) (\(id))"
    }

    /// What it says, how soon, and the clause.
    fileprivate func telling(in policy: Policy) -> String {
        let limit = duty.map { Words.capitalised($0.limit.words) } ?? ""
        return "\(says) \(limit) (\(id))"
    }
}

extension DecidingBody {
    fileprivate var inBrief: String {
        let quorum = quorum.value.map { " Quorum: \($0)." } ?? " No quorum stated."
        return "\(title) (\(clause)). \(effect.words)\(quorum)"
    }
}
