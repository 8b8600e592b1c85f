/// Whom a visitor of the demonstration can be.
package struct PersonasPage: Page {
    package static let template = "sign-in/personas"
    package let title = "Choose who to be"
    package let boards: [Board]
    /// What is carried through signing in.
    package let hidden: [Questions.Hidden]
    package let panel: Panel?
    private let path = Address.personas.path

    /// Creates the page.
    package init(
        boards: [Board], hidden: [Questions.Hidden] = [], waiting: SignInPage.Waiting? = nil
    ) {
        self.boards = boards
        self.hidden = hidden
        panel = waiting.map(Panel.init)
    }

    /// A board and the agencies that take part in it.
    package struct Board: Encodable, Sendable {
        package let name: String
        package let agencies: [Agency]

        /// Creates a group.
        package init(_ name: String, agencies: [Agency]) {
            self.name = name
            self.agencies = agencies
        }
    }

    /// An agency, or the board's own office.
    package struct Agency: Encodable, Sendable {
        package let name: String
        package let personas: [Persona]

        /// Creates a group.
        package init(_ name: String, personas: [Persona]) {
            self.name = name
            self.personas = personas
        }
    }

    /// An invented person.
    package struct Persona: Encodable, Sendable {
        package let id: String
        package let name: String
        package let position: String

        /// What they have to do, in a few words: "2 things are due".
        package let waiting: String?

        /// Creates a persona.
        package init(id: String, name: String, position: String, waiting: String? = nil) {
            self.id = id
            self.name = name
            self.position = position
            self.waiting = waiting
        }
    }
}
