import Resolution

extension DifferencePage.Done {
    /// What is done or overtaken, those of a kind together; nothing where nothing is.
    init?(_ reading: DifferenceReading) {
        let over = reading.obligations.filter { !$0.isOpen && !($0.isOptional && !$0.isMet) }
        guard !over.isEmpty else { return nil }
        var kinds: [[Obligation]] = []
        for owed in over {
            let index = kinds.firstIndex {
                $0[0].id.clause == owed.id.clause && $0[0].id.owner == owed.id.owner
            }
            if let index { kinds[index].append(owed) } else { kinds.append([owed]) }
        }
        let late = over.count(where: \.wasLate)
        heading = "Done so far: \(over.count)" + (late == 0 ? "" : ", of these late: \(late)")
        lines = kinds.map { Line($0, in: reading) }
    }
}

extension DifferencePage.Done.Line {
    fileprivate init(_ kind: [Obligation], in reading: DifferenceReading) {
        let last = kind[kind.endIndex - 1]
        task = reading.task(last)
        who = reading.place(last.id.owner)
        clause = last.id.clause.text
        isLate = kind.contains(where: \.wasLate)
        let outcome = reading.outcome(of: last)
        let late = kind.count(where: \.wasLate)
        self.outcome =
            kind.count == 1
            ? outcome
            : "\(Words.count(kind.count, "time")), \(late) late; the last: \(outcome)"
    }
}

extension Obligation {
    /// Done after its time, or overtaken when that had passed.
    fileprivate var wasLate: Bool {
        switch status {
        case .metLate, .lapsed(_, wasOverdue: true): true
        case .met, .lapsed(_, wasOverdue: false), .pending, .overdue: false
        }
    }
}

extension DifferenceReading {
    /// "done 19 November, 1 working day late", "overtaken 20 November: Moved on to stage 3".
    func outcome(of owed: Obligation) -> String {
        switch owed.status {
        case .pending, .overdue:
            return "open"
        case .met(let seq):
            return "done \(day(seq))"
        case .metLate(let seq):
            guard let line = line(seq), let deadline = owed.deadline else { return "done late" }
            let days = calendar.workingDays(
                after: deadline.day, through: London.day(of: line.happenedAt))
            let late = days == 0 ? "late" : "\(Words.count(days, "working day")) late"
            return "done \(day(seq)), \(late)"
        case .lapsed(let seq, let wasOverdue):
            let event = line(seq).map { ": \(words(of: $0).heading)" } ?? ""
            return "overtaken \(day(seq))\(event)" + (wasOverdue ? "; it was overdue" : "")
        }
    }

    private func day(_ seq: Int) -> String {
        line(seq).map { London.day(of: $0.happenedAt).seen(on: today) } ?? ""
    }
}
