import ArgumentParser
import Pages
import Resolution

/// Says when each stage is entered and due at the latest.
struct PolicyTimeline: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "Show the slowest lawful path through a policy, with its dates.",
        discussion: """
            \(TimelineTelling.manner) What had to be taken for granted is listed. Changes nothing.
            """)

    @Argument(help: "The policy's identifier.")
    var id: String

    @Option(
        help: "When the difference is raised, by the clock in London, as 2026-12-22T10:00.",
        transform: Reading.time)
    var from: LocalTime

    @OptionGroup var policies: PolicyOptions
    @OptionGroup var holidays: HolidaysOption
    @OptionGroup var report: ReportOptions

    func run() async throws {
        let policy = try await policies.policy(id)
        let calendar = try await policies.calendar(for: policy, holidays: holidays.path)
        let timeline = Timeline(of: policy, from: London.moment(from), in: calendar)
        try report.show(Path(timeline, under: policy))
    }

    struct Path: Report {
        var policy: String
        var edition: String
        var from: String
        var stages: [Stop]
        var assumes: [String]
        var telling: TimelineTelling

        struct Stop: Encodable {
            var id: String
            @OrNull var number: String?
            @OrNull var enters: CalendarDay?
            @OrNull var due: CalendarDay?
            /// The clause that sets the due day.
            @OrNull var clause: String?
            var provisional: Bool
            var steps: [Stop]
        }

        enum CodingKeys: String, CodingKey {
            case policy, edition, from, stages, assumes
        }
    }
}

extension PolicyTimeline.Path {
    init(_ timeline: Timeline, under policy: Policy) {
        self.init(
            policy: timeline.policy.text, edition: timeline.edition,
            from: London.local(timeline.from).description, stages: timeline.stages.map(Stop.init),
            assumes: timeline.assumes.map { $0.words(under: policy) },
            telling: TimelineTelling(timeline, under: policy))
    }

    var text: String {
        let rows = telling.rows.map { row in
            [
                row.number ?? "", (row.isStep ? "  " : "") + row.title,
                row.entered(\.description), row.due(\.description), row.clause?.text ?? "",
            ]
        }
        let table = TextTable(["Stage", "", "Entered", "Due", "Clause"], rows).text
        return
            ([table] + (assumes.isEmpty ? [] : ["", "\(TimelineTelling.assumesHeading):"])
            + assumes.map { "- \($0)" }).joined(separator: "\n")
    }
}

extension PolicyTimeline.Path.Stop {
    init(_ stop: Timeline.Stop) {
        self.init(
            id: stop.stage.text, number: stop.number, enters: stop.enters, due: stop.due,
            clause: stop.clause?.text, provisional: stop.isProvisional,
            steps: stop.steps.map(Self.init))
    }
}
