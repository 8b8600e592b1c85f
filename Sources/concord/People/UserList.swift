import ArgumentParser
import Ledger
import Resolution

/// Lists the accounts.
struct UserList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List who may sign in, and what they are.",
        discussion: "Changes nothing.")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var report: ReportOptions

    func run() async throws {
        let ledger = try database.house().ledger
        var users: [Listing.Line] = []
        for person in try await ledger.people() {
            users.append(Listing.Line(person, try await ledger.memberships(of: person.id)))
        }
        try report.show(Listing(users: users))
    }

    struct Listing: Report {
        var users: [Line]

        struct Line: Encodable {
            var id: String
            var name: String
            @OrNull var userName: String?
            var administrator: Bool
            var active: Bool
            /// `agency/rung`, or `board/post:name`.
            var positions: [String]

            init(_ person: PersonRow, _ memberships: [MembershipRow]) {
                id = person.id.text
                name = person.name
                userName = person.userName
                administrator = person.isAdministrator
                active = person.isActive
                positions = memberships.map { row in
                    "\(row.board.map { "\($0)/" } ?? "")\(row.capacity)"
                }
            }
        }

        var text: String {
            TextTable(
                ["User name", "Name", "Positions"],
                users.map { line in
                    let positions = line.positions + (line.administrator ? ["administrator"] : [])
                    return [line.userName ?? "", line.name, positions.joined(separator: ", ")]
                }
            ).text
        }
    }
}
