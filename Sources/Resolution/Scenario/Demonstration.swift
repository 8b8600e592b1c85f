/// Invented agencies, people and differences to try the service with.
package struct Demonstration: Hashable, Sendable {
    package var agencies: [Member]
    package var people: [Persona]
    package var plays: [Play]
    package var schedules: [Schedule]

    package init(
        agencies: [Member], people: [Persona], plays: [Play], schedules: [Schedule] = []
    ) {
        self.agencies = agencies
        self.people = people
        self.plays = plays
        self.schedules = schedules
    }

    /// For how many days a confirmed entry of the directory holds at a board.
    package struct Schedule: Hashable, Sendable {
        package var board: BoardID
        package var days: Int
        package var reason: String

        package init(board: BoardID, days: Int, reason: String) {
            self.board = board
            self.days = days
            self.reason = reason
        }
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
        package var entry: Entry

        package init(
            name: String, capacity: Capacity, board: BoardID?, entry: Entry = Entry()
        ) {
            self.name = name
            self.capacity = capacity
            self.board = board
            self.entry = entry
        }

        /// What the directory has of them.
        package struct Entry: Hashable, Sendable {
            /// Nil for somebody of whom nothing but the name is known.
            package var contact: Contact?
            package var isDeputy: Bool
            /// Calendar days before today on which it was confirmed.
            package var confirmedDaysAgo: Int
            /// Calendar days from today for which they are away.
            package var awayDays: Int?
            /// The name of whoever covers meanwhile.
            package var cover: String?

            package init(
                contact: Contact? = nil, isDeputy: Bool = false, confirmedDaysAgo: Int = 0,
                awayDays: Int? = nil, cover: String? = nil
            ) {
                self.contact = contact
                self.isDeputy = isDeputy
                self.confirmedDaysAgo = confirmedDaysAgo
                self.awayDays = awayDays
                self.cover = cover
            }
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
