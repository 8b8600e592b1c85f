import Ledger
package import Resolution

/// What a newer calendar changed among the dates still open.
package struct CalendarChange: Hashable, Sendable {
    /// Dates of what is still to be done, in differences that are not closed.
    package var openDates: Int
    /// Those whose last day is another now.
    package var moved = 0
    /// Those that rested on computed holidays before and rest on published ones now.
    package var becameFinal = 0
    /// The differences in whose record that is written.
    package var differences = 0
}

extension Desk {
    /// Puts published holidays in force, with the file they were read from, and projects every open
    /// date anew.
    ///
    /// Where it is broken off, the same again goes on where it stopped: no difference has it twice.
    package func install(
        _ holidays: HolidayTable, content: [UInt8]
    ) async throws -> CalendarChange {
        _ = try await ledger.install(
            .holidays, id: "gov.uk", edition: holidays.edition, content: content, at: world.now())
        return try await reproject { _ in true }
    }

    /// Closes a board for a day, and projects anew every date that is open under its policies.
    package func close(
        _ day: CalendarDay, of board: BoardID, reason: String
    ) async throws -> CalendarChange {
        _ = try await ledger.close(day, of: board, reason: reason, at: world.now())
        return try await reproject { $0.board == board }
    }

    /// What is owed in the difference of a reference, with what its dates rest on; nil where there is none.
    ///
    /// For whoever keeps the installation: it says duties and dates, and nothing of what was written.
    package func dates(
        of reference: String
    ) async throws -> (policy: Policy, calendar: WorkingCalendar, obligations: [Obligation])? {
        guard let id = try await ledger.difference(referredToAs: reference),
            let loaded = try await load(id)
        else { return nil }
        let calendar = try await shelf.calendar(for: loaded.policy)
        let obligations = Difference.obligations(
            of: loaded.record, under: loaded.policy, in: calendar, now: world.now())
        return (loaded.policy, calendar, obligations)
    }

    /// Projects open dates by the calendar now in force, and writes into each record what that changes.
    private func reproject(
        where applies: (Policy) -> Bool
    ) async throws -> CalendarChange {
        var change = CalendarChange(openDates: try await ledger.openDateCount())
        for document in try await ledger.documents(.policy) {
            // One that no longer reads stands in nobody's way: no difference could be read under it.
            guard let policy = try? await shelf.policy(document.hash), applies(policy) else {
                continue
            }
            let calendar = try await shelf.calendar(for: policy)
            guard let first = calendar.before.flatMap(calendar.firstDifference) else { continue }
            for id in try await ledger.differences(under: document.hash, withDatesFrom: first) {
                guard let dates = try await journal(calendar, in: id) else { continue }
                change.differences += 1
                change.moved += dates.moves.count { $0.from != $0.to }
                change.becameFinal += dates.moves.count { $0.becameFinal }
            }
        }
        return change
    }

    /// Writes what a calendar changes into one record, once.
    ///
    /// - Returns: nil where it changes nothing, or that stands there already.
    private func journal(
        _ calendar: WorkingCalendar, in id: DifferenceID
    ) async throws -> DatesMoved? {
        // Ends, because whoever is quicker has added to the record.
        while let loaded = try await load(id) {
            try Task.checkCancellation()
            let now = world.now()
            guard
                let dates = Difference.datesMoved(
                    of: loaded.record, under: loaded.policy, by: calendar, now: now)
            else { return nil }
            let entry = Entry(
                seq: loaded.state.seq + 1, happenedAt: now, recordedAt: now, by: .concord,
                event: .datesMoved(dates))
            let form = "calendar \(calendar.edition) \(id)"
            switch try await write([entry], to: loaded, answering: form, calendar, now) {
            case .added: return dates
            case .repeated: return nil
            case .conflict: continue
            }
        }
        return nil
    }
}
