package import Ledger
package import Resolution

/// What a person has to do, and what they wait for.
package struct WorkList: Sendable {
    package var owed: [Line]
    /// How many there are, shown or not.
    package var owedCount: Int
    package var awaited: [Line]
    package var drafts: [DraftRow]
    /// Without any difference: what the board's policy asks for by a period.
    package var returns: ReturnsView
    package var now: Moment

    package struct Line: Sendable {
        package var owed: Owed
        package var policy: Policy
        /// Nil for the answer that a proposal waits for.
        package var clause: Clause?
        /// Judged now, which is later than when the row was written.
        package var isOverdue: Bool
        /// Working days left before the due day, or since it where overdue; nil without a date.
        package var workingDays: Int?
    }
}

extension Desk {
    /// The work list of a person, most urgent first.
    package func workList(of person: PersonID, limit: Int = 100) async throws -> WorkList {
        let capacities = try await ledger.read { try Self.capacities(of: person, $0) }
        var owed: [Owed] = []
        var count = 0
        for capacity in capacities {
            owed += try await ledger.owed(by: capacity, seenBy: person, limit: limit)
            count += try await ledger.owedCount(by: capacity, seenBy: person)
        }
        if capacities.count > 1 { owed.sort { $0.urgency < $1.urgency } }
        let awaited = try await ledger.awaited(by: person, limit: 30)
        let now = world.now()
        let returns = try await returns(for: person)
        return WorkList(
            owed: try await lines(Array(owed.prefix(limit)), now),
            owedCount: count + returns.atHand.count, awaited: try await lines(awaited, now),
            drafts: try await ledger.drafts(of: person), returns: returns, now: now)
    }

    /// How many things a person has to do: the number beside the link.
    package func owedCount(of person: PersonID) async throws -> Int {
        let owed = try await ledger.read { reading in
            try Self.capacities(of: person, reading).reduce(0) {
                try $0 + reading.owedCount(by: $1, seenBy: person)
            }
        }
        return try await owed + returnsAtHand(for: person)
    }

    /// Each once: somebody may hold a post of the same name at two boards.
    private static func capacities(
        of person: PersonID, _ reading: Reading
    ) throws -> [Capacity] {
        Set(try reading.memberships(of: person).map(\.capacity))
            .sorted { $0.description < $1.description }
    }

    private func lines(_ owed: [Owed], _ now: Moment) async throws -> [WorkList.Line] {
        let today = London.day(of: now)
        var calendars: [String: (Policy, WorkingCalendar)] = [:]
        var lines: [WorkList.Line] = []
        for owed in owed {
            if calendars[owed.policyHash] == nil {
                let policy = try await shelf.policy(owed.policyHash)
                calendars[owed.policyHash] = (policy, try await shelf.calendar(for: policy))
            }
            guard let (policy, calendar) = calendars[owed.policyHash] else { continue }
            var line = WorkList.Line(owed, policy, nil, calendar, now, today)
            if let id = owed.obligation.clause {
                line.clause = policy.clause(id)
                if line.clause == nil {
                    // It fell due under an earlier edition, whose clauses only the record brings.
                    line.clause = try await load(owed.difference)?.policy.clause(id)
                }
                guard line.clause != nil else { continue }
            }
            lines.append(line)
        }
        return lines
    }
}

extension WorkList.Line {
    fileprivate init(
        _ owed: Owed, _ policy: Policy, _ clause: Clause?, _ calendar: WorkingCalendar,
        _ now: Moment, _ today: CalendarDay
    ) {
        let hasDate =
            owed.obligation.rank == 1
            || (owed.obligation.rank == 0 && owed.obligation.words == nil)
        let day = London.day(of: owed.obligation.dueAt)
        let isOverdue = hasDate && now.wholeMinute > owed.obligation.dueAt
        self.init(
            owed: owed, policy: policy, clause: clause, isOverdue: isOverdue,
            workingDays: hasDate
                ? isOverdue
                    ? calendar.workingDays(after: day, through: today)
                    : calendar.workingDays(after: today, through: day)
                : nil)
    }
}

extension Owed {
    fileprivate var urgency: (Int, Int, Int, String) {
        (
            obligation.rank, obligation.dueAt.seconds, obligation.since.seconds,
            difference.text + obligation.key
        )
    }
}
