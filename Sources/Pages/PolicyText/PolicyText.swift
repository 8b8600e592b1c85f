package import Resolution

/// A policy as plain text for a terminal, told as its guide tells it.
package struct PolicyText {
    private let policy: Policy
    private let telling: GuideTelling
    private var lines: [String] = []

    /// Creates the text; `type` is the type of agency it is told to, nil for the policy's general words.
    package init(_ policy: Policy, for type: AgencyTypeID? = nil) {
        self.policy = policy
        telling = GuideTelling(policy: policy, type: type)
        add(policy.title)
        for fact in telling.facts(among: []) { add(fact) }
        telling.before.forEach { add($0) }
        addStages()
        telling.after.forEach { add($0) }
        addForms()
        addBodies()
        addOpen()
    }

    package var text: String { lines.joined(separator: "\n") }

    private mutating func add(_ chapter: GuidePage.Chapter) {
        addHeading(chapter.heading)
        for text in chapter.text { add(text, by: 2) }
        add(chapter.clauses)
    }

    private mutating func addStages() {
        addHeading("Stage by stage")
        for stage in telling.stages {
            addGap()
            add(stage.heading, by: 2)
            add(stage.summary, by: 4)
            add(stage.actor, by: 4)
            add(stage.clauses)
            for way in stage.ways { add(way, by: 4) }
        }
    }

    private mutating func add(_ clauses: [GuideClause]) {
        for clause in clauses {
            add("\(clause.id): \(clause.says)", by: 4)
            if let demand = clause.demand { add("\(demand).", by: 6) }
            add([clause.source, clause.treatment].compactMap(\.self).joined(separator: " "), by: 6)
        }
    }

    private mutating func addForms() {
        guard !policy.forms.isEmpty else { return }
        addHeading("Forms")
        for form in policy.forms.map(telling.form) {
            add(form.title, by: 2)
            for fact in form.facts { add(fact, by: 4) }
            for field in form.fields { add("- \(field)", by: 4) }
        }
    }

    private mutating func addBodies() {
        guard !policy.bodies.isEmpty else { return }
        addHeading("Who decides")
        for body in policy.bodies.map(telling.body) {
            add(body.title, by: 2)
            for row in body.facts.rows {
                add("\(row.key): \(row.values.joined(separator: "; "))", by: 4)
            }
        }
    }

    /// What it does not state, and how what can be read in more than one way was read.
    private mutating func addOpen() {
        addHeading("What the text leaves open")
        for gap in telling.notStated { add("Not stated: \(gap)", by: 2) }
        for ambiguity in policy.ambiguities.map(telling.ambiguity) {
            addGap()
            add(ambiguity.question, by: 2)
            for reading in ambiguity.readings { add("It could mean: \(reading)", by: 4) }
            add("Read as: \(ambiguity.adopted)", by: 4)
            add(ambiguity.source, by: 4)
        }
    }

    private mutating func addHeading(_ heading: String) { lines += ["", heading] }

    private mutating func addGap() { lines.append("") }

    private mutating func add(_ text: String, by indent: Int = 0) {
        let margin = String(repeating: " ", count: indent)
        lines += Words.wrapped(text, to: 88 - indent).map { margin + $0 }
    }
}
