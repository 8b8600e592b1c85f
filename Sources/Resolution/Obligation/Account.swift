/// A record as it reads after its corrections: what was known by a moment.
package struct Account: Hashable, Sendable {
    package var lines: [Line]

    package struct Line: Hashable, Sendable {
        package var entry: Entry
        /// As recorded, or as corrected since.
        package var happenedAt: Moment
        /// The latest moment that it or a correction ever gave.
        var latest: Moment
        /// The corrected text of somebody's act.
        package var text: String?
        package var isStruckOut: Bool
        /// The entries that corrected it, by their place in the record.
        package var correctedBy: [Int]
    }

    /// - Parameter knownBy: leaves out what was recorded later; nil for all of it.
    package init(of record: [Entry], knownBy: Moment? = nil) {
        lines =
            record
            .filter { entry in knownBy.map { entry.recordedAt <= $0 } ?? true }
            .map {
                Line(
                    entry: $0, happenedAt: $0.happenedAt, latest: $0.happenedAt, text: nil,
                    isStruckOut: false,
                    correctedBy: [])
            }
        for line in lines {
            guard case .corrected(let correction) = line.entry.event else { continue }
            apply(correction, from: line.entry.seq)
        }
    }

    /// Whether an entry put a written statement to the parties.
    func isStatement(_ seq: Int) -> Bool {
        lines.contains { line in
            guard line.entry.seq == seq, case .proposed(let proposal) = line.entry.event,
                case .resolution = proposal.matter
            else { return false }
            return true
        }
    }

    private mutating func apply(_ correction: Correction, from seq: Int) {
        guard let index = lines.firstIndex(where: { $0.entry.seq == correction.entry }) else {
            return
        }
        lines[index].correctedBy.append(seq)
        switch correction.change {
        case .struckOut: lines[index].isStruckOut = true
        case .reads(let text): lines[index].text = text
        case .happened(let moment):
            lines[index].happenedAt = moment
            lines[index].latest = max(lines[index].latest, moment)
        }
    }
}
