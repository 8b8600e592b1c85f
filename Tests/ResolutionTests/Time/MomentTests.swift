import Foundation
import Resolution
import Testing

@Suite struct MomentTests {
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0), ("1969-12-31T23:59:59Z", -1),
        ("2026-11-21T09:30:00Z", 1_795_253_400), ("2028-02-29T23:59:59Z", 1_835_481_599),
        ("1900-01-01T00:00:00Z", -2_208_988_800),
    ])
    func `A moment is written and read in universal time`(text: String, seconds: Int) {
        #expect(Moment(rfc3339: text)?.seconds == seconds)
        #expect(Moment(seconds: seconds).rfc3339 == text)
    }

    @Test(arguments: [
        "2026-11-21T09:30:00", "2026-11-21T09:30:00+00:00", "2026-11-21T24:00:00Z",
        "2026-11-21T09:60:00Z", "2026-11-21T09:30:60Z", "2026-02-29T09:30:00Z",
        "2026-11-21 09:30:00Z", "2026-11-21T09:30:00z", "2026-11-21T9:30:000Z", "",
    ])
    func `A moment written otherwise is refused`(text: String) {
        #expect(Moment(rfc3339: text) == nil)
    }

    @Test(arguments: [(59, 0), (60, 60), (0, 0), (-1, -60), (-60, -60), (-61, -120)])
    func `A whole minute is the one that has begun`(seconds: Int, floored: Int) {
        #expect(Moment(seconds: seconds).wholeMinute == Moment(seconds: floored))
    }

    @Test func `A moment is stored as its text`() throws {
        let moment = Moment(seconds: 1_795_253_400)
        let stored = try JSONEncoder().encode([moment])
        #expect(String(decoding: stored, as: UTF8.self) == #"["2026-11-21T09:30:00Z"]"#)
        #expect(try JSONDecoder().decode([Moment].self, from: stored) == [moment])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Moment].self, from: Data(#"["2026-11-21"]"#.utf8))
        }
    }

    @Test(arguments: [
        "2026-12-22T24:00", "2026-12-22T10:60", "2026-12-22", "2026-12-22 10:00",
        "2026-02-29T10:00", "2026-12-22T1:000", "2026-12-22T10:00Z", "２026-12-2T10:00", "",
    ])
    func `A time on the wall written otherwise is refused`(text: String) {
        #expect(LocalTime(text) == nil)
    }

    @Test func `A time on the wall reads back as written and keeps to one day`() {
        for minute in 0..<1440 {
            let time = LocalTime(day: "2026-12-22", minute: minute)
            #expect(time != nil && time == LocalTime("\(time ?? "2000-01-01T00:00")"))
        }
        #expect(LocalTime(day: "2026-12-22", minute: 1440) == nil)
        #expect(LocalTime(day: "2026-12-22", minute: -1) == nil)
    }
}
