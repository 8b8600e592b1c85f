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

    /// Every policy, by identifier and edition.
    func all() async throws -> [Policy] {
        if let house = try house() { return try await house.desk.shelf.inForce().map(\.policy) }
        return try folder.files().map { try Files.policy($0).0 }.sorted {
            ($0.id, $0.edition) < ($1.id, $1.edition)
        }
    }

    /// One policy: by its identifier, by identifier and edition as `north-shire@2027-01`, or by its file.
    func policy(_ text: String) async throws -> Policy {
        if text.hasSuffix(".yaml") { return try Files.policy(text).0 }
        let name = EditionName(text)
        let all = try await name.edition == nil ? all() : editions()
        let found = all.filter(name.names)
        guard let policy = found.first else {
            let known = all.map { name.edition == nil ? $0.id.text : "\($0.editionName)" }
            throw Complaint(
                misuse: "there is no policy '\(text)'; there are: \(known.joined(separator: ", "))")
        }
        guard found.count == 1 else {
            let names = found.map { "\($0.editionName)" }.joined(separator: ", ")
            throw Complaint(misuse: "'\(text)' has several editions: \(names)")
        }
        return policy
    }

    /// Every edition of every policy, in force or not.
    private func editions() async throws -> [Policy] {
        guard let house = try house() else { return try await all() }
        return try await house.desk.shelf.editions().map(\.policy)
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
