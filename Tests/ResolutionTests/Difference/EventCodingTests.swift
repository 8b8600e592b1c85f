import Foundation
import Resolution
import Testing

/// How each kind of event was first written down: these files are never edited, for ledgers hold such lines.
@Suite struct EventCodingTests {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Golden")

    private static var files: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: folder.path)
                .filter { $0.hasSuffix(".json") }.sorted()
        }
    }

    private static func encoded(_ event: Difference.Event) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        return String(decoding: try encoder.encode(event), as: UTF8.self) + "\n"
    }

    @Test func `An event that was written down is read, and written the same again`() throws {
        for file in try Self.files {
            let json = try Data(contentsOf: Self.folder.appending(path: file))
            let event = try JSONDecoder().decode(Difference.Event.self, from: json)
            #expect(try Self.encoded(event) == String(decoding: json, as: UTF8.self), "\(file)")
            #expect(file.hasPrefix(event.kind.rawValue), "\(file)")
        }
    }

    @Test func `Every kind of event has a golden file`() throws {
        let files = try Self.files
        for kind in Difference.Event.Kind.allCases {
            #expect(files.contains { $0.hasPrefix(kind.rawValue) }, "\(kind.rawValue)")
        }
    }

    @Test(arguments: [
        "{}", #"{"did":{},"ended":{}}"#, #"{"abolished":{}}"#, #"{"reopened":{}}"#,
        #"{"stage-entered":{"stage":"a","cause":"hurled","reason":"","declared":[]}}"#,
    ])
    func `What is no event is not read as one`(json: String) {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(Difference.Event.self, from: Data(json.utf8))
        }
    }
}
