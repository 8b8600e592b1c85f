import Foundation
import PolicyFiles
import Resolution
import Testing

@Suite struct `Writing a scenario` {
    @Test func `Every shipped scenario reads the same when it was written again`() throws {
        var count = 0
        for file in try Library.everyScenario() {
            let scenario = try #require(
                ScenarioFile.read(try Library.bytes(file), name: file).scenario, "\(file)")
            let again = ScenarioFile.read(ScenarioFile.write(scenario), name: file)
            #expect(again.diagnostics.map(\.description) == [])
            #expect(again.scenario == scenario, "\(file)")
            count += 1
        }
        #expect(count > 20)
    }

    @Test(arguments: [
        "plain", "null", "~", "yes: no", "# not a comment", "'single' and \"double\"",
        "back\\slash",
        "first\nsecond\n\n  third ", "tab\there", " leading and trailing ", "- not a list",
        "&a *a !a",
        "{{ }} [ ] , : ? | > %", "\u{85}\u{2028}\u{2029}\u{FEFF}\u{7F}\u{1}",
        "Zoë — “weekly” 😀 e\u{301}",
        "2026-11-02", "true", "12", "a:", "---\n...",
    ])
    func `Whatever people write stays as they wrote it`(text: String) throws {
        let agency: AgencyID = "agency-a"
        let step = { (label: String?, action: Scenario.Action) in
            Scenario.Step(
                at: .at(try #require(LocalTime("2026-11-02T09:30"))),
                by: .agency(agency, "practitioner"), action: action, label: label, refused: nil)
        }
        let doing = Scenario.Doing(
            act: .record, doer: .post("chair"), stage: "one",
            happened: .after(workingDays: 3, minute: 545), about: "step-1",
            to: [.agency(agency), .post("chair"), .other(text)], channel: .phone, text: text,
            form: "form", fields: ["worry": text, "row.one.date": text])
        let scenario = Scenario(
            title: text, policy: "made-up", shows: ["ABC-1"],
            agencies: [Scenario.Participant(id: agency, name: text, type: "police")],
            closedDays: [try #require(CalendarDay("2026-11-13"))],
            steps: [
                try step(
                    "step-1",
                    .raise(
                        Scenario.Raise(
                            about: [agency], title: text,
                            adult: Raised.Adult(initials: text, others: text), concern: text,
                            wanted: text, evidence: text, opening: ["part": text],
                            reasons: ["one", "two"], otherReason: text, interim: text,
                            outset: nil, start: "one"))), try step(nil, .did(doing)),
                try step(nil, .answer(to: "step-1", .agree, note: text, isSatisfied: false)),
                try step(nil, .correct(entry: "step-1", .reads(text), reason: text)),
                try step(nil, .correct(entry: "step-1", .struckOut, reason: text)),
                try step(nil, .changeAction(of: "step-1", index: 2, .done, note: text)),
            ])
        let again = ScenarioFile.read(ScenarioFile.write(scenario), name: "again")
        #expect(again.diagnostics.map(\.description) == [])
        #expect(again.scenario == scenario)
    }
}

extension Library {
    /// Every scenario of a policy or of the demonstration, from the top of the repository.
    fileprivate static func everyScenario() throws -> [String] {
        ["policies", "demonstration", "data"].flatMap { folder in
            let found = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
            return (found?.compactMap { $0 as? String } ?? []).filter {
                $0.hasSuffix(".yaml") && !$0.hasSuffix("policy.yaml")
                    && !$0.hasSuffix("demonstration.yaml")
            }.map { "\(folder)/\($0)" }
        }.sorted()
    }
}
