import ArgumentParser
import Resolution

/// Says how many working days lie between two days.
struct WorkdaysBetween: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "between",
        abstract: "Print how many working days lie after one day, up to and including another.",
        discussion: "Changes nothing.")

    @Argument(help: "The day to count from; it does not count itself.", transform: Reading.day)
    var first: CalendarDay

    @Argument(
        help: "The day to count to; it counts if it is a working day.", transform: Reading.day)
    var last: CalendarDay

    @OptionGroup var calendar: CalendarOptions
    @OptionGroup var report: ReportOptions

    func validate() throws {
        guard first <= last else { throw ValidationError("\(last) is before \(first)") }
    }

    func run() throws {
        let calendar = try calendar.calendar()
        try report.show(
            Counted(
                from: first, to: last, division: calendar.division.rawValue,
                workingDays: calendar.workingDays(after: first, through: last),
                isProvisional: last > calendar.horizon))
    }

    struct Counted: Report {
        var from: CalendarDay
        var to: CalendarDay
        var division: String
        var workingDays: Int
        var isProvisional: Bool

        enum CodingKeys: String, CodingKey {
            case from, to, division, workingDays
            case isProvisional = "provisional"
        }

        var text: String { "\(workingDays)" }
    }
}
