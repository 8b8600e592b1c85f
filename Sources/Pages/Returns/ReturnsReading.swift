package import Resolution

/// What the pages of the returns are filled from.
package struct ReturnsReading: Sendable {
    package var now: Moment
    package var boards: [Board]
    /// What was recorded a moment ago.
    package var recorded: String?

    package init(now: Moment, boards: [Board], recorded: String? = nil) {
        self.now = now
        self.boards = boards
        self.recorded = recorded
    }

    /// One board's policy.
    package struct Board: Sendable {
        package var policy: Policy
        /// Whether the reader holds a post there.
        package var isReaderThere: Bool
        package var wanted: [Wanted]

        package init(policy: Policy, isReaderThere: Bool, wanted: [Wanted]) {
            self.policy = policy
            self.isReaderThere = isReaderThere
            self.wanted = wanted
        }
    }

    /// One return that one owner sends in.
    package struct Wanted: Sendable {
        package var wanted: PeriodicReturn
        package var owner: Addressee
        /// What the owner is called.
        package var name: String
        package var owed: [ReturnOwed]
        /// What was sent in, the newest first.
        package var sent: [Sent]
        package var mayRecord: Bool

        package init(
            wanted: PeriodicReturn, owner: Addressee, name: String, owed: [ReturnOwed],
            sent: [Sent], mayRecord: Bool
        ) {
            self.wanted = wanted
            self.owner = owner
            self.name = name
            self.owed = owed
            self.sent = sent
            self.mayRecord = mayRecord
        }

        /// Those still to come, the earliest first.
        package var open: [ReturnOwed] { owed.filter(\.isOpen) }
    }

    /// One that was sent in.
    package struct Sent: Sendable {
        package var on: CalendarDay
        /// The day it was due by.
        package var period: CalendarDay?
        package var text: String
        /// Who recorded it: "Amina Rahman, director".
        package var by: String

        package init(on: CalendarDay, period: CalendarDay?, text: String, by: String) {
            self.on = on
            self.period = period
            self.text = text
            self.by = by
        }
    }
}
