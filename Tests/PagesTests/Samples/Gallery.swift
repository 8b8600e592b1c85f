import Pages

/// A page of every field and part, so that each is seen, approved and checked by itself.
struct Gallery: Sampled {
    static let template = "gallery"
    static let source = """
        {{<layout}}
        {{$main}}
        {{#breadcrumbs}}{{>parts/breadcrumbs}}{{/breadcrumbs}}
        <h1>{{title}}</h1>
        <p class="facts"><span class="reference">SWI-2026-0042</span> · Swindon Safeguarding Partnership</p>
        {{#track}}{{>parts/stage-track}}{{/track}}
        <div class="columns">
        <div>
        <section>
        <h2>What happens next</h2>
        {{#cards}}{{>parts/obligation-card}}{{/cards}}
        </section>
        <section><h2>What each side says</h2>{{#positions}}{{>parts/positions}}{{/positions}}</section>
        <section><h2>Record</h2>{{#history}}{{>parts/history}}{{/history}}</section>
        <section><h2>Panels</h2>
        {{#panels}}{{>parts/panel}}{{/panels}}
        {{#changed}}{{>parts/changed-since}}{{/changed}}
        </section>
        <section><h2>Tasks</h2>{{#tasks}}{{>parts/task-list}}{{/tasks}}</section>
        <section><h2>Check your answers</h2>{{#summary}}{{>parts/summary-list}}{{/summary}}</section>
        <section>{{#table}}{{>parts/table}}{{/table}}
        {{#pagination}}{{>parts/pagination}}{{/pagination}}</section>
        <section><h2>Questions</h2>{{#form}}{{>forms/questions}}{{/form}}</section>
        </div>
        <aside class="side" aria-label="About this difference">
        <section><h2>Is the adult safe now?</h2><p class="safe">Yes, as of 19 November.</p></section>
        </aside>
        </div>
        {{#confirmation}}{{>parts/confirmation}}{{/confirmation}}
        {{#longTrack}}{{>parts/stage-track}}{{/longTrack}}
        {{/main}}
        {{/layout}}
        """

    let title = "Threshold for a section 42 enquiry"
    let breadcrumbs = Breadcrumbs(
        above: [Link("Differences", to: .differences)], here: "SWI-2026-0042")
    var errors: ErrorSummary? { form.errors }
    let track = Gallery.swindonTrack
    let longTrack = StageTrack(
        stages: (1...8).map { number in
            StageTrack.Stage("\(number)", "Stage title \(number)", number < 3 ? .done : .ahead)
        })
    let cards = Gallery.owed
    let positions = Positions([
        Positions.Side(
            agency: "Riverside Community Health",
            says: ["Three falls in a month with unexplained bruising meet the threshold."],
            facts: ["Wants: an enquiry opened, the care plan reviewed within a week"]),
        Positions.Side(agency: "Swindon Adult Social Care", says: []),
    ])
    let history = Gallery.record
    let panels = [
        Panel("Recorded", ["The Partnership has been copied in."], tone: .good),
        Panel(
            "This policy sets no time here", ["It has been 12 working days. You can agree a time."],
            links: [Link("Agree a time", to: .act(difference: "SWI-2026-0042", act: "agree-time"))]),
        Panel("Stage three is late", ["One working day."], tone: .warning),
        Panel("Immediate risk declared", ["The Partnership has been told."], tone: .danger),
    ]
    let changed = ChangedSince(
        changes: ["Swindon Adult Social Care moved this to heads of service at 2:10pm today."],
        differences: [
            ChangedSince.Change("Stage", youRead: "Line managers", now: "Heads of service")
        ],
        review: Link("See what they wrote", to: .difference("SWI-2026-0042")))
    let tasks = TaskList([
        TaskList.Task(
            "concern", "The concern", at: .raiseTask(draft: "d1", task: "concern"),
            status: .complete),
        TaskList.Task(
            "adult", "The adult", at: .raiseTask(draft: "d1", task: "adult"),
            hint: "Initials are enough", status: .inProgress),
        TaskList.Task(
            "agencies", "The agencies", at: .raiseTask(draft: "d1", task: "agencies"),
            status: .notStarted),
        TaskList.Task("check", "Check and send", at: nil, status: .cannotStart),
    ])
    let summary = SummaryList([
        SummaryList.Row(
            "What you disagree about", ["Threshold for a section 42 enquiry"],
            change: .raiseTask(draft: "d1", task: "concern")),
        SummaryList.Row("Supporter", []),
    ])
    let table = Table(
        caption: "Open differences",
        columns: [
            Table.Column("Reference"), Table.Column("Stage"), Table.Column("State"),
            Table.Column("Days", isNumber: true),
        ],
        rows: [
            [
                Table.Cell(Link("SWI-2026-0042", to: .difference("SWI-2026-0042"))),
                Table.Cell("Line managers"), Table.Cell(Status("Overdue", .danger)),
                Table.Cell("14"),
            ],
            [
                Table.Cell(Link("NOR-2026-0007", to: .difference("NOR-2026-0007"))),
                Table.Cell("Stage One"), Table.Cell(Status("In time")), Table.Cell("2"),
            ],
        ])
    let pagination = Pagination(
        page: 2, of: 5, previous: Link("Previous", to: .differences),
        next: Link("Next", to: .differences))
    let form = Gallery.questions
    let confirmation = Confirmation("Difference raised", reference: "SWI-2026-0042")

    static var samples: [String: Gallery] { ["gallery": Gallery()] }
}
