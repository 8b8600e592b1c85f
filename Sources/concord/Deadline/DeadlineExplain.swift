import ArgumentParser
import Desk
import Pages
import Resolution

/// Shows the working of due dates: of a difference, or of a clause from a time on.
struct DeadlineExplain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Show the working of a due date: each day counted, or left out and why.",
        discussion: """
            With a reference, of every open date of that difference in a database. With a policy, a \
            clause and a time, of the date that the clause would set. Changes nothing.
            """)

    @Argument(help: "The reference of a difference, as SWI-2026-0042; needs --database.")
    var reference: String?

    @Option(help: "A policy's identifier, in place of a reference; needs --clause and --from.")
    var policy: String?

    @Option(help: "Only the dates under this clause.")
    var clause: String?

    @Option(
        help: "When its clock starts, by the clock in London, as 2026-12-22T10:00.",
        transform: Reading.time)
    var from: LocalTime?

    @OptionGroup var policies: PolicyOptions
    @OptionGroup var holidays: HolidaysOption
    @OptionGroup var report: ReportOptions

    func validate() throws {
        switch (reference, policy, clause, from) {
        case (.some, nil, _, nil) where policies.database != nil: break
        case (nil, .some, .some, .some): break
        case (_, _, _, _):
            throw ValidationError(
                "give a reference and --database, or --policy, --clause and --from")
        }
    }

    func run() async throws {
        if let reference {
            try report.show(Dates(dates: try await dates(of: reference)))
        } else if let policy, let clause, let from {
            let policy = try await policies.policy(policy)
            guard let duty = policy.clause(ClauseID(clause))?.duty else {
                throw Complaint(misuse: "'\(policy.id)' has no clause '\(clause)' that sets a time")
            }
            let calendar = try await policies.calendar(for: policy, holidays: holidays.path)
            let receipt = duty.limit.receipt(from: London.moment(from), in: calendar)
            let working = Working(
                clause: clause, limit: duty.limit, owner: nil, receipt: receipt,
                start: duty.clock.words(under: policy))
            try report.show(Dates(dates: [working]))
        }
    }

    private func dates(of reference: String) async throws -> [Working] {
        guard let found = try await policies.house()?.desk.dates(of: reference) else {
            throw Complaint(misuse: "there is no difference '\(reference)' in this database")
        }
        return found.obligations.filter { owed in
            owed.isOpen && owed.deadline != nil
                && (clause.map { owed.id.clause.text == $0 } ?? true)
        }.compactMap { owed in
            guard let duty = found.policy.clause(owed.id.clause)?.duty else { return nil }
            return Working(
                clause: owed.id.clause.text, limit: duty.limit, owner: owed.id.owner,
                receipt: owed.deadline.flatMap(found.calendar.receipt),
                agreed: owed.deadline?.day, start: duty.clock.words(under: found.policy))
        }
    }

    struct Dates: Report {
        var dates: [Working]

        var text: String {
            dates.isEmpty ? "No date is open." : dates.map(\.text).joined(separator: "\n\n")
        }
    }
}

extension DeadlineExplain {
    /// One date and how it was counted.
    struct Working: Encodable {
        var clause: String
        /// Who owes it, as `agency/rung` or `post:id`.
        @OrNull var owner: String?
        /// By the clock in London.
        @OrNull var from: String?
        /// What it is counted from, in words.
        var start: String
        @OrNull var due: CalendarDay?
        var provisional: Bool
        /// The edition of the calendar.
        @OrNull var calendar: String?
        var days: [Day]
        var says: [String]

        struct Day: Encodable {
            var day: CalendarDay
            /// The n-th day that counts.
            @OrNull var counted: Int?
            /// Why it does not count.
            @OrNull var skipped: String?
        }

        init(
            clause: String, limit: Limit, owner: Capacity?, receipt: Receipt?,
            agreed: CalendarDay? = nil, start: String
        ) {
            self.clause = clause
            self.owner = owner?.description
            self.start = start
            from = receipt.map { London.local($0.deadline.start).description }
            due = receipt?.deadline.day ?? agreed
            provisional = receipt?.deadline.isProvisional ?? false
            calendar = receipt?.calendarEdition
            days = receipt?.lines.map(Day.init) ?? []
            says =
                receipt?.sentences(start: start)
                ?? [
                    agreed == nil
                        ? "The limit has no number: \(limit.words)."
                        : "The parties agreed this day."
                ]
        }

        var text: String {
            let heading = [clause, owner, due.map { "by the end of \($0.full)" }]
            return ([heading.compactMap(\.self).joined(separator: ", ")] + says.map { "  \($0)" })
                .joined(separator: "\n")
        }
    }
}

extension DeadlineExplain.Working.Day {
    init(_ line: Receipt.Line) {
        day = line.day
        switch line.verdict {
        case .counted(let number): counted = number
        case .skipped(let kind): skipped = kind.words
        }
    }
}
