/// Invented agencies, people and differences to try the service with.
package struct Demonstration: Hashable, Sendable {
    package var agencies: [Member]
    package var people: [Persona]
    package var plays: [Play]

    package init(agencies: [Member], people: [Persona], plays: [Play]) {
        self.agencies = agencies
        self.people = people
        self.plays = plays
    }

    /// An agency and the boards it belongs to.
    package struct Member: Hashable, Sendable {
        package var id: AgencyID
        package var name: String
        package var type: AgencyTypeID
        package var boards: [BoardID]

        package init(id: AgencyID, name: String, type: AgencyTypeID, boards: [BoardID]) {
            self.id = id
            self.name = name
            self.type = type
            self.boards = boards
        }
    }

    /// Somebody that a visitor can be.
    package struct Persona: Hashable, Sendable {
        package var name: String
        package var capacity: Capacity
        /// For a post: whose it is.
        package var board: BoardID?

        package init(name: String, capacity: Capacity, board: BoardID?) {
            self.name = name
            self.capacity = capacity
            self.board = board
        }
    }

    /// A scenario to be replayed as if it had begun some days ago.
    package struct Play: Hashable, Sendable {
        /// The scenario's file, from the folder of the demonstration.
        package var scenario: String
        /// Working days before today on which its first step was taken.
        package var workingDaysAgo: Int

        package init(scenario: String, workingDaysAgo: Int) {
            self.scenario = scenario
            self.workingDaysAgo = workingDaysAgo
        }
    }
}
