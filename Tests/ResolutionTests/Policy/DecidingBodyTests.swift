import Resolution
import Testing

@Suite struct `Who must sit in a deciding body` {
    private static let parties = [
        Party(agency: "hospital", type: "acute", side: .raiser),
        Party(agency: "council", type: "local-authority", side: .receiver),
    ]

    private static func member(_ from: String) -> Decision.Member {
        switch from {
        case "chair": Decision.Member(name: from, post: "chair")
        case "hospital": Decision.Member(name: from, agency: "hospital", agencyType: "acute")
        case "council":
            Decision.Member(name: from, agency: "council", agencyType: "local-authority")
        case "police": Decision.Member(name: from, agency: "police", agencyType: "police")
        case "charity": Decision.Member(name: from, agency: "charity", agencyType: "voluntary")
        default: Decision.Member(name: from, agencyType: AgencyTypeID(from))
        }
    }

    private static func body(
        _ rules: [DecidingBody.Rule], members: [DecidingBody.Member] = []
    ) -> DecidingBody {
        DecidingBody(
            id: "panel", title: "Panel", kind: .panel, clause: "C-1", convenedBy: .notStated,
            chairedBy: .notStated, members: members, rules: rules, quorum: .notStated,
            vote: .notStated, time: .notStated, effect: .notStated, effectClause: nil)
    }

    @Test(arguments: [
        (DecidingBody.Rule.Kind.agencies, 3, ["hospital", "council", "police"], 3),
        (.agencies, 3, ["hospital", "hospital", "council"], 2),
        (.agencies, 2, ["chair", "chair"], 0),
        (.agencies, 2, ["care-provider", "care-provider"], 2),
        (.otherAgencies, 2, ["hospital", "council", "police"], 1),
        (.otherAgencies, 2, ["charity", "police"], 2),
        (.otherAgencies, 1, ["probation"], 1),
        (.statutory, 1, ["charity", "care-provider", "chair"], 0),
        (.statutory, 1, ["police"], 1),
        (.voluntary, 1, ["charity"], 1),
        (.voluntary, 1, ["police", "care-provider"], 0),
        (.posts, 2, ["chair", "chair"], 1),
        (.posts, 1, [], 0),
    ])
    func `So many of a kind`(
        kind: DecidingBody.Rule.Kind, atLeast: Int, sat: [String], count: Int
    ) {
        let rule = DecidingBody.Rule(
            clause: "C-1", atLeast: atLeast, of: kind, includesParties: false)
        let unmet = Self.body([rule]).unmetRules(
            sat: sat.map(Self.member), parties: Self.parties)
        #expect(unmet == (count < atLeast ? [.tooFew(rule, sat: count)] : []))
    }

    @Test func `Where the parties are counted in, each of them sits`() {
        let rule = DecidingBody.Rule(
            clause: "C-1", atLeast: 2, of: .agencies, includesParties: true)
        let unmet = Self.body([rule]).unmetRules(
            sat: ["hospital", "police"].map(Self.member), parties: Self.parties)
        #expect(unmet == [.partyAbsent("council")])
    }

    @Test func `A rung among the members seats each party, and a post its holder`() {
        let body = Self.body([], members: [.post("chair"), .rung("director")])
        #expect(
            body.unmetRules(sat: [Self.member("council")], parties: Self.parties)
                == [.partyAbsent("hospital"), .absent("chair")])
        #expect(
            body.unmetRules(
                sat: ["chair", "council", "hospital"].map(Self.member), parties: Self.parties
            ).isEmpty)
    }

    @Test func `A body without rules is composed as it likes`() {
        #expect(Self.body([]).unmetRules(sat: [], parties: Self.parties).isEmpty)
    }
}
