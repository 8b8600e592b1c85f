package import Resolution

/// A policy as plain text for a terminal: its stages, its clauses, and what it leaves open.
package struct PolicyText {
    private let policy: Policy
    private var lines: [String] = []

    package init(_ policy: Policy) {
        self.policy = policy
        addHead()
        addStages()
        addStatements()
        addClauses()
        addAmbiguities()
    }

    package var text: String { lines.joined(separator: "\n") }

    private mutating func addHead() {
        add(policy.title)
        add("\(policy.body). Policy \(policy.id), edition \(policy.edition).")
        let published = policy.published.value.map { "Published \(PolicyWords.date($0))." }
        let review = policy.review.value.map { "To be reviewed by \(PolicyWords.date($0))." }
        add(
            "\(published ?? "Date of publication not stated.") "
                + (review ?? "Date of review not stated."))
    }

    private mutating func addStages() {
        addHeading("Stages")
        for stage in policy.stages {
            let number = stage.number.map { "\($0). " } ?? ""
            add("\(number)\(stage.title)", by: stage.partOf == nil ? 2 : 4)
            add(stage.summary, by: 6)
            for way in stage.unresolved {
                let title = policy.stage(way.to)?.title ?? way.to.text
                add("If unresolved: \(title)\(way.when.map { ", \($0)" } ?? "")", by: 6)
            }
        }
    }

    /// What it states besides its stages and clauses, if anything.
    private mutating func addStatements() {
        let telling = GuideTelling(policy: policy, type: nil)
        let statements =
            telling.imprint + telling.scope + telling.conduct + telling.counting
            + telling.reopening + telling.returns
        guard !statements.isEmpty else { return }
        addHeading("What else it states")
        for statement in statements { add(statement, by: 2) }
    }

    private mutating func addClauses() {
        addHeading("Clauses")
        for clause in policy.clauses {
            let treatment = clause.treatment.map { ", \($0.rawValue)" } ?? ""
            let place = clause.place.map { " (\($0))" } ?? ""
            add("\(clause.id): \(clause.strength.rawValue)\(treatment)\(place)", by: 2)
            add(clause.says, by: 6)
            if let duty = clause.duty { add(time(of: duty), by: 6) }
            if let outside = clause.outside { add("Outside Concord: \(outside)", by: 6) }
        }
    }

    private mutating func addAmbiguities() {
        guard !policy.ambiguities.isEmpty else { return }
        addHeading("What the text leaves open")
        for ambiguity in policy.ambiguities {
            add("\(ambiguity.id) (\(ambiguity.clauses.map(\.text).joined(separator: ", ")))", by: 2)
            add(ambiguity.question, by: 6)
            add("Reading adopted: \(ambiguity.adopted)", by: 6)
            add("Adopted by \(ambiguity.by) on \(ambiguity.on.date).", by: 6)
        }
    }

    private func time(of duty: Duty) -> String {
        guard duty.clock != .trigger else { return "Time: \(duty.limit.words)." }
        return "Time: \(duty.limit.words), counted from \(duty.clock.words(under: policy))."
    }

    private mutating func addHeading(_ heading: String) {
        lines += ["", heading]
    }

    private mutating func add(_ text: String, by indent: Int = 0) {
        let margin = String(repeating: " ", count: indent)
        lines += Words.wrapped(text, to: 88 - indent).map { margin + $0 }
    }
}
