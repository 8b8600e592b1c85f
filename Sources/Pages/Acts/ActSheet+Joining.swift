import Resolution

extension ActSheet {
    /// Brings in an agency of the rehearsal that takes no part yet.
    package var join: QuestionPage {
        page(
            "join", title: "Bring in another agency",
            fields: [
                choice(
                    "agency", "Which agency?", missing: "Choose an agency",
                    joining.map { Choices.Option($0.id.text, label: $0.name) })
            ], buttons: [Questions.Button("Bring it in")])
    }

    /// Those that take no part yet.
    package var joining: [ActScene.Agency] {
        scene.agencies.filter { scene.state.party($0.id) == nil }
    }
}
