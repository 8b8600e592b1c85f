import ArgumentParser
import Resolution

/// Says which day is the n-th working day after another.
struct WorkdaysAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Print the day so many working days after another.",
        discussion: "The first day itself does not count. Changes nothing.")

    @Argument(help: "The day to count from, as 2026-12-22.", transform: Reading.day)
    var date: CalendarDay

    @Argument(help: "How many working days, from 0 to 5000.", transform: Reading.workingDays)
    var count: Int

    @OptionGroup var calendar: CalendarOptions
    @OptionGroup var report: ReportOptions

    func run() throws {
        let calendar = try calendar.calendar()
        let day = calendar.day(count, workingDaysAfter: date)
        try report.show(
            Counted(
                from: date, workingDays: count, division: calendar.division.rawValue, date: day,
                isProvisional: day > calendar.horizon))
    }

    struct Counted: Report {
        var from: CalendarDay
        var workingDays: Int
        var division: String
        var date: CalendarDay
        /// Beyond the published bank holidays, where they are computed.
        var isProvisional: Bool

        enum CodingKeys: String, CodingKey {
            case from, workingDays, division, date
            case isProvisional = "provisional"
        }

        var text: String { date.description }
    }
}
