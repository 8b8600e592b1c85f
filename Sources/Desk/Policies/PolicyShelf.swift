package import Ledger
package import Resolution
import Synchronization

/// The policies and holidays in use, read once from the ledger and kept by the hash of their content.
package final class PolicyShelf: Sendable {
    /// Reads a stored policy; a file that no longer reads was stored by another edition of the program.
    package typealias Read = @Sendable (_ content: [UInt8]) throws -> Policy
    /// Reads stored holidays.
    package typealias ReadHolidays = @Sendable (_ content: [UInt8]) throws -> HolidayTable

    private let ledger: Ledger
    private let now: @Sendable () -> Moment
    private let read: Read
    private let readHolidays: ReadHolidays
    private let kept = Mutex(Kept())

    private struct Kept {
        var policies: [String: Policy] = [:]
        var holidays: [String: HolidayTable] = [:]
    }

    /// - Parameter now: the time by which what is in force is told.
    package init(
        ledger: Ledger, now: @escaping @Sendable () -> Moment, read: @escaping Read,
        readHolidays: @escaping ReadHolidays
    ) {
        self.ledger = ledger
        self.now = now
        self.read = read
        self.readHolidays = readHolidays
    }

    /// The policy of a hash: the one a difference was raised under, whatever came after.
    package func policy(_ hash: String) async throws -> Policy {
        if let policy = kept.withLock({ $0.policies[hash] }) { return policy }
        guard let document = try await ledger.document(hash) else {
            throw DeskProblem.policyNotStored(hash)
        }
        let policy = try read(document.content)
        kept.withLock { $0.policies[hash] = policy }
        return policy
    }

    /// The policies in force, by identifier.
    package func inForce() async throws -> [PolicyInForce] {
        var found: [PolicyInForce] = []
        for hash in try await ledger.hashesInForce(.policy, at: now()) {
            found.append(PolicyInForce(policy: try await policy(hash), hash: hash))
        }
        return found
    }

    /// Every edition that is stored and can be read, by identifier and then as they were stored; of two
    /// under one name the one in force, else the newer.
    package func editions() async throws -> [PolicyEdition] {
        let inForce = Set(try await ledger.hashesInForce(.policy, at: now()))
        var found: [PolicyEdition] = []
        for document in try await ledger.documents(.policy) {
            guard let policy = try? await policy(document.hash) else { continue }
            let edition = PolicyEdition(
                policy: policy, isInForce: inForce.contains(document.hash))
            let namesake = found.firstIndex { $0.policy.editionName == edition.policy.editionName }
            guard let namesake else {
                found.append(edition)
                continue
            }
            if !found[namesake].isInForce { found[namesake] = edition }
        }
        return found
    }

    package func inForce(_ id: PolicyID) async throws -> PolicyInForce? {
        try await inForce().first { $0.policy.id == id }
    }

    /// The published holidays in force.
    package func holidays() async throws -> HolidayTable {
        try await holidays(ledger.hashesInForce(.holidays, at: now()).first)
    }

    private func holidays(_ hash: String?) async throws -> HolidayTable {
        guard let hash else { throw DeskProblem.noHolidays }
        if let table = kept.withLock({ $0.holidays[hash] }) { return table }
        guard let document = try await ledger.document(hash) else { throw DeskProblem.noHolidays }
        let table = try readHolidays(document.content)
        kept.withLock { $0.holidays[hash] = table }
        return table
    }

    /// The working days of the board of a policy, with the calendars that held before.
    package func calendar(for policy: Policy) async throws -> WorkingCalendar {
        let rulings = try await ledger.read { try Rulings(of: policy.board, $0) }
        return try await calendar(for: policy, by: rulings)
    }

    func calendar(for policy: Policy, by rulings: Rulings) async throws -> WorkingCalendar {
        guard let first = rulings.holidays.first else { throw DeskProblem.noHolidays }
        let changes = Set(rulings.holidays.map(\.since) + rulings.closedDays.map(\.since))
        var calendar: WorkingCalendar?
        for moment in [first.since] + changes.filter({ $0 > first.since }).sorted() {
            let inForce = rulings.holidays.last { $0.since <= moment } ?? first
            let closed = rulings.closedDays.filter { $0.since <= moment }
            let newer = WorkingCalendar(
                division: policy.division, holidays: try await holidays(inForce.hash),
                closedDays: Dictionary(closed.map { ($0.day, $0.reason) }) { first, _ in first })
            calendar = calendar.map { newer.replacing($0, at: moment) } ?? newer
        }
        guard let calendar else { throw DeskProblem.noHolidays }
        return calendar.counting(by: policy.counting)
    }
}

/// What the differences of a board are judged by, beside its policy.
struct Rulings: Sendable {
    /// The published holidays that were ever in force, one after the other.
    let holidays: [HolidaysInForce]
    let closedDays: [ClosedDay]
    /// Concord's own safeguard, which a board may switch off with a reason.
    let asksConfirmation: Bool

    init(of board: BoardID, _ reading: Reading) throws {
        holidays = try reading.holidaysInForce()
        closedDays = try reading.closedDays(of: board)
        asksConfirmation = try reading.setting("written-confirmation", of: board) != "off"
    }
}

/// A policy that differences can be raised under now.
package struct PolicyInForce: Hashable, Sendable {
    package var policy: Policy
    package var hash: String
}

/// An edition of a policy, whether differences can be raised under it now or not.
package struct PolicyEdition: Hashable, Sendable {
    package var policy: Policy
    package var isInForce: Bool
}

/// Something the desk cannot do without.
package enum DeskProblem: Error, Hashable, Sendable {
    case policyNotStored(String)
    case noHolidays
    case unreadable(DifferenceID, seq: Int)
}
