package import Resolution

/// A whole policy for people: when to use it, its stages, what each clause asks, and what it leaves open.
package struct GuidePage: Page {
    package static let template = "guide/guide"
    package let title: String
    package let breadcrumbs: Breadcrumbs
    /// Whose, which edition, when published, and whether its review is overdue.
    package let facts: [String]
    package let reviewOverdue: String?
    package let actions: [Link]
    package let danger: Panel
    package let contents: [Link]
    package let flow: FlowDrawing
    /// The kinds of agency that it can be read for, where it tells any apart.
    package let kinds: [Kind]
    package let who: Table
    package let ladder: Table?
    package let beforeStages: [Chapter]
    package let stages: [Stage]
    package let afterStages: [Chapter]
    package let limits: Table?
    package let forms: [Form]
    package let bodies: [Body]
    package let ambiguities: [Ambiguity]
    package let notStated: [String]

    /// A kind of agency that the guide can be read for.
    package struct Kind: Encodable, Sendable {
        let link: Link
        let isCurrent: Bool
    }

    /// Some clauses under one heading.
    package struct Chapter: Encodable, Sendable {
        let id: String
        let heading: String
        /// What is said beside the clauses.
        let text: [String]
        let clauses: [GuideClause]

        var isEmpty: Bool { text.isEmpty && clauses.isEmpty }
    }

    /// A stage, step by step.
    package struct Stage: Encodable, Sendable {
        let id: String
        let heading: String
        let summary: String
        let actor: String
        let clauses: [GuideClause]
        /// Where it goes from here.
        let ways: [String]
    }

    /// A form, or contents that the policy lists.
    package struct Form: Encodable, Sendable {
        let title: String
        let facts: [String]
        let fields: [String]
    }

    /// A meeting, mediation, panel or board.
    package struct Body: Encodable, Sendable {
        let title: String
        let facts: SummaryList
    }

    /// What the text leaves open, and the reading that Concord runs on.
    package struct Ambiguity: Encodable, Sendable {
        let question: String
        let readings: [String]
        let adopted: String
        let source: String
    }

    /// Creates the guide.
    ///
    /// - Parameters:
    ///   - others: the other policies in force, for what it replaces or is replaced by.
    ///   - type: the type of agency it is read for; nil for the policy's general words.
    ///   - mayRehearse: whether the reader may try the policy out.
    package init(
        _ policy: Policy, among others: [Policy], for type: AgencyTypeID?, today: CalendarDay,
        mayRehearse: Bool = false
    ) {
        let telling = GuideTelling(policy: policy, type: type)
        title = policy.title
        breadcrumbs = Breadcrumbs(above: [Link("Guides", to: .guides)], here: policy.title)
        facts = telling.facts(among: others)
        reviewOverdue = policy.reviewOverdue(on: today)
        let id = policy.id.text
        actions =
            [
                Link("Is this the right process?", to: .processCheck(policy: id)),
                Link("Raise a \(policy.words.difference)", to: .raise),
                Link("See its dates", to: .timeline(policy: id)),
            ] + (mayRehearse ? [Link("Rehearse this policy", to: .rehearsalStart(policy: id))] : [])
        danger = .danger(under: policy)
        flow = FlowDrawing(policy)
        kinds = telling.kinds
        who = telling.who
        ladder = telling.ladder
        hasKinds = !kinds.isEmpty
        beforeStages = telling.before
        stages = telling.stages
        afterStages = telling.after
        limits = telling.limits
        forms = policy.forms.map(telling.form)
        bodies = policy.bodies.map(telling.body)
        ambiguities = policy.ambiguities.map(telling.ambiguity)
        notStated = telling.notStated
        var contents = (beforeStages).map { Link($0.heading, toPart: $0.id) }
        contents.append(Link("Who acts", toPart: "who"))
        contents.append(Link("The way through", toPart: "way"))
        contents.append(Link("Stage by stage", toPart: "stages"))
        contents += afterStages.map { Link($0.heading, toPart: $0.id) }
        if limits != nil { contents.append(Link("Every time limit", toPart: "limits")) }
        if !forms.isEmpty { contents.append(Link("Forms", toPart: "forms")) }
        if !bodies.isEmpty { contents.append(Link("Who decides", toPart: "bodies")) }
        contents.append(Link("What the text leaves open", toPart: "open"))
        self.contents = contents
        hasForms = !forms.isEmpty
        hasBodies = !bodies.isEmpty
        hasAmbiguities = !ambiguities.isEmpty
        hasNotStated = !notStated.isEmpty
    }

    private let hasKinds: Bool
    private let hasForms: Bool
    private let hasBodies: Bool
    private let hasAmbiguities: Bool
    private let hasNotStated: Bool
}

extension Policy {
    /// "Review overdue since March 2026"; nothing while the review has not passed or is not stated.
    package func reviewOverdue(on today: CalendarDay) -> String? {
        guard let review = review.value, review.lastDay < today else { return nil }
        return "Review overdue since \(PolicyWords.date(review))"
    }
}
