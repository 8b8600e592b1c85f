import Resolution

extension StageTrack {
    /// The stages of the policy, with what was held when, what is due now, and what comes at the latest.
    init(_ reading: DifferenceReading) {
        let walk = StageWalk(reading)
        self.init(
            caption:
                "The stages of this policy, and where this \(reading.policy.words.difference) is",
            stages: reading.policy.stages.filter { $0.partOf == nil }.map(walk.stage))
    }
}

/// Tells of each stage how far it has come, from the visits paid to it and what was owed there.
private struct StageWalk {
    let reading: DifferenceReading
    let visited: Set<StageID>
    let highest: Int
    let stops: [StageID: Timeline.Stop]

    init(_ reading: DifferenceReading) {
        self.reading = reading
        visited = Set(reading.state.visits.map(\.stage))
        highest = visited.compactMap(reading.policy.order(of:)).max() ?? 0
        stops = Dictionary(
            reading.ahead.flatMap { [$0] + $0.steps }.map { ($0.stage, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    func stage(_ stage: Stage) -> StageTrack.Stage {
        let steps = reading.policy.stages.filter { $0.partOf == stage.id }
        let (own, mark) = (state(of: stage), mark(of: stage))
        let isHere =
            reading.isOpen
            && reading.state.stage.map(reading.policy.wholeStage(of:)) == stage.id
        return StageTrack.Stage(
            stage.number ?? "", stage.title, isHere ? .now : own, note: mark.note,
            isLate: mark.isLate, steps: steps.map(step))
    }

    private func step(_ stage: Stage) -> StageTrack.Step {
        let mark = mark(of: stage)
        return StageTrack.Step(
            stage.title, state(of: stage), note: mark.note, isLate: mark.isLate)
    }

    private func state(of stage: Stage) -> StageTrack.State {
        if reading.isOpen, reading.state.stage == stage.id { return .now }
        if visited.contains(stage.id) { return .done }
        let order = reading.policy.order(of: stage.id) ?? 0
        return order < highest ? .passedOver : .ahead
    }

    private struct Mark {
        var note: String?
        var isLate = false
    }

    private func mark(of stage: Stage) -> Mark {
        switch state(of: stage) {
        case .done: doneMark(stage)
        case .now: nowMark(stage)
        case .ahead: Mark(note: aheadNote(stage))
        case .passedOver: Mark()
        }
    }

    /// What the policy times at a stage, the latest deadline last.
    private func timed(_ stage: Stage) -> [(owed: Obligation, deadline: Deadline)] {
        let owed = reading.obligations.compactMap { owed -> (Obligation, Deadline)? in
            guard owed.stage == stage.id, !owed.isOptional, let deadline = owed.deadline,
                deadline.limit != .sameWorkingDay,
                // A cap over several stages is not this stage's own.
                reading.policy.clause(owed.id.clause)?.duty?.doneBy == nil
            else { return nil }
            return (owed, deadline)
        }
        return owed.sorted { $0.1.lastMinute < $1.1.lastMinute }
    }

    private func doneMark(_ stage: Stage) -> Mark {
        guard let (owed, deadline) = timed(stage).last else {
            return Mark(note: leftNote(stage))
        }
        let held = owed.act == .conclude ? leftWord(stage) : Words.lowered(owed.act.words.done)
        switch owed.status {
        case .met(let seq):
            return Mark(note: day(seq).map { "\(held) \(short($0))" })
        case .metLate(let seq):
            return Mark(
                note: day(seq).map { "\(held) \(short($0)) · \(late($0, deadline))" }, isLate: true)
        case .lapsed(_, let wasOverdue):
            let note = leftNote(stage) ?? "left"
            let what = owed.act.words.noun
            return wasOverdue
                ? Mark(note: "\(note) · no \(what) in time", isLate: true) : Mark(note: note)
        case .pending, .overdue:
            return Mark(note: leftNote(stage), isLate: owed.isOverdue)
        }
    }

    private func nowMark(_ stage: Stage) -> Mark {
        let timed = timed(stage)
        if let (owed, deadline) = timed.first(where: { $0.owed.isOpen }) {
            let day = deadline.day.shortWithWeekday(on: reading.today)
            let what = owed.act == .conclude ? "to be left" : owed.act.words.noun
            return owed.isOverdue
                ? Mark(note: "\(what) was due \(day)", isLate: true)
                : Mark(note: "\(what) by \(day)")
        }
        if let (owed, deadline) = timed.last {
            switch owed.status {
            case .metLate(let seq):
                return Mark(
                    note: day(seq).map {
                        "\(Words.lowered(owed.act.words.done)) \(short($0)) · \(late($0, deadline))"
                    }, isLate: true)
            case .met(let seq):
                return Mark(
                    note: day(seq).map {
                        "\(Words.lowered(owed.act.words.done)) \(short($0))"
                    })
            case .pending, .overdue, .lapsed: return Mark()
            }
        }
        let isToBeAgreed = reading.obligations.contains {
            $0.stage == stage.id && $0.isOpen && $0.due == .toBeAgreed
        }
        return Mark(note: isToBeAgreed ? "time to be agreed" : "no time stated")
    }

    private func aheadNote(_ stage: Stage) -> String? {
        // Once the present stage is late, no later one has a latest day.
        if let present = reading.ahead.first?.due, present < reading.today { return nil }
        guard let stop = stops[stage.id], stop.enters != nil else { return nil }
        guard let due = stop.due else { return "no time stated" }
        return "at latest \(short(due))" + (stop.isProvisional ? ", provisional" : "")
    }

    /// "left 19 Nov".
    private func leftNote(_ stage: Stage) -> String? {
        left(stage).map { "\(leftWord(stage)) \(short($0))" }
    }

    /// "ended" of the stage at which the whole ended.
    private func leftWord(_ stage: Stage) -> String {
        !reading.isOpen && reading.state.stage == stage.id ? "ended" : "left"
    }

    /// The day a stage was last left.
    private func left(_ stage: Stage) -> CalendarDay? {
        let visits = reading.state.visits
        guard let index = visits.lastIndex(where: { $0.stage == stage.id }) else { return nil }
        guard index + 1 < visits.count else { return reading.endedOn }
        return London.day(of: visits[index + 1].at)
    }

    private func day(_ seq: Int) -> CalendarDay? {
        reading.line(seq).map { London.day(of: $0.happenedAt) }
    }

    private func short(_ day: CalendarDay) -> String { day.short(on: reading.today) }

    /// "1 working day late", or "late" where no working day lies between.
    private func late(_ day: CalendarDay, _ deadline: Deadline) -> String {
        let days = reading.calendar.workingDays(after: deadline.day, through: day)
        return days == 0 ? "late" : "\(Words.count(days, "working day")) late"
    }
}

extension DifferenceReading {
    /// How it ended last: what was said, and when; nil while it is open.
    var end: (ended: Ended, line: Account.Line)? {
        guard !isOpen else { return nil }
        for line in account.lines.reversed() {
            if case .ended(let ended) = line.entry.event { return (ended, line) }
        }
        return nil
    }

    var endedOn: CalendarDay? { end.map { London.day(of: $0.line.happenedAt) } }
}
