import ArgumentParser
import Pages
import Resolution

/// Shows a policy to people.
struct PolicyShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a policy, stage by stage, and what it leaves open.",
        discussion: """
            Says what the guide says: who acts, what each clause asks, and how what can be read in \
            more than one way was read. Changes nothing.
            """)

    @Argument(help: "The policy's identifier.")
    var id: String

    @Option(name: .customLong("for"), help: "The kind of agency it is read for, as police.")
    var kind: String?

    @OptionGroup var policies: PolicyOptions
    @OptionGroup var report: ReportOptions

    func run() async throws {
        let policy = try await policies.policy(id)
        try report.show(Shown(policy, for: try kind.map { try Self.kind($0, of: policy) }))
    }

    private static func kind(_ text: String, of policy: Policy) throws -> AgencyTypeID {
        guard let kind = policy.kinds.first(where: { $0.text == text }) else {
            let known = policy.kinds.map(\.text).joined(separator: ", ")
            let hint = known.isEmpty ? "it tells none apart" : "it tells apart: \(known)"
            throw Complaint(misuse: "'\(policy.id)' has no kind of agency '\(text)'; \(hint)")
        }
        return kind
    }

    struct Shown: Report {
        var id: String
        var edition: String
        var title: String
        var board: String
        /// The kinds of agency that it tells apart.
        var kinds: [String]
        /// The one that it is read for.
        @OrNull var kind: String?
        var stages: [Stage]
        var clauses: [Clause]
        var ambiguities: [Ambiguity]
        var text: String

        struct Stage: Encodable {
            var id: String
            @OrNull var number: String?
            var title: String
            @OrNull var partOf: String?
            /// What whoever acts is called.
            var who: [String]
            /// Who stands in, and who stands by.
            var notes: [String]
            var unresolved: [String]
        }

        struct Clause: Encodable {
            var id: String
            var strength: String
            @OrNull var treatment: String?
            @OrNull var place: String?
            var says: String
            /// Who owes it, how soon, and counted from what.
            @OrNull var demand: String?
        }

        struct Ambiguity: Encodable {
            var id: String
            var clauses: [String]
            var question: String
            var readings: [String]
            var adopted: String
            var by: String
            var on: CalendarDay
        }

        enum CodingKeys: String, CodingKey {
            case id, edition, title, board, kinds, kind, stages, clauses, ambiguities
        }
    }
}

extension PolicyShow.Shown {
    init(_ policy: Policy, for kind: AgencyTypeID?) {
        self.init(
            id: policy.id.text, edition: policy.edition, title: policy.title,
            board: policy.board.text, kinds: policy.kinds.map(\.text), kind: kind?.text,
            stages: policy.stages.map { Stage($0, of: policy, for: kind) },
            clauses: policy.clauses.map { Clause($0, of: policy, for: kind) },
            ambiguities: policy.ambiguities.map(Ambiguity.init),
            text: PolicyText(policy, for: kind).text)
    }
}

extension PolicyShow.Shown.Stage {
    init(_ stage: Resolution.Stage, of policy: Policy, for kind: AgencyTypeID?) {
        let acting = StageActing(at: stage, of: policy, for: kind)
        self.init(
            id: stage.id.text, number: stage.number, title: stage.title,
            partOf: stage.partOf?.text, who: acting.titles, notes: acting.notes,
            unresolved: stage.unresolved.map(\.to.text))
    }
}

extension PolicyShow.Shown.Clause {
    init(_ clause: Resolution.Clause, of policy: Policy, for kind: AgencyTypeID?) {
        self.init(
            id: clause.id.text, strength: clause.strength.rawValue,
            treatment: clause.treatment?.rawValue, place: clause.place, says: clause.says,
            demand: GuideClause(clause, of: policy, for: kind).demand)
    }
}

extension PolicyShow.Shown.Ambiguity {
    init(_ ambiguity: Resolution.Ambiguity) {
        self.init(
            id: ambiguity.id, clauses: ambiguity.clauses.map(\.text),
            question: ambiguity.question, readings: ambiguity.readings, adopted: ambiguity.adopted,
            by: ambiguity.by, on: ambiguity.on)
    }
}
