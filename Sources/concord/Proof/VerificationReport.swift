import Ledger
import Pages

/// What a verification found, for people and programs.
struct VerificationReport: Report {
    var sound: Bool
    var rows: Int
    var differences: Int
    var documents: Int
    /// Rows of what dates are judged by.
    var rulings: Int
    /// Rows whose content was taken out.
    var erased: Int
    var findings: [Line]
    var findingsLeftOut: Int
    var cannotKnow: [String]
    /// The tables that no hash covers.
    var notCovered: [String]
    var checkpoint: String
    var text: String

    struct Line: Encodable {
        var table: String
        @OrNull var row: Int?
        @OrNull var difference: String?
        @OrNull var entry: Int?
        @OrNull var document: String?
        @OrNull var key: String?
        var fault: String
        var says: String
    }

    enum CodingKeys: String, CodingKey {
        case sound, rows, differences, documents, erased, findings, findingsLeftOut, cannotKnow
        case notCovered, rulings, checkpoint
    }
}

extension VerificationReport {
    init(_ found: Verification) {
        self.init(
            sound: found.isSound, rows: found.rows, differences: found.streams,
            documents: found.documents, rulings: found.rulings, erased: found.erased,
            findings: found.findings.map(Line.init), findingsLeftOut: found.findingsLeftOut,
            cannotKnow: found.cannotKnow.map(\.rawValue),
            notCovered: found.notCovered.flatMap(\.tables).sorted(),
            checkpoint: found.checkpoint.description, text: found.text)
    }
}

extension VerificationReport.Line {
    fileprivate init(_ finding: Finding) {
        self.init(
            table: finding.table.rawValue, row: finding.position, difference: finding.stream,
            entry: finding.seq, document: finding.document, key: finding.key,
            fault: finding.fault.code, says: finding.sentence)
    }
}

extension Verification {
    fileprivate var text: String {
        let rows =
            "\(Words.count(rows, "row")) of \(Words.count(streams, "difference")) and of what dates are "
            + "judged by, with \(Words.count(documents, "document"))"
        let verdict =
            isSound
            ? "Sound: \(rows), none of them altered, removed, inserted or moved."
            : "Wrong: of \(rows), not all are as they were recorded."
        let leftOut = findingsLeftOut == 0 ? [] : ["and \(findingsLeftOut) more"]
        return
            ([verdict] + findings.map(\.sentence) + leftOut + doubt
            + [uncovered, checkpoint.description])
            .joined(separator: "\n")
    }

    /// What it cannot say, of the rows that no checkpoint vouches for.
    private var doubt: [String] {
        guard !cannotKnow.isEmpty else { return [] }
        let unknown = Words.list(cannotKnow.map(\.words), with: "or")
        let without = vouchedUpTo.map { "Past row \($0)" } ?? "Without an earlier checkpoint"
        return ["\(without), it cannot say whether \(unknown)."]
    }

    private var uncovered: String {
        "It does not cover, and cannot say whether somebody altered: "
            + Words.list(notCovered.map(\.words)) + "."
    }
}

extension Verification.Uncovered {
    fileprivate var words: String {
        switch self {
        case .derived: "what is worked out from the record ('concord rebuild' makes it anew)"
        case .people: "people, agencies and their places"
        case .signingIn: "passwords, sessions and invitations"
        case .accessLog: "the list of who read what"
        case .drafts: "drafts and rehearsals"
        case .post: "mail that waits"
        case .requests: "which forms were answered"
        }
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
