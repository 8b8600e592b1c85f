import ArgumentParser
import Foundation

/// What a command has to say: as text for people, or as JSON for programs.
///
/// The keys of the JSON are part of the command line: they are documented, and stay.
protocol Report: Encodable {
    var text: String { get }
}

struct ReportOptions: ParsableArguments {
    @Flag(help: "Print JSON, with keys that stay the same, instead of text.")
    var json = false

    func show(_ report: some Report) throws {
        guard json else { return Terminal.say(report.text) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        Terminal.say(String(decoding: try encoder.encode(report), as: UTF8.self))
    }
}

/// A value of JSON that stands as `null` where there is none, so that its key is always there.
@propertyWrapper
struct OrNull<Value: Encodable>: Encodable {
    var wrappedValue: Value?

    init(wrappedValue: Value?) { self.wrappedValue = wrappedValue }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(wrappedValue)
    }
}
