@testable import Pages

extension ContactPage: Sampled {
    static var samples: [String: ContactPage] {
        [
            "contact": ContactPage(
                title: "Who do I contact next?", caption: "SWI-2026-0001: Going home",
                back: Link("Back to the professional disagreement", to: .difference("d")),
                panels: [Panel("What the policy says about this", ["Speak early."])],
                stages: [
                    ContactPage.StageContacts(
                        heading: "Now: Stage 2: Inter-agency discussion",
                        contacts: AgencySample.counterparts)
                ],
                posts: Table(
                    caption: "At the Partnership",
                    columns: [.init("Post"), .init("Mailbox"), .init("Known here")],
                    rows: [[.init("Chair"), .init("Not stated"), .init("Nobody")]]),
                ask: Questions(
                    to: .act(difference: "d", act: "contact"), identifier: "f-ask",
                    fields: [
                        TextArea(
                            "ask-text", label: "Whose contact do you need?",
                            error: "Say whose contact you need")
                    ], buttons: [Questions.Button("Ask for the contact")]),
                give: Questions(
                    to: .act(difference: "d", act: "contact"), identifier: "f-give",
                    fields: [TextArea("give-text", label: "Name, role, phone and email")],
                    buttons: [Questions.Button("Give the contact")])),
            "contact-internal": ContactPage(
                title: "Who do I contact next?", caption: nil,
                back: Link("Back to the difference", to: .difference("d")), panels: [], stages: [],
                posts: Table(caption: "At the Board", columns: [.init("Post")], rows: []),
                ask: nil, give: nil),
        ]
    }
}
