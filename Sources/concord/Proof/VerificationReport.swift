import Ledger
import Pages

/// What a verification found, for people and programs.
struct VerificationReport: Report {
    var sound: Bool
    var rows: Int
    var differences: Int
    var documents: Int
    /// Rows whose content was taken out.
    var erased: Int
    var findings: [Line]
    var findingsLeftOut: Int
    var cannotKnow: [String]
    var checkpoint: String
    var text: String

    struct Line: Encodable {
        var table: String
        @OrNull var row: Int?
        @OrNull var difference: String?
        @OrNull var entry: Int?
        @OrNull var document: String?
        var fault: String
        var says: String
    }

    enum CodingKeys: String, CodingKey {
        case sound, rows, differences, documents, erased, findings, findingsLeftOut, cannotKnow
        case checkpoint
    }
}

extension VerificationReport {
    init(_ found: Verification) {
        self.init(
            sound: found.isSound, rows: found.rows, differences: found.streams,
            documents: found.documents, erased: found.erased,
            findings: found.findings.map(Line.init), findingsLeftOut: found.findingsLeftOut,
            cannotKnow: found.cannotKnow.map(\.rawValue),
            checkpoint: found.checkpoint.description, text: found.text)
    }
}

extension VerificationReport.Line {
    fileprivate init(_ finding: Finding) {
        self.init(
            table: finding.table.rawValue, row: finding.position, difference: finding.stream,
            entry: finding.seq, document: finding.document, fault: finding.fault.code,
            says: finding.sentence)
    }
}

extension Verification {
    fileprivate var text: String {
        let rows =
            "\(Words.count(rows, "row")) of \(Words.count(streams, "difference")) and "
            + Words.count(documents, "document")
        let verdict =
            isSound
            ? "Sound: \(rows), none of them altered, removed, inserted or moved."
            : "Wrong: of \(rows), not all are as they were recorded."
        let leftOut = findingsLeftOut == 0 ? [] : ["and \(findingsLeftOut) more"]
        return ([verdict] + findings.map(\.sentence) + leftOut + doubt + [checkpoint.description])
            .joined(separator: "\n")
    }

    /// What it cannot say, of the rows that no checkpoint vouches for.
    private var doubt: [String] {
        guard !cannotKnow.isEmpty else { return [] }
        let unknown = Words.list(cannotKnow.map(\.words), with: "or")
        let without = vouchedUpTo.map { "Past row \($0)" } ?? "Without an earlier checkpoint"
        return ["\(without), it cannot say whether \(unknown)."]
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
