import ArgumentParser
import Desk
import Foundation
import Ledger
import Resolution
import Site

/// Measures how long a newer calendar takes over many open dates.
struct BenchProject: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "project", abstract: "Measure open dates projected by a newer calendar.")

    @Option(help: "How many open dates.") var dates = 1_000_000
    @Option(help: "The folder with policies and data.") var home = "."

    func run() throws {
        let library = Library(home: home)
        let (holidays, _) = try Files.holidays("\(home)/data/bank-holidays.json")
        let policies = try library.policies().map {
            try Files.policy("\(home)/policies/\($0)/policy.yaml").0
        }
        let walks = policies.flatMap { Walk.all(under: $0, holidays) }
        guard let busiest = walks.max(by: { $0.openDates < $1.openDates }), busiest.openDates > 0
        else { return }
        let half = seconds { busiest.project(dates / 2) }
        let whole = seconds { busiest.project(dates) }
        let answer: [String: Any] = [
            "name": "Open dates projected anew, \(dates)", "seconds": whole,
            "secondsForHalf": half, "policy": busiest.policy.id.text,
        ]
        let json = try JSONSerialization.data(withJSONObject: answer, options: .sortedKeys)
        print(String(decoding: json, as: UTF8.self))
    }

    private func seconds(_ work: () -> Void) -> Double {
        let began = Outside.real.elapsed()
        work()
        let taken = Outside.real.elapsed() - began
        return Double(taken.components.seconds) + Double(taken.components.attoseconds) / 1e18
    }
}

/// A difference at one stage of a policy, and a calendar that moves its open dates.
private struct Walk {
    let policy: Policy
    let calendar: WorkingCalendar
    let record: [Entry]
    let now: Moment
    let openDates: Int

    /// The first day of a week without holidays, and the next day closed by the newer calendar.
    private static let monday = CalendarDay(year: 2026, month: 11, day: 2)

    static func all(under policy: Policy, _ holidays: HolidayTable) -> [Walk] {
        policy.stages.compactMap { Walk(at: $0.id, under: policy, holidays) }
    }

    private init?(at stage: StageID, under policy: Policy, _ holidays: HolidayTable) {
        guard let monday = Self.monday, let rung = policy.rungs.first?.id else { return nil }
        let began = London.startOfDay(monday).adding(hours: 10)
        let capacity = Capacity.agency("one", rung)
        let raised = Raised(
            policy: policy.id, edition: policy.edition, policyHash: "", reference: "", title: "",
            parties: [
                Party(agency: "one", type: "local-authority", side: .raiser),
                Party(agency: "two", type: "police", side: .receiver),
            ],
            adult: Raised.Adult(initials: "A.B."), concern: "", wanted: "", outset: began,
            start: stage)
        let setting = Difference.Setting(
            policy: policy, capacity: capacity, happenedAt: began, now: began)
        let events = try? Difference.decide(.raise(raised), from: Difference.State(), in: setting)
        record = (events ?? []).enumerated().map { index, event in
            Entry(
                seq: index + 1, happenedAt: began, recordedAt: began,
                by: Author(person: "p", capacity: capacity), event: event)
        }
        let before = WorkingCalendar(division: policy.division, holidays: holidays)
        now = began.adding(hours: 1)
        calendar = before.closing([(monday.adding(days: 1), "Closed")]).replacing(before, at: now)
        self.policy = policy
        openDates =
            Difference.datesMoved(of: record, under: policy, by: calendar, now: now)?.moves.count
            ?? 0
    }

    /// Projects so many dates, one difference after the other.
    func project(_ dates: Int) {
        var done = 0
        while done < dates {
            let moved = Difference.datesMoved(of: record, under: policy, by: calendar, now: now)
            done += moved?.moves.count ?? dates
        }
    }
}
