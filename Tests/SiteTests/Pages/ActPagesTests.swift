import Desk
import Resolution
import Testing

@testable import Site

/// The five published policies.
let published = ["norfolk", "somerset", "somerset-web", "south-gloucestershire", "swindon"]

@Suite struct `The pages of acts` {
    @Test(arguments: published)
    func `Each opens under each policy, as a form or as a refusal in words`(
        policy: String
    ) async throws {
        try await withHouse(policy) { house in
            let id = try await house.raise()
            var hospital = try await house.browser(house.lowest(TestHouse.hospital))
            for act in ActPage.all where ![.decide, .changeEdition].contains(act.privilege) {
                let page = try await hospital.get("/differences/\(id)/\(act.name)")
                #expect([200, 409].contains(page.status), "\(act.name): \(page.status)")
                #expect(page.body.contains("<h1"), "\(act.name)")
            }
        }
    }

    @Test func `To a stranger there is no such difference`() async throws {
        try await withHouse("swindon") { house in
            let id = try await house.raise()
            var stranger = try await house.browser(.agency("charity", "practitioner"))
            for act in ActPage.all {
                #expect(try await stranger.get("/differences/\(id)/\(act.name)").status == 404)
            }
        }
    }

    @Test(arguments: published)
    func `What was done is recorded with its time, and answers what was owed`(
        policy: String
    ) async throws {
        try await withHouse(policy) { house in
            let id = try await house.raise()
            try await house.climb(id, to: house.firstShared)
            let stage = try #require(try await house.record(id).state.stage)
            let rung = try #require(house.policy.policy.rung(at: stage))
            var hospital = try await house.browser(.agency(TestHouse.hospital, rung))
            house.clock.pass(minutes: 60)
            let text = "She said: \"\u{301} not yet\" <b>&"
            let reply = try await hospital.act(
                "record", on: id.text, asking: "?act=discuss",
                typing: [
                    ("with", "agency:council"), ("channel", "phone"), ("text", text),
                    ("time", "10:15am"),
                ])
            #expect(reply.status == 303)
            #expect(reply["location"] == "/differences/\(id)?done=record")
            let entry = try #require(try await house.record(id).entries.last)
            guard case .did(let did) = entry.event else { Issue.record("no act"); return }
            #expect(did.act == .discuss)
            #expect(did.to == [.agency(TestHouse.council)])
            #expect(did.text.unicodeScalars.elementsEqual(text.unicodeScalars))
            #expect(entry.happenedAt < entry.recordedAt)
        }
    }

    @Test func `A copy to the board is an entry of its own, about the first`() async throws {
        try await withHouse("swindon") { house in
            let id = try await house.raise()
            try await house.climb(id, to: "interagency")
            var hospital = try await house.browser(house.lowest(TestHouse.hospital))
            let reply = try await hospital.act(
                "record", on: id.text, asking: "?act=discuss&clause=SWI-27",
                typing: [("with", "agency:council"), ("text", "Talked."), ("copied", "yes")])
            #expect(reply.status == 303)
            let entries = try await house.record(id).entries.suffix(2).map(\.event)
            guard case .did(let first) = entries[0], case .did(let second) = entries[1] else {
                Issue.record("no two acts")
                return
            }
            #expect((first.act, second.act) == (.discuss, .copy))
            #expect(second.about == (try await house.record(id).entries.count) - 1)
            let view = try #require(
                try await house.desk.view(
                    id, for: TestHouse.person(house.lowest(TestHouse.hospital)), noting: nil))
            let copying = view.obligations.filter { $0.id.clause == "SWI-23" }
            #expect(copying.allSatisfy(\.isMet) && !copying.isEmpty)
            #expect(view.obligations.contains { $0.id.clause == "SWI-27" && $0.isMet })
        }
    }

    @Test(arguments: published)
    func `It goes up with its reason, whatever is late or missing`(policy: String) async throws {
        try await withHouse(policy) { house in
            let id = try await house.raise()
            let before = try await house.record(id).state.stage
            house.clock.pass(minutes: 60 * 24 * 40)
            var hospital = try await house.browser(house.lowest(TestHouse.hospital))
            let reply = try await hospital.act(
                "escalate", on: id.text, typing: [("reason", "They do not answer.")])
            #expect(reply.status == 303)
            let after = try await house.record(id).state
            #expect(after.stage != before)
            #expect(after.visits.last?.cause == .escalated)
        }
    }

    @Test func `The question before a stage must be answered, and a yes needs its reason`()
        async throws
    {
        try await withHouse("somerset") { house in
            let id = try await house.raise()
            try await house.climb(id, to: "two")
            let manager = Capacity.agency(TestHouse.hospital, "line-manager")
            var hospital = try await house.browser(manager)
            let unanswered = try await hospital.act(
                "escalate", on: id.text, typing: [("reason", "Stuck.")])
            #expect(unanswered.status == 422)
            #expect(unanswered.body.contains("href=\"#question-everyday-alert\""))
            let unexplained = try await hospital.act(
                "escalate", on: id.text,
                typing: [("reason", "Stuck."), ("question-everyday-alert", "applies")])
            #expect(unexplained.status == 422)
            #expect(unexplained.body.contains("Stuck."))
            let explained = try await hospital.act(
                "escalate", on: id.text,
                typing: [
                    ("reason", "Stuck."), ("question-everyday-alert", "applies"),
                    ("question-everyday-alert-reason", "The risk is high."),
                ])
            #expect(explained.status == 303)
            guard case .stageEntered(let entered)? = try await house.record(id).entries.last?.event
            else { Issue.record("not moved"); return }
            #expect(entered.declared == ["everyday-alert"])
            #expect(entered.reason == "Stuck.\n\nThe risk is high.")
        }
    }

    @Test(arguments: published)
    func `A resolution that both put in writing ends it, and it can be closed and reopened`(
        policy: String
    ) async throws {
        try await withHouse(policy) { house in
            let id = try await house.raise()
            try await house.climb(id, to: house.firstShared)
            let stage = try #require(try await house.record(id).state.stage)
            let rung = try #require(house.policy.policy.rung(at: stage))
            var hospital = try await house.browser(.agency(TestHouse.hospital, rung))
            var council = try await house.browser(.agency(TestHouse.council, rung))
            let proposed = try await hospital.act(
                "propose", on: id.text,
                typing: [
                    ("outcome", "A visit."), ("reasons", "She is alone."), ("outstanding", "None."),
                    ("action-1-text", "Visit"), ("action-1-agency", "council"),
                ])
            #expect(proposed.status == 303)
            let answered = try await council.act(
                "answer", on: id.text, typing: [("reply", "agree"), ("satisfied", "yes")])
            #expect(answered.status == 303)
            #expect(try await house.record(id).state.phase == .ended(.resolved))
            let acted = try await council.act(
                "action", on: id.text, typing: [("status", "done"), ("note", "Done on Monday.")])
            #expect(acted.status == 422)  // Which action was not said.
            let action = try #require(try await house.record(id).state.actions.keys.first)
            let done = try await council.act(
                "action", on: id.text, asking: "?entry=\(action.entry)&index=\(action.index)",
                typing: [("status", "done"), ("note", "Done on Monday.")])
            #expect(done.status == 303)
            #expect(
                try await hospital.act(
                    "close", on: id.text, typing: [("learning", "Ask sooner.")]
                ).status == 303)
            #expect(try await house.record(id).state.phase == .closed(.resolved))
            #expect(
                try await hospital.act("reopen", on: id.text, typing: [("reason", "It came back.")])
                    .status == 303)
            #expect(try await house.record(id).state.phase == .open)
        }
    }
}

extension TestHouse {
    /// Somebody on the lowest rung of an agency.
    func lowest(_ agency: AgencyID) -> Capacity {
        .agency(agency, policy.policy.rungs[0].id)
    }

    /// The first stage at which both agencies are in.
    var firstShared: StageID {
        policy.policy.stages.first { !$0.isInternal }?.id ?? policy.policy.stages[0].id
    }
}
