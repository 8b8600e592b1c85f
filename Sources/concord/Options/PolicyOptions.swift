import ArgumentParser
import Desk
import Resolution

/// Where policies come from: a folder of files, or what is in force in a database.
struct PolicyOptions: ParsableArguments {
    @OptionGroup var folder: PolicyFolderOption

    @Option(help: "A database, to take the policies in force there instead of a folder.")
    var database: String?

    func validate() throws {
        guard folder.path == nil || database == nil else {
            throw ValidationError("'--policies' and '--database' exclude each other")
        }
    }

    /// Every policy, by identifier.
    func all() async throws -> [Policy] {
        if let house = try house() { return try await house.desk.shelf.inForce().map(\.policy) }
        return try folder.files().map { try Files.policy($0).0 }.sorted { $0.id < $1.id }
    }

    func policy(_ id: String) async throws -> Policy {
        let all = try await all()
        guard let policy = all.first(where: { $0.id.text == id }) else {
            let known = all.map(\.id.text).joined(separator: ", ")
            throw Complaint(misuse: "there is no policy '\(id)'; there are: \(known)")
        }
        return policy
    }

    /// The board's working days: from the database, or else by the holidays of a file.
    func calendar(for policy: Policy, holidays: String?) async throws -> WorkingCalendar {
        if let house = try house() { return try await house.desk.shelf.calendar(for: policy) }
        return WorkingCalendar(division: policy.division, holidays: try Files.holidays(holidays).0)
    }

    func house() throws -> House? {
        guard let database else { return nil }
        var option = DatabaseOption()
        option.path = database
        return try option.house()
    }
}
