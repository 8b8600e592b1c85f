import Ledger
package import Resolution

/// What came of putting newer holidays in force.
package struct HolidayChange: Hashable, Sendable {
    /// Dates of what is still to be done, in differences that are not closed.
    package var openDates: Int
    /// Those that another day counts as the last for now.
    package var moved: Int
}

extension Desk {
    /// Puts a policy in force for the differences raised from now on, with the file it was read from.
    package func install(_ policy: Policy, content: [UInt8]) async throws {
        _ = try await ledger.install(
            .policy, id: policy.id.text, edition: policy.edition, content: content, at: world.now())
    }

    /// Puts published holidays in force, with the file they were read from, and works out anew every
    /// date that is still open.
    package func install(_ holidays: HolidayTable, content: [UInt8]) async throws -> HolidayChange {
        let before = try await hasHolidays() ? openDates() : [:]
        _ = try await ledger.install(
            .holidays, id: "gov.uk", edition: holidays.edition, content: content, at: world.now())
        let after = try await openDates()
        try await rederive()
        return HolidayChange(
            openDates: after.count, moved: after.count { before[$0.key] != $0.value })
    }

    private func hasHolidays() async throws -> Bool {
        try await !ledger.documentsInForce(.holidays).isEmpty
    }

    private struct DateKey: Hashable {
        var difference: DifferenceID
        var obligation: Obligation.ID
    }

    private func openDates() async throws -> [DateKey: CalendarDay] {
        var dates: [DateKey: CalendarDay] = [:]
        for id in try await ledger.allDifferences() {
            guard let loaded = try await load(id), !loaded.state.isClosed else { continue }
            let obligations = Difference.obligations(
                of: loaded.record, under: loaded.policy, in: loaded.calendar, now: world.now())
            for obligation in obligations where obligation.isOpen {
                let key = DateKey(difference: id, obligation: obligation.id)
                dates[key] = obligation.deadline?.day
            }
        }
        return dates
    }
}
