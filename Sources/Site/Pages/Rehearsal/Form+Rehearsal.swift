import Desk
import Pages
import Resolution

extension Form.Reader {
    /// Reads what a rehearsal begins with; nothing where something is wrong.
    mutating func rehearsal(_ start: RehearsalStart) -> Rehearsal? {
        let title = text("title", max: 200)
        let agencies = RehearsalStart.agencies.compactMap { participant($0, start) }
        let at = moment(day: "day", time: "time").map(London.local)
        let stage = chosen("start", among: start.policy.stages, as: \.id.text)
        let concern = text("concern")
        let wanted = text("wanted")
        let opening = opening(start.policy)
        let reasons = values(RaiseField.reason) { typed in
            start.policy.reasons.list.first { $0.id.text == typed }?.id
        }
        let outset = outset(before: at)
        guard let title, let at, let stage, let concern, let wanted, let reasons, let outset,
            agencies.count > 1,
            let rung = start.policy.levels(of: agencies[0].agency.type).first?.rung
        else { return nil }
        let raiser = Capacity.agency(agencies[0].agency.id, rung)
        let raise = Scenario.Raise(
            about: agencies.dropFirst().filter { !$0.isLater }.map(\.agency.id), title: title,
            adult: nil, concern: concern, wanted: wanted, evidence: "", opening: opening,
            reasons: reasons, otherReason: "", interim: "", outset: outset.map { .at($0) },
            start: stage.id)
        return Rehearsal(
            scenario: Scenario(
                title: title, policy: start.policy.id, shows: [], agencies: agencies.map(\.agency),
                closedDays: [],
                steps: [
                    Scenario.Step(
                        at: .at(at), by: raiser, action: .raise(raise), label: "step-1",
                        refused: nil)
                ]), now: at, player: raiser)
    }

    /// The parts of the opening statement that were filled in.
    private mutating func opening(_ policy: Policy) -> [String: String] {
        var opening: [String: String] = [:]
        for part in policy.opening?.parts ?? [] {
            let said = optionalText(RaiseField.opening(part.id), max: 2_000)
            if let said, !said.isBlank { opening[part.id] = said }
        }
        return opening
    }

    /// When the concern was first considered, not after it is raised; `.some(nil)` if that was left out.
    private mutating func outset(before raised: LocalTime?) -> LocalTime?? {
        guard let typed = optionalDay(RaiseField.outset) else { return nil }
        guard typed != nil else { return .some(nil) }
        guard let moment = moment(day: RaiseField.outset, time: RaiseField.outsetTime) else {
            return nil
        }
        let local = London.local(moment)
        guard let raised, local <= raised else { return wrong(RaiseField.outset, .missing) }
        return .some(local)
    }

    /// An agency as it was invented; the first two must be there.
    private mutating func participant(
        _ number: Int, _ start: RehearsalStart
    ) -> (agency: Scenario.Participant, isLater: Bool)? {
        let name = RehearsalStart.name(of: number)
        guard number < 3 || !form.typed(name).isBlank else { return nil }
        let typed = text(name, max: 200)
        let type = chosen(RehearsalStart.type(of: number), among: start.types, as: \.text)
        guard let typed, let type else { return nil }
        return (
            Scenario.Participant(id: AgencyID("agency-\(number)"), name: typed, type: type),
            form.typed(RehearsalStart.isLater(number)) == "yes"
        )
    }

    /// The time to which the pretend clock is to be moved, by the button that was pressed.
    mutating func clock(of underWay: RehearsalUnderWay) -> LocalTime? {
        let rehearsal = underWay.rehearsal
        switch form.typed("button") {
        case "working-day":
            return rehearsal.nextWorkingDay(in: underWay.standing.calendar)
        case "due":
            return rehearsal.nextDue(among: underWay.standing.obligations) ?? rehearsal.now
        case _:
            guard let moment = moment(day: "clock", time: "time") else { return nil }
            let time = London.local(moment)
            return time >= rehearsal.earliest ? time : wrong("time", .missing)
        }
    }
}
