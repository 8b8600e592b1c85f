import Ledger
package import Resolution

extension Desk {
    /// Fills a new ledger with the cast and the differences of a demonstration.
    ///
    /// - Parameters:
    ///   - scenarios: the plays' scenarios, by the file they name.
    ///   - progress: told after each difference how many there are so far.
    package func demonstrate(
        _ demonstration: Demonstration, scenarios: [String: Scenario],
        progress: @Sendable (_ done: Int, _ of: Int) -> Void
    ) async throws {
        let cast = try await hire(demonstration)
        let replay = Replay(into: self)
        let now = world.now()
        for (index, play) in demonstration.plays.enumerated() {
            guard let scenario = scenarios[play.scenario],
                let policy = try await shelf.inForce(scenario.policy)
            else {
                throw Replay.Stumble(
                    scenario: play.scenario, step: 0, outcome: "no such scenario or policy")
            }
            let calendar = try await shelf.calendar(for: policy.policy)
            try await replay.play(
                scenario, named: play.scenario, under: policy,
                firstDay: calendar.day(
                    play.workingDaysAgo, workingDaysBefore: London.day(of: now)),
                people: cast.people(at: policy.policy.board), until: now)
            progress(index + 1, demonstration.plays.count)
        }
    }

    private func hire(_ demonstration: Demonstration) async throws -> Cast {
        for agency in demonstration.agencies {
            try await ledger.save(
                AgencyRow(
                    id: agency.id, name: agency.name, type: agency.type, boards: agency.boards))
        }
        var cast = Cast()
        for persona in demonstration.people {
            let id = try await add(
                NewAccount(
                    name: persona.name, userName: nil, password: nil,
                    capacities: persona.entry.isDeputy
                        ? [] : [(persona.capacity, board: persona.board)]))
            cast.members.append((persona, id))
        }
        for schedule in demonstration.schedules {
            try await setConfirmation(
                every: schedule.days, at: schedule.board, reason: schedule.reason)
        }
        try await enter(cast)
        return cast
    }

    /// Fills the directory with how the cast is reached, each as they confirmed it themselves.
    private func enter(_ cast: Cast) async throws {
        let now = world.now()
        for (persona, id) in cast.members {
            let edits = cast.edits(for: persona, id, on: London.day(of: now))
            guard !edits.isEmpty else { continue }
            let place =
                persona.capacity.agency.map(DirectoryPlace.agency)
                ?? .board(persona.board ?? "")
            let ago = persona.entry.confirmedDaysAgo * 86_400
            try await ledger.apply(
                [DirectoryBatch(place, edits)], by: id, at: Moment(seconds: now.seconds - ago))
        }
    }
}

/// Who plays whom.
///
/// Posts of the same name are held by different people at different boards.
private struct Cast {
    var members: [(persona: Demonstration.Persona, id: PersonID)] = []

    /// What the directory is to have of somebody.
    func edits(
        for persona: Demonstration.Persona, _ id: PersonID, on today: CalendarDay
    ) -> [DirectoryEdit] {
        let entry = persona.entry
        let seat = Seat(persona.capacity, board: persona.board)
        let hold = entry.isDeputy ? [DirectoryEdit.hold(id, seat, isDeputy: true)] : []
        let contact = entry.contact.map { [DirectoryEdit.contact(id, $0)] } ?? []
        let away = entry.awayDays.map { days in
            DirectoryEdit.away(
                Absence(
                    id: "a-\(id)", person: id, from: today, until: today.adding(days: days),
                    cover: members.first { $0.persona.name == entry.cover }?.id))
        }
        return hold + contact + [away].compactMap(\.self)
    }

    func people(at board: BoardID) -> [Capacity: PersonID] {
        var people: [Capacity: PersonID] = [:]
        for (persona, id) in members
        where (persona.board ?? board) == board && people[persona.capacity] == nil {
            people[persona.capacity] = id
        }
        return people
    }
}
