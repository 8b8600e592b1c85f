import ArgumentParser
import Pages
import Resolution

/// Shows a policy to people.
struct PolicyShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a policy: its stages, its clauses, and what it leaves open.",
        discussion: "Changes nothing.")

    @Argument(help: "The policy's identifier.")
    var id: String

    @OptionGroup var policies: PolicyOptions
    @OptionGroup var report: ReportOptions

    func run() async throws {
        try report.show(Shown(try await policies.policy(id)))
    }

    struct Shown: Report {
        var id: String
        var edition: String
        var title: String
        var board: String
        var stages: [Stage]
        var clauses: [Clause]
        var ambiguities: [Ambiguity]
        var text: String

        struct Stage: Encodable {
            var id: String
            @OrNull var number: String?
            var title: String
            @OrNull var partOf: String?
            var unresolved: [String]
        }

        struct Clause: Encodable {
            var id: String
            var strength: String
            @OrNull var treatment: String?
            @OrNull var place: String?
            var says: String
        }

        struct Ambiguity: Encodable {
            var id: String
            var clauses: [String]
            var question: String
            var adopted: String
        }

        enum CodingKeys: String, CodingKey {
            case id, edition, title, board, stages, clauses, ambiguities
        }
    }
}

extension PolicyShow.Shown {
    init(_ policy: Policy) {
        self.init(
            id: policy.id.text, edition: policy.edition, title: policy.title,
            board: policy.board.text, stages: policy.stages.map(Stage.init),
            clauses: policy.clauses.map(Clause.init),
            ambiguities: policy.ambiguities.map(Ambiguity.init), text: PolicyText(policy).text)
    }
}

extension PolicyShow.Shown.Stage {
    init(_ stage: Resolution.Stage) {
        self.init(
            id: stage.id.text, number: stage.number, title: stage.title,
            partOf: stage.partOf?.text, unresolved: stage.unresolved.map(\.to.text))
    }
}

extension PolicyShow.Shown.Clause {
    init(_ clause: Resolution.Clause) {
        self.init(
            id: clause.id.text, strength: clause.strength.rawValue,
            treatment: clause.treatment?.rawValue, place: clause.place, says: clause.says)
    }
}

extension PolicyShow.Shown.Ambiguity {
    init(_ ambiguity: Resolution.Ambiguity) {
        self.init(
            id: ambiguity.id, clauses: ambiguity.clauses.map(\.text),
            question: ambiguity.question, adopted: ambiguity.adopted)
    }
}
