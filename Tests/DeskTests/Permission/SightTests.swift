import Desk
import Ledger
import Resolution
import Testing

/// From which stage each capacity sees a difference, by hand from the published policies.
struct SightTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var policy: PolicyID
        /// The agency types of the one who raises it and of the one it is about.
        var types: (AgencyTypeID, AgencyTypeID)
        /// `capacity stage`, or `never`.
        var sight: String

        var testDescription: String { policy.text }
    }

    static let cases = [
        // Stage 1 is inside the raising agency; from Stage 2 each communication goes to the Partnership.
        Case(
            policy: "swindon", types: ("community-health", "care-provider"),
            sight: """
                near/practitioner internal
                near/line-manager managers
                near/senior-manager heads
                near/director heads
                near/representative partnership
                near/safeguarding-lead internal
                far/practitioner interagency
                far/line-manager managers
                far/senior-manager heads
                far/director heads
                far/representative partnership
                far/safeguarding-lead interagency
                swindon:chair interagency
                swindon:partnership-manager interagency
                norfolk:chair never
                """),
        Case(
            policy: "norfolk", types: ("voluntary", "acute"),
            sight: """
                near/practitioner one
                near/line-manager two
                near/senior-manager three
                near/executive never
                near/safeguarding-lead one
                far/practitioner one
                far/line-manager two
                far/senior-manager three
                far/safeguarding-lead one
                norfolk:chair four
                norfolk:board-manager four
                swindon:chair never
                """),
        // Each rung stands by the one below it (SG-51).
        Case(
            policy: "south-gloucestershire", types: ("voluntary", "local-authority"),
            sight: """
                near/practitioner one
                near/line-manager one
                near/more-senior-manager two
                near/senior-manager three
                near/head three
                near/representative four
                near/safeguarding-lead one
                far/practitioner one
                far/line-manager one
                far/senior-manager two
                far/head three
                far/representative four
                far/safeguarding-lead one
                south-gloucestershire:service-manager four
                south-gloucestershire:chair four
                norfolk:chair never
                """),
        Case(
            policy: "somerset", types: ("acute", "local-authority"),
            sight: """
                near/practitioner one
                near/line-manager two
                near/representative three
                near/safeguarding-lead one
                far/practitioner one
                far/line-manager two
                far/representative three
                far/safeguarding-lead one
                somerset:business-manager three
                somerset:statutory-partners three
                swindon:chair never
                """),
        Case(
            policy: "somerset-web", types: ("acute", "local-authority"),
            sight: """
                near/practitioner practitioner
                near/line-manager line-manager
                near/senior-manager managers
                near/representative representatives
                near/safeguarding-lead practitioner
                far/practitioner practitioner
                far/line-manager line-manager
                far/senior-manager managers
                far/representative representatives
                far/safeguarding-lead practitioner
                somerset:board-office board
                somerset:independent-chair board
                norfolk:chair never
                """),
    ]

    @Test(arguments: cases)
    func `A difference is seen from the stage that brings somebody in, and by nobody else`(
        it: Case
    ) async throws {
        let house = try await TestHouse()
        for (agency, type) in [("near", it.types.0), ("far", it.types.1), ("aside", it.types.1)] {
            try await house.found(AgencyID(agency), type, "swindon", "norfolk")
        }
        let strangers = ["aside/practitioner never", "aside/safeguarding-lead never"]
        let expected = it.sight.split(separator: "\n").map(String.init) + strangers
        let places = expected.map { String($0.prefix { $0 != " " }) }
        var people: [PersonID] = []
        for place in places { people.append(try await house.hire(place, place)) }
        let administrator = try await house.hire("administrator", isAdministrator: true)
        let id = try await house.raise(
            under: it.policy, by: people[0], at: places[0], about: ["far"])

        var found = places.map { "\($0) never" }
        let policy = try #require(try await house.desk.shelf.inForce(it.policy)).policy
        for stage in Self.path(through: policy) {
            if stage != policy.stages.first {
                try await climb(house, id, to: stage, people[0], places, people)
            }
            for (index, person) in people.enumerated() {
                let sees = try await sees(house, person, id)
                if sees, found[index].hasSuffix("never") {
                    found[index] = "\(places[index]) \(stage.id)"
                }
                #expect(sees != found[index].hasSuffix("never"), "who came in stays in")
            }
            #expect(try await !sees(house, administrator, id))
        }
        #expect(found == expected)
    }

    /// The first way on from each stage to the last.
    private static func path(through policy: Policy) -> [Stage] {
        var path = policy.stages.prefix(1).map(\.self)
        while let next = path.last?.unresolved.first.flatMap({ policy.stage($0.to) }) {
            path.append(next)
        }
        return path
    }

    private func climb(
        _ house: TestHouse, _ id: DifferenceID, to stage: Stage, _ raiser: PersonID,
        _ places: [String], _ people: [PersonID]
    ) async throws {
        let here = try #require(try await house.stage(of: id))
        let command = Difference.Command.escalate(
            from: here, to: stage.id, reason: "Not settled", declared: [])
        var outcome = try await house.ask(
            command, of: id, by: raiser, at: places[0], form: "to \(stage.id)")
        if outcome.code == "not-your-act",
            let chair = places.firstIndex(where: { $0.hasSuffix(":chair") })
        {
            outcome = try await house.ask(
                command, of: id, by: people[chair], at: places[chair], form: "to \(stage.id)")
        }
        #expect(outcome.code == "done")
    }

    /// Asked in every way there is, which must agree.
    private func sees(
        _ house: TestHouse, _ person: PersonID, _ id: DifferenceID
    ) async throws -> Bool {
        let view = try await house.desk.view(id, for: person)
        let listed = try await house.ledger.differences(of: person, limit: 10).map(\.id)
        #expect(listed == (view == nil ? [] : [id]))
        #expect(try await house.ledger.differenceCount(of: person) == listed.count)
        #expect(try await house.desk.permits(person, id, .see) == (view != nil))
        let work = try await house.desk.workList(of: person)
        let lines = work.owed + work.awaited
        #expect(view != nil || lines.isEmpty)
        #expect(work.owed.count == work.owedCount)
        #expect(try await house.desk.owedCount(of: person) == work.owedCount)
        return view != nil
    }
}
