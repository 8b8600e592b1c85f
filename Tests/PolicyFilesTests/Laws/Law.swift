import Foundation
import Resolution

/// Something that holds in every history, whoever did what and when.
struct Law: Sendable {
    let says: String
    /// Examined in one history of so many, where examining takes long.
    let oneIn: Int
    let isKept: @Sendable (History) throws -> Bool

    init(_ says: String, oneIn: Int = 1, isKept: @escaping @Sendable (History) throws -> Bool) {
        self.says = says
        self.oneIn = oneIn
        self.isKept = isKept
    }

    static let all = [
        Law("Replaying the record gives the same state") { history in
            Difference.state(of: history.record) == history.state
        },
        Law("What was written down reads the same, and replays to the same state", oneIn: 2) {
            let reread = try $0.record.map { entry in
                var entry = entry
                let json = try JSONEncoder().encode(entry.event)
                entry.event = try JSONDecoder().decode(Difference.Event.self, from: json)
                return entry
            }
            return Difference.state(of: reread) == $0.state
        },
        Law("A refused command adds nothing, and a decision hangs on what it is given alone") {
            $0.attempts.allSatisfy { attempt in
                guard attempt.again(from: attempt.before) == attempt.outcome else { return false }
                if case .success = attempt.outcome { return true }
                return attempt.after == attempt.before
            }
        },
        Law("The same command twice climbs no further") {
            $0.attempts.allSatisfy { attempt in
                guard attempt.outcome.climbs else { return true }
                return !attempt.again(from: attempt.after).climbs
            }
        },
        Law("Nothing follows a closing but a reopening, a correction or a filing") { history in
            var isClosed = false
            return history.record.allSatisfy { entry in
                defer {
                    if entry.event.kind == .closed { isClosed = true }
                    if entry.event.kind == .reopened { isClosed = false }
                }
                return !isClosed || entry.event.mayFollowClosing
            }
        },
        Law("No due date is earlier than its clock's start", oneIn: 3) {
            $0.owed().compactMap(\.deadline).allSatisfy { $0.start.wholeMinute <= $0.lastMinute }
        },
        Law("No obligation stands twice", oneIn: 3) { history in
            let owed = history.owed()
            return Set(owed.map(\.id)).count == owed.count
        },
        Law("A met obligation stays met unless the entry that met it is corrected", oneIn: 12) {
            $0.keepsWhatIsMet
        },
        Law("What was known by a moment does not change when more is recorded", oneIn: 12) {
            history in
            stride(from: 0, to: history.record.count, by: 7).allSatisfy {
                history.isKnownTheSame(at: history.record[$0].recordedAt)
            }
        },
    ]
}

extension History.Attempt {
    fileprivate func again(
        from state: Difference.State
    ) -> Result<[Difference.Event], Refusal> {
        Result { () throws(Refusal) in
            try Difference.decide(command, from: state, in: setting)
        }
    }
}

extension Result<[Difference.Event], Refusal> {
    fileprivate var climbs: Bool {
        switch self {
        case .success(let events): events.contains { $0.kind == .stageEntered }
        case .failure: false
        }
    }
}

extension History {
    /// Walks the record entry by entry; striking out what called for a duty takes the duty away.
    fileprivate var keepsWhatIsMet: Bool {
        var met: [Obligation.ID: Int] = [:]
        var corrected: Set<Int> = []
        return record.indices.allSatisfy { index in
            if case .corrected(let correction) = record[index].event {
                corrected.insert(correction.entry)
            }
            let owed = Difference.obligations(
                of: Array(record[...index]), under: policy, in: calendar,
                now: record[index].recordedAt)
            let metNow = owed.reduce(into: [Obligation.ID: Int]()) { $0[$1.id] = $1.metBy }
            let isKept = met.allSatisfy { id, seq in
                metNow[id] != nil || corrected.contains(seq) || corrected.contains(id.trigger)
            }
            met = metNow
            return isKept
        }
    }

    /// Judged at that moment, and nine days later.
    fileprivate func isKnownTheSame(at moment: Moment) -> Bool {
        let then = record.filter { $0.recordedAt <= moment }
        return [moment, moment.adding(hours: 9 * 24)].allSatisfy { judged in
            let known = Difference.obligations(
                of: record, under: policy, in: calendar, knownBy: moment, now: judged)
            return known
                == Difference.obligations(of: then, under: policy, in: calendar, now: judged)
        }
    }
}

extension Obligation {
    fileprivate var metBy: Int? {
        switch status {
        case .met(let seq), .metLate(let seq): seq
        case .pending, .overdue, .lapsed: nil
        }
    }
}

extension Difference.Event {
    fileprivate var mayFollowClosing: Bool {
        switch self {
        case .reopened, .corrected: true
        case .did(let did): did.act.isFiling
        case .raised, .joined, .stageEntered, .riskDeclared, .proposed, .answered, .timeAgreed,
            .decided, .actionChanged, .diverted, .datesMoved, .editionChanged, .ended, .closed:
            false
        }
    }
}
