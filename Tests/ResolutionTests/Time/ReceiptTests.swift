import Resolution
import Testing

@Suite struct ReceiptTests {
    @Test func `A receipt shows each day counted or skipped, and why`() throws {
        let calendar = try Published.calendar(closed: ["2026-12-30": "office closed"])
        #expect(
            try text(.workingDays(3), "2026-12-24T10:00", calendar) == """
                from 2026-12-24
                2026-12-25 Christmas Day
                2026-12-26 weekend
                2026-12-27 weekend
                2026-12-28 Boxing Day
                2026-12-29 1
                2026-12-30 closed: office closed
                2026-12-31 2
                2027-01-01 New Year’s Day
                2027-01-02 weekend
                2027-01-03 weekend
                2027-01-04 3
                to 2027-01-04T23:59
                """)
    }

    @Test func `A receipt beyond the published years says what is provisional`() throws {
        #expect(
            try text(.workingDays(1), "2028-12-29T10:00", Published.calendar()) == """
                from 2028-12-29
                2028-12-30 weekend
                2028-12-31 weekend
                2029-01-01 New Year’s Day (provisional)
                2029-01-02 1
                to 2029-01-02T23:59 (provisional)
                """)
    }

    @Test func `A receipt of the same working day begins with the day itself`() throws {
        let calendar = try Published.calendar()
        #expect(
            try text(.sameWorkingDay, "2026-12-24T10:00", calendar) == """
                from 2026-12-24
                2026-12-24 1
                to 2026-12-24T23:59
                """)
        #expect(
            try text(.sameWorkingDay, "2026-12-26T10:00", calendar) == """
                from 2026-12-26
                2026-12-26 weekend
                2026-12-27 weekend
                2026-12-28 Boxing Day
                2026-12-29 1
                to 2026-12-29T23:59
                """)
    }

    @Test func `A receipt of calendar days skips none, and hours and months count none`() throws {
        let calendar = try Published.calendar()
        #expect(
            try text(.calendarDays(2), "2026-12-24T10:00", calendar) == """
                from 2026-12-24
                2026-12-25 1
                2026-12-26 2
                to 2026-12-26T23:59
                """)
        #expect(
            try text(.hours(48), "2026-12-24T10:00", calendar)
                == "from 2026-12-24\nto 2026-12-26T10:00")
        #expect(
            try text(.months(1), "2026-12-31T10:00", calendar)
                == "from 2026-12-31\nto 2027-01-31T23:59")
    }

    @Test func `A receipt names the calendar it was counted by`() throws {
        let calendar = try Published.calendar(closed: ["2026-12-30": "office closed"])
        let receipt = Limit.workingDays(1)
            .receipt(from: London.moment("2026-12-24T10:00"), in: calendar)
        #expect(receipt?.calendarEdition == calendar.edition)
    }

    private func text(
        _ limit: Limit, _ start: LocalTime, _ calendar: WorkingCalendar
    ) throws -> String {
        let receipt = try #require(limit.receipt(from: London.moment(start), in: calendar))
        let deadline = receipt.deadline
        let lines = receipt.lines.map { "\($0.day) \(words($0.verdict))" }
        let mark = deadline.isProvisional ? " (provisional)" : ""
        let last = "to \(London.local(deadline.lastMinute))\(mark)"
        return (["from \(receipt.startDay)"] + lines + [last]).joined(separator: "\n")
    }

    private func words(_ verdict: Receipt.Verdict) -> String {
        switch verdict {
        case .counted(let number): "\(number)"
        case .skipped(.working): "skipped without a reason"
        case .skipped(.weekend): "weekend"
        case .skipped(.holiday(let title, let isProvisional)):
            title + (isProvisional ? " (provisional)" : "")
        case .skipped(.closed(let reason)): "closed: \(reason)"
        }
    }
}
