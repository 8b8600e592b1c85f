import Pages
import Resolution
import Testing

struct GuideTimeTests {
    private func words(_ isGuide: Bool, now: String, limit: Limit) -> DueWords {
        DueWords(
            .by(
                lastMinute: MadeUp.at("2026-11-19T23:59"), limit: limit, workingDays: 1,
                isGuide: isGuide),
            since: MadeUp.at("2026-11-10T09:00"), now: MadeUp.at(now))
    }

    @Test func `Past a time that is only a guide it is behind, and never late`() {
        let behind = words(true, now: "2026-11-20T09:00", limit: MadeUp.workingDays(5))
        #expect(behind.heading == "Behind by 1 working day")
        #expect(
            behind.date
                == "– the policy’s time is only a guide: it was the end of Thursday 19 November 2026"
        )
        #expect(!behind.isLate)
        #expect(words(false, now: "2026-11-20T09:00", limit: MadeUp.workingDays(5)).isLate)
    }

    @Test func `Until then it reads as any other`() {
        let limit = MadeUp.workingDays(5)
        #expect(
            words(true, now: "2026-11-19T23:59", limit: limit)
                == words(false, now: "2026-11-19T23:59", limit: limit))
    }
}
