import ArgumentParser
import Desk
import Ledger
import Pages
import Resolution

/// Proves that nothing of the record was altered.
struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prove that the record was not altered, and print a checkpoint.",
        discussion: """
            Keep the checkpoint somewhere else: given to a later run, it also shows what was taken
            off the end and a record that was made up anew. Changes nothing. Exits 1 if something
            is wrong.
            """)

    @Option(help: "A checkpoint printed earlier: the line, or a file with it.")
    var against: String?

    @OptionGroup var database: DatabaseOption
    @OptionGroup var report: ReportOptions

    func run() async throws {
        let checkpoint = try against.map(Reading.checkpoint)
        let found = try await database.house().ledger.verify(
            against: checkpoint, now: World.real.now())
        try report.show(VerificationReport(found))
        if !found.isSound { throw ExitCode.wrong }
    }
}

/// What a verification found, for people and programs.
struct VerificationReport: Report {
    var sound: Bool
    var rows: Int
    var differences: Int
    var erased: Int
    var findings: [Line]
    var cannotKnow: [String]
    var checkpoint: String
    var text: String

    struct Line: Encodable {
        var row: Int
        @OrNull var difference: String?
        @OrNull var entry: Int?
        var fault: String
    }

    enum CodingKeys: String, CodingKey {
        case sound, rows, differences, erased, findings, cannotKnow, checkpoint
    }
}

extension VerificationReport {
    init(_ found: Verification) {
        self.init(
            sound: found.isSound, rows: found.rows, differences: found.streams,
            erased: found.erased,
            findings: found.findings.map {
                Line(
                    row: $0.position, difference: $0.stream, entry: $0.seq,
                    fault: $0.fault.rawValue)
            },
            cannotKnow: found.cannotKnow.map(\.rawValue),
            checkpoint: found.checkpoint.description, text: found.text)
    }
}

extension Verification {
    fileprivate var text: String {
        let rows = "\(Words.count(rows, "row")) of \(Words.count(streams, "difference"))"
        let verdict =
            isSound
            ? "Sound: \(rows), none of them altered, removed, inserted or moved."
            : "Wrong: of \(rows), not all are as they were recorded."
        let unknown = Words.list(cannotKnow.map(\.words), with: "or")
        let doubt = cannotKnow.isEmpty ? [] : ["Without an earlier checkpoint it cannot say whether \(unknown)."]
        return ([verdict] + findings.map(\.sentence) + doubt + [checkpoint.description])
            .joined(separator: "\n")
    }
}

extension Verification.Unknown {
    fileprivate var words: String {
        switch self {
        case .removedTail: "rows were taken off the end"
        case .removedStream: "the latest differences were taken out whole"
        case .recomputedChain: "the record was made up anew"
        }
    }
}
