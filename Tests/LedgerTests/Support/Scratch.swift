import Foundation
import Ledger
import Resolution

/// A folder of its own for one test, gone with it.
final class Scratch: Sendable {
    let folder: String

    init() throws {
        folder = NSTemporaryDirectory() + "concord-ledger-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func path(_ name: String) -> String { "\(folder)/\(name)" }

    func ledger(_ name: String = "ledger.sqlite") throws -> Ledger { try Ledger(at: path(name)) }

    var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }
    }
}

func mode(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
}

let noon = Moment(seconds: 1_795_694_400)

extension NewEvent {
    static func sample(_ text: String) -> NewEvent {
        NewEvent(
            kind: "did", happenedAt: noon, recordedAt: noon.adding(minutes: 5), by: "p-1",
            payload: Array(text.utf8), salt: Array(repeating: UInt8(text.utf8.count), count: 16))
    }
}

extension Append {
    static func sample(
        _ stream: String, after expected: Int, _ texts: [String], request: String? = nil,
        derived: Derived? = nil, messages: [MessageRow] = []
    ) -> Append {
        Append(
            stream: stream, expected: expected, events: texts.map(NewEvent.sample),
            request: request ?? "\(stream)-\(expected)-\(texts.joined())", messages: messages,
            derive: { _ in derived })
    }
}

extension Ledger {
    /// Eight events in three streams: a1 a2 b1 b2 a3 b3 c1 c2.
    func fill(saying text: String = "said") async throws {
        let places = [
            ("a", 0), ("a", 1), ("b", 0), ("b", 1), ("a", 2), ("b", 2), ("c", 0), ("c", 1),
        ]
        for (stream, expected) in places {
            let append = Append.sample(stream, after: expected, ["\(text) \(stream)\(expected)"])
            guard case .added = try await self.append(append) else { throw NotAdded() }
        }
    }

    struct NotAdded: Error {}
}
