import ArgumentParser
import Pages
import Resolution

/// Draws the way through a policy.
struct PolicyFlow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "flow",
        abstract: "Draw the way through a policy, or say it in words.",
        discussion: """
            The picture is that of the guide, as an SVG file with the words in it for those who do \
            not see it. Changes nothing.
            """)

    @Argument(help: "The policy's identifier.")
    var id: String

    @Option(help: "text, a sentence a stage, or svg, a picture.")
    var format: Format = .text

    @OptionGroup var policies: PolicyOptions
    @OptionGroup var report: ReportOptions

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, svg }

    func validate() throws {
        guard format == .svg, report.json else { return }
        throw ValidationError("'--format svg' and '--json' exclude each other")
    }

    func run() async throws {
        let policy = try await policies.policy(id)
        switch format {
        case .text: try report.show(Drawn(policy))
        case .svg: Terminal.say(try Templates().html(FlowFile(policy), in: Frame()).text)
        }
    }

    struct Drawn: Report {
        var policy: String
        var edition: String
        var title: String
        var stages: [Stage]
        var jumps: [Jump]
        var words: [String]

        struct Stage: Encodable {
            var id: String
            @OrNull var number: String?
            var title: String
            @OrNull var partOf: String?
            /// Whether it stays within the agency.
            var inside: Bool
            /// Where it goes on to; empty at the end of the policy.
            var ways: [Way]
        }

        struct Way: Encodable {
            var to: String
            @OrNull var when: String?
        }

        /// A way that passes stages over.
        struct Jump: Encodable {
            var title: String
            var clause: String
            /// The stages that it leaves; null for any.
            @OrNull var from: [String]?
            /// The stage that it leads to; null for any higher one, or for one outside the policy.
            @OrNull var to: String?
        }

        var text: String { ([title, ""] + words.map { "- \($0)" }).joined(separator: "\n") }
    }
}

extension PolicyFlow.Drawn {
    init(_ policy: Policy) {
        let flow = FlowDrawing(policy)
        self.init(
            policy: policy.id.text, edition: policy.edition, title: flow.title,
            stages: policy.stages.map(Stage.init), jumps: policy.jumps.map(Jump.init),
            words: flow.words)
    }
}

extension PolicyFlow.Drawn.Stage {
    init(_ stage: Resolution.Stage) {
        self.init(
            id: stage.id.text, number: stage.number, title: stage.title,
            partOf: stage.partOf?.text, inside: stage.isInternal,
            ways: stage.unresolved.map { .init(to: $0.to.text, when: $0.when) })
    }
}

extension PolicyFlow.Drawn.Jump {
    init(_ jump: Resolution.Jump) {
        var target: String?
        if case .stage(let stage) = jump.to { target = stage.text }
        self.init(
            title: jump.title, clause: jump.clause.text, from: jump.from?.map(\.text), to: target)
    }
}
