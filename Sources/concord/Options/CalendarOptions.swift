import ArgumentParser
import Resolution

struct CalendarOptions: ParsableArguments {
    @Option(
        help: "Whose bank holidays: england-and-wales, scotland or northern-ireland.",
        transform: Reading.division)
    var division: Division

    @OptionGroup var holidays: HolidaysOption

    func calendar() throws -> WorkingCalendar {
        WorkingCalendar(division: division, holidays: try holidays.read().0)
    }
}

struct HolidaysOption: ParsableArguments {
    @Option(
        name: .customLong("holidays"),
        help: """
            The bank holidays as gov.uk publishes them; left out, 'data/bank-holidays.json' here or \
            beside the program.
            """)
    var path: String?

    func read() throws -> (HolidayTable, content: [UInt8]) { try Files.holidays(path) }
}
