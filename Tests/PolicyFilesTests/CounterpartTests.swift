import Foundation
import Resolution
import Testing

/// Who stands opposite: every pair of agency kinds, at every stage of the five policies.
struct CounterpartTests {
    private static let kinds: [AgencyTypeID] = [
        "acute", "care-provider", "community-health", "local-authority", "mental-health",
        "police", "primary-care", "probation", "secondary-care", "voluntary",
    ]
    private static let now = Moment(seconds: 1_790_000_000)
    private static let file = Library.root.appending(
        path: "Tests/PolicyFilesTests/Approved/counterparts.txt")

    /// Everybody that each ladder and each board has, one person a seat.
    private func full(_ policy: Policy) -> Directory {
        let rungs = policy.rungs.map(\.id) + policy.ladders.flatMap { $0.levels.map(\.rung) }
        let seats =
            Self.kinds.flatMap { kind in
                (Set(rungs).sorted() + [Rung.safeguardingLead]).map {
                    Seat.agency(AgencyID(kind.text), $0)
                }
            } + policy.posts.map { .post($0.id, at: policy.board) }
        return Directory(
            holdings: seats.map {
                Holding(PersonID($0.capacity.description), on: $0, from: Self.now)
            })
    }

    private func finding(
        _ policy: Policy, _ stage: StageID, _ kind: AgencyTypeID, _ directory: Directory
    ) throws -> CounterpartFinding {
        try #require(
            directory.counterpart(
                at: stage, in: AgencyID(kind.text), ofType: kind, under: policy, now: Self.now))
    }

    @Test func `Every pair of agency kinds resolves at every stage, or raises a named gap`() throws
    {
        var lines: [String] = []
        for id in Library.policies {
            let policy = try Library.policy(id)
            let (everybody, nobody) = (full(policy), Directory())
            for stage in policy.stages {
                lines.append("\(id), \(stage.id)")
                for other in Self.kinds {
                    let found = try finding(policy, stage.id, other, everybody)
                    guard case .reached(let people) = found.reach else {
                        Issue.record("\(id) \(stage.id) \(other): nobody, though all are entered")
                        continue
                    }
                    // The seat found is a seat that exists, so each kind that asks is answered the same.
                    #expect(people.map(\.person.text) == [found.seat.capacity.description])
                    let gap = try finding(policy, stage.id, other, nobody)
                    #expect(gap.reach == .gap(.nobodyEntered))
                    #expect(!gap.seat.capacity.description.isEmpty)
                    lines += Self.kinds.filter { $0 != other || policy.scope.admitsOwnAgency }
                        .map { own in "  \(own) -> \(Self.words(found))" }
                }
            }
        }
        try approve(lines.joined(separator: "\n") + "\n")
    }

    private static func words(_ found: CounterpartFinding) -> String {
        let why =
            switch found.counterpart {
            case .level(let level, let isHigher):
                level.titles.joined(separator: " / ") + (isHigher ? " (next one up)" : "")
            case .proxy(_, let rung): "acts for \(rung)"
            case .below(let level): level.titles.joined(separator: " / ") + " (highest there is)"
            case .post: "the board's post"
            case .body(let body): "for \(body)"
            }
        let others = found.others.map { other in
            " or \(other.alternative.title) [\(other.alternative.clause)]"
        }
        return "\(found.seat.capacity): \(why)\(others.joined())"
    }

    private func approve(_ text: String) throws {
        if ProcessInfo.processInfo.environment["APPROVE"] == "1" {
            try FileManager.default.createDirectory(
                at: Self.file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: Self.file)
        }
        let approved = String(decoding: try Data(contentsOf: Self.file), as: UTF8.self)
        #expect(text == approved, "To approve what is made now: APPROVE=1 swift test")
    }

    @Test func `A proxy comes before a higher rung, and a ladder that ends below is said to`()
        throws
    {
        var policy = try Library.policy("norfolk")
        policy.posts.append(Post(id: "sector", title: "Sector lead", mailbox: nil))
        policy.ladders.append(
            Ladder(
                types: ["housing"], clause: nil,
                levels: [
                    .init(rung: "practitioner", titles: ["Warden"], supports: []),
                    .init(rung: "senior-manager", titles: ["Manager"], supports: []),
                ], proxies: [.init(rung: "line-manager", post: "sector")]))
        let top = Stage(
            id: "top", number: nil, title: "Top", summary: "", partOf: nil,
            actor: .rung("executive"),
            isInternal: false, unresolved: [])
        policy.stages.append(top)
        let line = try #require(policy.stages.first { $0.rung == "line-manager" }?.id)
        #expect(
            policy.counterpart(at: line, in: "housing") == .proxy("sector", for: "line-manager"))
        guard case .below(let level)? = policy.counterpart(at: "top", in: "housing") else {
            Issue.record("the ladder ends below")
            return
        }
        #expect(level.rung == "senior-manager")
        #expect(policy.counterpart(at: "nowhere", in: "housing") == nil)
    }
}
