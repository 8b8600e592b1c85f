/// A policy tried out on a difference that is not real: a walk so far, a pretend clock, and who is played.
///
/// The walk is a scenario and nothing else: what is seen is what the scenario comes to when it is run.
package struct Rehearsal: Hashable, Sendable {
    /// Its first step raises the difference.
    package var scenario: Scenario
    /// What the pretend clock shows, in London; never before the last step.
    package var now: LocalTime
    package var player: Capacity

    package init(scenario: Scenario, now: LocalTime, player: Capacity) {
        self.scenario = scenario
        self.now = now
        self.player = player
    }

    /// Steps that a rehearsal may have, so that each page of it stays quick.
    package static let stepsMax = 200

    /// Where it stands by the pretend clock.
    package struct Standing: Hashable, Sendable {
        package var run: Scenario.Run
        package var state: Difference.State
        package var obligations: [Obligation]
        /// With the closed days of the scenario.
        package var calendar: WorkingCalendar
        package var now: Moment

        package var record: [Entry] { run.record }
    }

    /// Something that is asked for in it.
    package struct Asking: Sendable {
        package var command: Difference.Command
        /// Nil for the moment of recording.
        package var happenedAt: Moment?
        /// What goes along with it, knowing which entry it made.
        package var along: (@Sendable (_ entry: Int) -> Did)?

        package init(
            command: Difference.Command, happenedAt: Moment? = nil,
            along: (@Sendable (_ entry: Int) -> Did)? = nil
        ) {
            self.command = command
            self.happenedAt = happenedAt
            self.along = along
        }
    }
}

extension Rehearsal {
    package func standing(under policy: Policy, in calendar: WorkingCalendar) -> Standing {
        let calendar = scenario.timing(in: calendar)?.calendar ?? calendar
        let run = scenario.run(under: policy, in: calendar)
        let moment = London.moment(now)
        return Standing(
            run: run, state: Difference.state(of: run.record),
            obligations: Difference.obligations(
                of: run.record, under: policy, in: calendar, now: moment),
            calendar: calendar, now: moment)
    }

    /// Whom one may play: every rung of each agency, its safeguarding lead, and the board's posts.
    package func players(under policy: Policy) -> [Capacity] {
        let agencies = scenario.agencies.flatMap { agency in
            (policy.levels(of: agency.type).map(\.rung) + [Rung.safeguardingLead])
                .reduce(into: [RungID]()) { rungs, rung in
                    if !rungs.contains(rung) { rungs.append(rung) }
                }
                .map { Capacity.agency(agency.id, $0) }
        }
        return agencies + policy.posts.map { .post($0.id) }
    }

    /// Time of the last step: the clock cannot be put back beyond it.
    package var earliest: LocalTime {
        guard case .at(let last) = scenario.steps.last?.at else { return now }
        return last
    }

    /// The walk without its last step, if more than the raising is there; the clock as it was then.
    package var steppedBack: Rehearsal? {
        guard scenario.steps.count > 1 else { return nil }
        var before = self
        before.now = earliest
        before.scenario.steps.removeLast()
        return before
    }
}
