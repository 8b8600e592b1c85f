import FoundationEssentials
import Ledger
package import Resolution

/// What was sent in under one policy, as the ledger keeps it: a stream of its own among those of the
/// differences, in the same chain.
enum ReturnsStream {
    private static let prefix = "returns-"
    static let kind = "return-made"

    static func name(of policy: PolicyID) -> String {
        prefix + Ledger.hash(of: Array(policy.text.utf8)).prefix(24)
    }

    static func holds(_ stream: String) -> Bool { stream.hasPrefix(prefix) }
}

/// How a return is written into the ledger.
struct ReturnPayload: Codable {
    /// In which capacity it was recorded.
    var capacity: Capacity
    var id: ReturnID
    /// The day it was due by.
    var period: CalendarDay?
    var text: String

    private enum CodingKeys: String, CodingKey {
        case capacity = "as"
        case id = "return"
        case period, text
    }

    /// The same bytes for the same payload, always.
    func bytes() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(self))
    }
}

/// A return with who recorded it.
package struct ReturnSent: Hashable, Sendable {
    package var made: ReturnMade
    package var person: PersonID
    package var recordedAt: Moment
}

extension ReturnSent {
    /// Nil where the content was taken out of the ledger.
    init?(_ stored: StoredEvent) throws {
        guard let bytes = stored.payload else { return nil }
        let payload = try JSONDecoder().decode(ReturnPayload.self, from: Data(bytes))
        self.init(
            made: ReturnMade(
                id: payload.id, by: payload.capacity, happenedAt: stored.happenedAt,
                text: payload.text, period: payload.period),
            person: PersonID(stored.by), recordedAt: stored.recordedAt)
    }
}
