import Pages
import Resolution
import Testing

struct DueWordsTests {
    @Test(arguments: [
        ("2026-11-20T10:00", "4 working days left", false),
        ("2026-11-21T10:00", "4 working days left", false),
        ("2026-11-26T00:00", "Due today", false), ("2026-11-26T23:59", "Due today", false),
        ("2026-11-27T00:00", "Overdue by 1 working day", true),
        ("2026-12-03T09:00", "Overdue by 5 working days", true),
    ])
    func `Working days are told to the last minute`(now: String, heading: String, isLate: Bool) {
        let last = MadeUp.at("2026-11-26T23:59")
        let now = MadeUp.at(now)
        let days = MadeUp.calendar.workingDays(
            between: London.day(of: now), and: London.day(of: last))
        let words = DueWords(
            .by(lastMinute: last, limit: MadeUp.workingDays(5), workingDays: days), since: now,
            now: now)
        #expect(words.heading == heading)
        #expect(words.isLate == isLate)
        #expect(words.date?.hasSuffix("the end of Thursday 26 November 2026") == true)
    }

    @Test
    func `The same working day is never a later date`() {
        let words = DueWords(
            .by(
                lastMinute: MadeUp.at("2026-11-23T23:59"), limit: .sameWorkingDay, workingDays: 1),
            since: MadeUp.at("2026-11-21T09:00"), now: MadeUp.at("2026-11-21T10:00"))
        #expect(words.heading == "Now, today")
        #expect(words.date == nil)
    }

    @Test(arguments: [
        (
            "2026-11-21T10:00", "4 hours 10 minutes left",
            "until Saturday 21 November 2026 at 2:10pm"
        ),
        ("2026-11-21T14:11", "Overdue by 1 minute", "since Saturday 21 November 2026 at 2:10pm"),
    ])
    func `Hours are told to the minute`(now: String, heading: String, date: String) {
        let words = DueWords(
            .by(lastMinute: MadeUp.at("2026-11-21T14:10"), limit: .hours(48), workingDays: 0),
            since: MadeUp.at("2026-11-19T14:10"), now: MadeUp.at(now))
        #expect(words.heading == heading)
        #expect(words.date == date)
    }

    @Test(arguments: [
        (DueWords.Due.atOnce(.immediately), "At once", "– since Tuesday 10 November, 11 days ago"),
        (.toBeAgreed, "A time is to be agreed", "– open since Tuesday 10 November, 11 days ago"),
        (.notStated, "The policy states no time", "– open since Tuesday 10 November, 11 days ago"),
        (
            .noStart("stage 3 was never completed"), "Cannot be counted:",
            "stage 3 was never completed"
        ),
    ])
    func `What has no date is told with the time since`(
        due: DueWords.Due, heading: String, date: String
    ) {
        let words = DueWords(
            due, since: MadeUp.at("2026-11-10T09:00"), now: MadeUp.at("2026-11-21T10:00"))
        #expect(words.heading == heading)
        #expect(words.date == date)
        #expect(!words.isLate)
    }

    @Test
    func `A receipt names each day counted, and each left out with its reason`() throws {
        let receipt = try #require(
            MadeUp.workingDays(4).receipt(
                from: MadeUp.at("2026-12-23T09:00"), in: MadeUp.calendar))
        let sentences = receipt.sentences(start: "the end of stage 2")
        #expect(
            sentences.prefix(3) == [
                "Counted from the end of stage 2, Wednesday 23 December 2026 at 9am: "
                    + "24, 29, 30 and 31 December.",
                "Not counted: 25 and 28 December, Christmas.",
                "Not counted: 26 and 27 December, at the weekend.",
            ])
    }

    @Test
    func `A receipt beyond the published holidays says that it is provisional`() throws {
        let receipt = try #require(
            MadeUp.workingDays(4).receipt(
                from: MadeUp.at("2027-01-04T09:00"), in: MadeUp.calendar))
        #expect(receipt.sentences(start: "now").last?.hasPrefix("Provisional:") == true)
    }
}
