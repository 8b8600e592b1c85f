import FoundationEssentials
import Resolution

/// How an entry is written into the ledger, which keeps it as opaque bytes.
struct Payload: Codable {
    /// In which capacity the author acted.
    var capacity: Capacity
    var event: Difference.Event

    private enum CodingKeys: String, CodingKey {
        case capacity = "as"
        case event
    }

    /// The same bytes for the same payload, always.
    func bytes() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(self))
    }

    init(capacity: Capacity, event: Difference.Event) {
        self.capacity = capacity
        self.event = event
    }

    init(bytes: [UInt8]) throws {
        self = try JSONDecoder().decode(Payload.self, from: Data(bytes))
    }
}
