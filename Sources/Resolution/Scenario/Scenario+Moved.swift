extension Scenario {
    /// The same walk begun on another day: each day keeps its distance from the first in working days.
    package func moved(to firstDay: CalendarDay, in calendar: WorkingCalendar) -> Scenario {
        guard let first = timing(in: calendar)?.firstDay else { return self }
        let move = Move(from: first, to: firstDay, calendar: calendar)
        var moved = self
        moved.closedDays = closedDays.map(move.day)
        moved.steps = steps.map { step in
            var step = step
            step.at = move.time(step.at)
            step.action = move.action(step.action)
            return step
        }
        return moved
    }
}

private struct Move {
    let from: CalendarDay
    let to: CalendarDay
    let calendar: WorkingCalendar

    func day(_ day: CalendarDay) -> CalendarDay {
        if day >= from {
            let distance = calendar.workingDays(after: from, through: day)
            return calendar.day(distance, workingDaysAfter: to)
        }
        return calendar.day(
            calendar.workingDays(after: day, through: from), workingDaysBefore: to)
    }

    func time(_ time: Scenario.Time) -> Scenario.Time {
        switch time {
        case .at(let local):
            return LocalTime(day: day(local.day), minute: local.minute).map { .at($0) } ?? time
        case .after: return time
        }
    }

    func action(_ action: Scenario.Action) -> Scenario.Action {
        switch action {
        case .raise(var raise):
            raise.outset = raise.outset.map(time)
            return .raise(raise)
        case .did(var doing):
            doing.happened = doing.happened.map(time)
            return .did(doing)
        case .propose(var statement):
            statement.actions = statement.actions.map(planned)
            return .propose(statement)
        case .proposeTime(var wanted):
            wanted.until = day(wanted.until)
            return .proposeTime(wanted)
        case .decide(var decision):
            decision.actions = decision.actions.map(planned)
            return .decide(decision)
        case .correct(let entry, .happened(let moment), let reason):
            return .correct(entry: entry, .happened(time(moment)), reason: reason)
        case .join, .escalate, .jump, .declareRisk, .answer, .resolve, .changeAction, .correct,
            .divert, .withdraw, .giveUp, .reopen, .close, .makeReturn, .expect:
            return action
        }
    }

    private func planned(_ action: PlannedAction) -> PlannedAction {
        var action = action
        action.due = action.due.map(day)
        return action
    }
}
