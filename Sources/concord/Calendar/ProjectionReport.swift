import Desk
import Pages

/// What a newer calendar changed.
struct ProjectionReport: Encodable {
    var openDates: Int
    var moved: Int
    var becameFinal: Int
    /// In whose records it is written.
    var differences: Int

    init(_ change: CalendarChange) {
        openDates = change.openDates
        moved = change.moved
        becameFinal = change.becameFinal
        differences = change.differences
    }

    var text: String {
        """
        Of \(Words.count(openDates, "open date")), \(moved) moved and \(becameFinal) became final; \
        written in \(Words.count(differences, "record")).
        """
    }
}
