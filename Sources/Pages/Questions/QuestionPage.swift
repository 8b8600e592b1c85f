/// One question, or a few that belong together, with what the reader needs to answer them.
package struct QuestionPage: Page {
    package static let template = "questions/question"
    package let title: String
    package let back: Link?

    /// What the question belongs to, above the heading: "Raise a difference".
    package let caption: String?

    /// What to know before answering.
    package let intro: [String]
    package let changed: ChangedSince?
    package let panels: [Panel]

    /// What was answered before, or what the question is about.
    package let summary: SummaryList?
    package let form: Questions

    /// Why it is asked, under which clause.
    package let why: Why?

    /// Whether the form's only field carries the heading.
    private let isHeadingInForm: Bool

    package var errors: ErrorSummary? { form.errors }

    /// Creates a page; its title is its heading, unless the first field of the form is.
    package init(
        title: String, caption: String? = nil, back: Link? = nil, intro: [String] = [],
        changed: ChangedSince? = nil, panel: Panel? = nil, panels: [Panel] = [],
        summary: SummaryList? = nil, form: Questions, why: Why? = nil
    ) {
        self.title = title
        self.caption = caption
        self.back = back
        self.intro = intro
        self.changed = changed
        self.panels = (panel.map { [$0] } ?? []) + panels
        self.summary = summary
        self.form = form
        self.why = why
        isHeadingInForm = form.fields.first?.field.isHeading ?? false
    }
}
