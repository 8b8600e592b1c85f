import ArgumentParser
import Pages
import Resolution

/// Lays two policies beside each other.
struct PolicyCompare: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Lay two policies, or two editions of one, beside each other.",
        discussion: """
            Says what one has and the other lacks; where one takes the place of the other, also what \
            changes for an open difference. Changes nothing.
            """)

    @Argument(
        help: "One policy: its identifier, with its edition as north-shire@2024-03, or a file.")
    var first: String

    @Argument(help: "The other.")
    var second: String

    @OptionGroup var policies: PolicyOptions
    @OptionGroup var report: ReportOptions

    func run() async throws {
        let one = try await policies.policy(first)
        let other = try await policies.policy(second)
        guard one != other else {
            throw Complaint(misuse: "'\(second)' is the same policy twice")
        }
        try report.show(Beside(PolicyComparison(one, other)))
    }

    struct Beside: Report {
        var first: Named
        var second: Named
        var stages: [Pair]
        var rungs: [Pair]
        var limits: [ActRow]
        var told: [ActRow]
        var bodies: [BodyRow]
        var forms: Both
        var onlyInFirst: [String]
        var onlyInSecond: [String]
        @OrNull var succession: Succession?
        var telling: ComparisonTelling

        struct Named: Encodable {
            var id: String
            var edition: String
            var title: String
        }

        struct Pair: Encodable {
            @OrNull var first: String?
            @OrNull var second: String?
        }

        struct Both: Encodable {
            var first: [String]
            var second: [String]
        }

        struct ActRow: Encodable {
            var act: String
            var first: [String]
            var second: [String]
        }

        struct BodyRow: Encodable {
            var kind: String
            var first: [String]
            var second: [String]
        }

        struct Succession: Encodable {
            var older: String
            var newer: String
            var stagesGone: [String]
            var changed: [String]
            var gone: [String]
            var added: [String]
        }

        enum CodingKeys: String, CodingKey {
            case first, second, stages, rungs, limits, told, bodies, forms, onlyInFirst
            case onlyInSecond, succession
        }
    }
}

extension PolicyCompare.Beside {
    init(_ comparison: PolicyComparison) {
        self.init(
            first: Named(comparison.first), second: Named(comparison.second),
            stages: comparison.stages.map {
                Pair(first: $0.first?.id.text, second: $0.second?.id.text)
            },
            rungs: comparison.rungs.map {
                Pair(first: $0.first?.id.text, second: $0.second?.id.text)
            },
            limits: comparison.limits.map(ActRow.init), told: comparison.told.map(ActRow.init),
            bodies: comparison.bodies.map(BodyRow.init),
            forms: Both(
                first: comparison.first.forms.map(\.id.text),
                second: comparison.second.forms.map(\.id.text)),
            onlyInFirst: comparison.onlyInFirst.map(\.words),
            onlyInSecond: comparison.onlyInSecond.map(\.words),
            succession: comparison.succession.map(Succession.init),
            telling: ComparisonTelling(comparison))
    }

    var text: String {
        let intro = telling.succession.flatMap { Words.wrapped($0, to: 88) }
        let sections = telling.sections.map { section in
            section.heading + "\n\n"
                + TextTable(
                    first.id == second.id
                        ? ["", first.edition, second.edition] : ["", first.id, second.id],
                    section.rows.flatMap { row in Self.lines(of: row) }
                ).text
        }
        let head = ["\(telling.firstTitle)\n\(telling.secondTitle)"]
        return (head + (intro.isEmpty ? [] : [intro.joined(separator: "\n")]) + sections)
            .joined(separator: "\n\n")
    }

    /// A row of the table as lines of it, each cell broken to its column.
    private static func lines(of row: ComparisonTelling.Row) -> [[String]] {
        let cells = [
            Words.wrapped(row.label, to: 20), row.first.flatMap { Words.wrapped($0, to: 34) },
            row.second.flatMap { Words.wrapped($0, to: 34) },
        ]
        let count = cells.map(\.count).max() ?? 0
        return (0..<count).map { line in cells.map { $0.dropFirst(line).first ?? "" } }
    }
}

extension PolicyCompare.Beside.Named {
    init(_ policy: Policy) {
        self.init(id: policy.id.text, edition: policy.edition, title: policy.title)
    }
}

extension PolicyCompare.Beside.ActRow {
    init(_ row: PolicyComparison.Row<Act, Clause>) {
        self.init(
            act: row.subject.rawValue, first: row.first.map(\.id.text),
            second: row.second.map(\.id.text))
    }
}

extension PolicyCompare.Beside.BodyRow {
    init(_ row: PolicyComparison.Row<DecidingBody.Kind, DecidingBody>) {
        self.init(
            kind: row.subject.rawValue, first: row.first.map(\.id.text),
            second: row.second.map(\.id.text))
    }
}

extension PolicyCompare.Beside.Succession {
    init(_ succession: PolicyComparison.Succession) {
        self.init(
            older: succession.older.id.text, newer: succession.newer.id.text,
            stagesGone: succession.stagesGone.map(\.id.text),
            changed: succession.changed.compactMap(\.first?.id.text),
            gone: succession.gone.map(\.id.text), added: succession.added.map(\.id.text))
    }
}
