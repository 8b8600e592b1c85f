package import Resolution

// Recording what a meeting, mediation, panel or board decided.
extension ActSheet {
    /// The most people that one decision names as having sat.
    package static let membersMax = 10

    /// Records a decision: who sat, what was decided and why.
    package var decide: QuestionPage {
        let bodies = scene.policy.bodies
        let here: BodyID? = if case .body(let body)? = scene.stage?.actor { body } else { nil }
        return page(
            "decide", title: "Record a decision",
            panels: reading(at: .board),
            fields: [
                choice(
                    "body", "Who decided?",
                    known: here?.text ?? (bodies.count == 1 ? bodies[0].id.text : nil),
                    missing: "Choose who decided", bodies.map(option))
            ] + when("When was it decided?") + members + [
                line(
                    "chair", "Who chaired?", hint: "Leave empty if nobody did.", width: .half),
                area(
                    "decision", "What was decided?", missing: "Say what was decided", rows: 6),
                area("reasons", "For what reasons?", missing: "Say for what reasons"),
                area("dissent", "Did anybody disagree?", hint: "Who, and why. Leave empty if not."),
                choice(
                    "settles", "Does this settle it?",
                    missing: "Say whether this settles it",
                    [
                        Choices.Option("yes", label: "Yes, it ends here"),
                        Choices.Option("no", label: "No, it stays open"),
                    ]),
            ] + actions,
            buttons: [
                Questions.Button("Check it"),
                Questions.Button("Add another person or action", kind: .secondary, value: "more"),
            ])
    }

    private func option(_ body: DecidingBody) -> Choices.Option {
        Choices.Option(
            body.id.text, label: body.title,
            hint: "\(body.effect.words) (Clause \(body.effectClause ?? body.clause).)")
    }

    /// Rows for those who sat: three at first, then one more than are filled.
    private var members: [any Field] {
        rows("member", from: 3, to: Self.membersMax).map { index in
            let name = "member-\(index)"
            return FieldGroup(
                "Who sat: person \(index)",
                fields: [
                    line("\(name)-text", "Name", missing: "Enter the name", width: .half),
                    select(
                        "\(name)-from", "In which post, or for which agency?",
                        missing: "Choose a post or an agency",
                        [("", "Choose")] + seats.map { ($0.key, $0.title) }),
                ])
        }
    }

    /// A place from which somebody sits.
    package struct Seat: Sendable {
        package var key: String
        package var title: String
        package var member: @Sendable (_ name: String) -> Decision.Member
    }

    /// The board's posts, the agencies known here, and other agencies by their type.
    package var seats: [Seat] {
        let posts = scene.policy.posts.map { post in
            Seat(key: "post:\(post.id)", title: post.title) {
                Decision.Member(name: $0, post: post.id)
            }
        }
        let agencies = scene.agencies.map { agency in
            Seat(key: "agency:\(agency.id)", title: agency.name) {
                Decision.Member(name: $0, agency: agency.id, agencyType: agency.type)
            }
        }
        let types = AgencyTypeID.known.map { type in
            Seat(key: "type:\(type)", title: "Another agency: \(Words.lowered(type.words))") {
                Decision.Member(name: $0, agencyType: type)
            }
        }
        return posts + agencies + types
    }

    /// Shows a decision once more before it is recorded, with what of its composition is not met.
    package func check(_ decision: Decision, at moment: Moment) throws(Refusal) -> QuestionPage {
        guard let body = scene.policy.body(decision.body) else { throw .noSuchBody(decision.body) }
        let unsent: Set<String> = [
            "button", "seen", Questions.tokenName, Questions.identifierName,
        ]
        let kept = answers.values.filter { !unsent.contains($0.key) }.sorted { $0.key < $1.key }
        return page(
            "decide", title: "Check the decision",
            panels: warnings(decision, body),
            summary: summary(decision, body, moment),
            carrying: kept.flatMap { name, all in all.map { Questions.Hidden(name, $0) } },
            fields: [],
            buttons: [
                Questions.Button("Record the decision", value: "record"),
                Questions.Button("Change it", kind: .secondary, value: "change"),
            ], why: why(body.effectClause ?? body.clause))
    }

    private func warnings(_ decision: Decision, _ body: DecidingBody) -> [Panel] {
        let unmet = body.unmetRules(
            sat: decision.sat, parties: scene.state.parties, statutory: scene.policy.statutory)
        guard !unmet.isEmpty else { return [] }
        return [
            Panel(
                "Not as the policy composes it",
                unmet.map(words) + ["You can record it all the same. The record shows who sat."],
                tone: .warning)
        ]
    }

    private func words(_ unmet: DecidingBody.Unmet) -> String {
        switch unmet {
        case .tooFew(let rule, let sat):
            "Clause \(rule.clause) asks for at least \(rule.of.words(rule.atLeast)); "
                + "\(sat == 0 ? "none" : "\(sat)") sat."
        case .tooMany(let rule, let sat):
            "Clause \(rule.clause) allows at most \(rule.of.words(rule.atMost ?? 0)); \(sat) sat."
        case .partyAbsent(let agency): "Nobody sat for \(scene.name(agency))."
        case .absent(let post): "The \(scene.title(post)) did not sit."
        }
    }

    private func summary(
        _ decision: Decision, _ body: DecidingBody, _ moment: Moment
    ) -> SummaryList {
        let chaired = body.chairedBy.value.map { "By the policy: \(words($0))." }
        return SummaryList([
            SummaryList.Row("Who decided", [body.title]),
            SummaryList.Row("When", [scene.when(moment)]),
            SummaryList.Row("Who sat", decision.sat.map(words)),
            SummaryList.Row(
                "Chaired by",
                [decision.chair].filter { !$0.isBlank }
                    + [chaired ?? "The policy does not state who chairs."]),
            SummaryList.Row("Decision", [decision.decision]),
            SummaryList.Row("Reasons", [decision.reasons]),
            SummaryList.Row("Dissent", [decision.dissent].filter { !$0.isBlank }),
            SummaryList.Row("Settles it", [decision.settles ? "Yes" : "No"]),
            SummaryList.Row("Actions", decision.actions.map(words)),
            SummaryList.Row("Effect", [body.effect.words]),
            SummaryList.Row("Quorum", [body.quorum.value ?? "The policy does not state one."]),
            SummaryList.Row("Vote", [body.vote.value ?? "The policy does not state how."]),
        ])
    }

    private func words(_ owner: Duty.Actor) -> String {
        switch owner {
        case .post(let post): scene.title(post)
        case .side(_, let rung):
            rung.map { PolicyWords.rungTitle($0, among: [scene.policy]) } ?? "the parties"
        }
    }

    private func words(_ member: Decision.Member) -> String {
        let from =
            member.post.map { scene.title($0) } ?? member.agency.map { scene.name($0) }
            ?? member.agencyType.map { Words.lowered($0.words) } ?? ""
        return from.isEmpty ? member.name : "\(member.name), \(from)"
    }
}

extension DecidingBody.Rule.Kind {
    /// "2 other agencies".
    fileprivate func words(_ count: Int) -> String {
        switch self {
        case .agencies: Words.count(count, "agency", many: "agencies")
        case .otherAgencies:
            Words.count(count, "agency that is not a party", many: "agencies that are not parties")
        case .statutory: Words.count(count, "statutory agency", many: "statutory agencies")
        case .voluntary: Words.count(count, "voluntary agency", many: "voluntary agencies")
        case .posts: Words.count(count, "holder of a post", many: "holders of posts")
        case .parties: Words.count(count, "party", many: "parties")
        case .members: Words.count(count, "person", many: "people")
        }
    }
}
