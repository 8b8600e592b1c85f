import Desk
import Foundation
import Ledger
import PolicyFiles
import Resolution
import Testing

@testable import Site

@Suite struct `Rehearsing a policy` {
    private let begun = [
        ("policy", "swindon"), ("title", "Silence after the talk"),
        ("agency-1", "Riverside"), ("type-1", "community-health"),
        ("agency-2", "Council: \"Adults\""), ("type-2", "local-authority"),
        ("day-day", "2"), ("day-month", "11"), ("day-year", "2026"), ("time", "9:30am"),
        ("start", "internal"), ("concern", "He falls #often"), ("wanted", "A visit"),
    ]

    @Test func `Only those at a board find it`() async throws {
        try await withOpenHouse { house in
            var grace = try await house.browser(of: "grace")
            for path in ["/rehearsal", "/rehearsal/start", "/rehearsal/scenario.yaml"] {
                #expect(try await grace.get(path).status == 404)
            }
            #expect(try await !grace.get("/work").body.contains("/rehearsal"))
            #expect(try await !grace.get("/guide/swindon").body.contains("/rehearsal"))
            var joan = try await house.browser(of: "joan")
            #expect(try await joan.get("/work").body.contains("/rehearsal"))
            #expect(try await joan.get("/guide/swindon").body.contains("/rehearsal/start"))
        }
    }

    @Test func `A walk is played, taken back, marked and saved as a file that passes`() async throws
    {
        try await withOpenHouse { house in
            var joan = try await begin(house)
            var page = try await joan.get("/rehearsal")
            #expect(page.body.contains("nothing here is real"))
            #expect(page.body.contains("Monday 2 November 2026 at 9:30am"))
            try await act(
                "record", house, &joan,
                [
                    ("act", "consult"), ("by", "agency-1/practitioner"), ("with", "other"),
                    ("with-other", "own-manager"), ("text", "We still worry."),
                    ("when-day", "2"), ("when-month", "11"), ("when-year", "2026"),
                    ("time", "9:15am"),
                ])
            try await act(
                "escalate", house, &joan,
                [("from", "internal"), ("to", "interagency"), ("reason", "No way on.")])
            _ = try await house.post(
                "/rehearsal/clock", [("button", "working-day")], in: &joan, from: "/rehearsal")
            page = try await joan.get("/rehearsal")
            #expect(page.body.contains("Tuesday 3 November 2026 at 9am"))
            _ = try await house.post("/rehearsal/mark", [], in: &joan, from: "/rehearsal")
            _ = try await house.post("/rehearsal/mark", [], in: &joan, from: "/rehearsal")
            _ = try await house.post("/rehearsal/back", [], in: &joan, from: "/rehearsal")
            let file = try await joan.get("/rehearsal/scenario.yaml")
            #expect(file["content-disposition"]?.contains("swindon-rehearsal.yaml") == true)
            let found = try faults(in: file.body)
            #expect(found == [])
            let scenario = try #require(ScenarioFile.read(file.body, name: "saved").scenario)
            #expect(scenario.steps.count == 4)
            // A policy with one number changed fails it, at the line of the mark.
            let broken = try faults(in: file.body) {
                $0.replacing("within: { working-days: 5 }", with: "within: { working-days: 6 }")
            }
            let line = try #require(
                file.body.split(separator: "\n", omittingEmptySubsequences: false)
                    .firstIndex { $0.contains("expect:") })
            #expect(!broken.isEmpty)
            #expect(broken.allSatisfy { $0.hasPrefix("saved.yaml:\(line):") }, "\(broken)")
        }
    }

    @Test func `What is refused is said in words, and is no step`() async throws {
        try await withOpenHouse { house in
            var joan = try await begin(house)
            let before = try await joan.get("/rehearsal/scenario.yaml").body
            let reply = try await house.post(
                "/rehearsal/acts/resolve", [("reason", "All is well")], in: &joan)
            #expect(reply.status == 409)
            #expect(reply.body.contains("Nothing has been recorded"))
            #expect(try await joan.get("/rehearsal/scenario.yaml").body == before)
        }
    }

    @Test func `What is refused can be kept as a step that must be refused`() async throws {
        try await withOpenHouse { house in
            var joan = try await begin(house)
            let path = "/rehearsal/acts/resolve"
            let reply = try await house.post(path, [("reason", "All is well")], in: &joan)
            #expect(reply.body.contains("Keep it as a step that must be refused"))
            let kept = [("reason", "All is well"), ("button", "refused"), ("form", "1")]
            for _ in 1...2 {
                #expect(try await house.post(path, kept, in: &joan).status == 303)
            }
            let file = try await joan.get("/rehearsal/scenario.yaml").body
            let scenario = try #require(ScenarioFile.read(file, name: "saved").scenario)
            #expect(scenario.steps.map(\.refused) == [nil, "not-confirmed"])
            #expect(try faults(in: file) == [])
            #expect(try await joan.get("/rehearsal").body.contains("(must be refused)"))
        }
    }

    @Test func `A form sent twice is one step, and a second that is otherwise is another`()
        async throws
    {
        try await withOpenHouse { house in
            var joan = try await begin(house)
            let move = [
                ("from", "internal"), ("to", "interagency"), ("reason", "No way on."),
                ("form", "1"),
            ]
            for _ in 1...2 { try await act("escalate", house, &joan, move) }
            let saved = { (browser: Browser) in
                var browser = browser
                let file = try await browser.get("/rehearsal/scenario.yaml").body
                return try #require(ScenarioFile.read(file, name: "saved").scenario).steps.count
            }
            #expect(try await saved(joan) == 2)
            for _ in 1...2 {
                _ = try await house.post(
                    "/rehearsal/mark", [("steps", "2")], in: &joan, from: "/rehearsal")
            }
            #expect(try await saved(joan) == 3)
            for _ in 1...2 {
                _ = try await house.post(
                    "/rehearsal/back", [("steps", "3")], in: &joan, from: "/rehearsal")
            }
            #expect(try await saved(joan) == 2)
        }
    }

    @Test func `It is raised with its kind, its opening statement and when it began`() async throws
    {
        try await withOpenHouse { house in
            let policy = try #require(try await house.desk.shelf.inForce("swindon")?.policy)
            let reason = try #require(policy.reasons.list.first?.id.text)
            let outset = [
                ("outset-day", "30"), ("outset-month", "10"), ("outset-year", "2026"),
                ("outset-time", "4pm"), ("reason", reason),
            ]
            var joan = try await house.browser(of: "joan")
            let start = "/rehearsal/start?policy=swindon"
            let early = try await house.post(
                "/rehearsal/start", begun + outset, in: &joan, from: start)
            #expect(early.status == 303)
            let file = try await joan.get("/rehearsal/scenario.yaml").body
            let scenario = try #require(ScenarioFile.read(file, name: "saved").scenario)
            guard case .raise(let raise)? = scenario.steps.first?.action else {
                Issue.record("no raising")
                return
            }
            #expect(raise.reasons.map(\.text) == [reason])
            #expect(raise.outset == LocalTime("2026-10-30T16:00").map { .at($0) })
            let late = outset.map { $0.0 == "outset-year" ? ($0.0, "2027") : $0 }
            let refused = try await house.post(
                "/rehearsal/start", begun + late, in: &joan, from: start)
            #expect(refused.status == 422)
            #expect(refused.body.contains("not after the raising"))
        }
    }

    @Test func `The clock is not put back before the last step`() async throws {
        try await withOpenHouse { house in
            var joan = try await begin(house)
            let reply = try await house.post(
                "/rehearsal/clock",
                [
                    ("button", "given"), ("clock-day", "1"), ("clock-month", "11"),
                    ("clock-year", "2026"), ("time", "9am"),
                ], in: &joan, from: "/rehearsal")
            #expect(reply.status == 422)
            #expect(reply.body.contains("not before the last step"))
        }
    }

    @Test func `It is nobody else’s, touches no difference, and is thrown away`() async throws {
        try await withOpenHouse { house in
            var joan = try await begin(house)
            try await act(
                "escalate", house, &joan,
                [("from", "internal"), ("to", "interagency"), ("reason", "No way on.")])
            #expect(try await house.desk.ledger.allDifferences().isEmpty)
            #expect(try await house.desk.rehearsal(of: "grace") == nil)
            _ = try await house.post("/rehearsal/discard", [], in: &joan, from: "/rehearsal")
            #expect(try await house.desk.ledger.rehearsal(of: "joan") == nil)
        }
    }

    private func begin(_ house: OpenHouse) async throws -> Browser {
        var joan = try await house.browser(of: "joan")
        let reply = try await house.post(
            "/rehearsal/start", begun, in: &joan, from: "/rehearsal/start?policy=swindon")
        #expect(reply.status == 303)
        return joan
    }

    private func act(
        _ name: String, _ house: OpenHouse, _ browser: inout Browser, _ fields: [(String, String)]
    ) async throws {
        let reply = try await house.post("/rehearsal/acts/\(name)", fields, in: &browser)
        #expect(reply.status == 303, "\(name): \(reply.status)")
    }

    /// What trying the saved file under the policy brings, the policy's text changed beforehand.
    private func faults(
        in file: String, changing change: (String) -> String = { $0 }
    ) throws -> [String] {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let text = String(
            decoding: try Data(contentsOf: root.appending(path: "policies/swindon/policy.yaml")),
            as: UTF8.self)
        let policy = try #require(
            PolicyFile.read(Array(change(text).utf8), name: "policy").policy)
        let json = try Data(contentsOf: root.appending(path: "data/bank-holidays.json"))
        let trial = ScenarioTrial(of: [policy], holidays: try HolidayTable(json: json))
        return trial.faults(of: Array(file.utf8), name: "saved.yaml").map(\.description)
    }
}
