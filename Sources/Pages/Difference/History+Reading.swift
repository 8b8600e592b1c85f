import Resolution

extension History {
    /// The whole record in words, the latest first.
    init(latestFirst reading: DifferenceReading) {
        let offersCorrection = reading.may(.correct)
        self.init(
            reading.account.lines.reversed().map {
                Entry($0, in: reading, offersCorrection: offersCorrection)
            })
    }

    /// The whole record in words, in its own order.
    init(inOrder reading: DifferenceReading) {
        self.init(reading.account.lines.map { Entry($0, in: reading, offersCorrection: false) })
    }
}

extension History.Entry {
    fileprivate init(
        _ line: Account.Line, in reading: DifferenceReading, offersCorrection: Bool
    ) {
        let entry = line.entry
        let words = reading.words(of: line)
        let canCorrect =
            offersCorrection && entry.by.capacity.agency == reading.reader.capacity.agency
            && entry.event.isCorrectable
        self.init(
            number: entry.seq,
            when: London.local(line.happenedAt).seen(on: reading.today),
            notes: reading.notes(on: line), heading: words.heading,
            text: words.text.filter { !$0.isBlank },
            by: reading.author(entry.by),
            corrections: line.correctedBy.compactMap { reading.correction(by: $0, of: line) },
            correct: canCorrect
                ? Link(
                    "Correct", to: reading.address("correct", [.init("entry", "\(entry.seq)")]),
                    about: "entry \(entry.seq)") : nil)
    }
}

extension Difference.Event {
    /// Whether a correction of it can be offered: a correction is itself put right by the next.
    fileprivate var isCorrectable: Bool {
        switch self {
        case .did, .raised, .stageEntered, .riskDeclared, .proposed, .answered, .timeAgreed,
            .decided, .actionChanged, .diverted, .ended, .reopened, .closed, .joined:
            true
        case .corrected, .datesMoved, .editionChanged:
            false
        }
    }
}

extension DifferenceReading {
    fileprivate func notes(on line: Account.Line) -> [String] {
        var notes = ["entry \(line.entry.seq)"]
        if case .did(let did) = line.entry.event { notes.append(stageName(did.stage)) }
        let happened = London.day(of: line.happenedAt)
        let recorded = London.day(of: line.entry.recordedAt)
        if recorded > happened {
            let days = Words.count(recorded.number - happened.number, "day")
            notes.append("recorded \(days) later")
        }
        if line.isStruckOut { notes.append("struck out") }
        return notes
    }

    fileprivate func correction(by seq: Int, of line: Account.Line) -> String? {
        guard let later = self.line(seq), case .corrected(let correction) = later.entry.event else {
            return nil
        }
        let on = London.day(of: later.entry.recordedAt).seen(on: today)
        let reason = correction.reason.isBlank ? "" : " Reason: \(correction.reason)"
        let change =
            switch correction.change {
            case .struckOut: "it did not happen."
            case .reads(let text): "it should read: “\(text)”"
            case .happened(let moment):
                "it happened on \(London.local(moment).full), not "
                    + "\(London.local(line.entry.happenedAt).full)."
            }
        return "Corrected on \(on) by entry \(seq): \(change)\(reason)"
    }
}
