import Pages
import Resolution
import Testing

/// A record made by the real rules under a real policy, to fill pages from.
struct SampleRecord {
    let policy: Policy
    let calendar: WorkingCalendar
    private(set) var entries: [Entry] = []
    private(set) var now = Moment(seconds: 0)

    static let agencies = [
        ActScene.Agency(id: "charity", name: "Moorland Carers", type: "voluntary"),
        ActScene.Agency(id: "hospital", name: "Highmoor Hospital", type: "acute"),
        ActScene.Agency(
            id: "council", name: "Levelmoor Adult Social Care", type: "local-authority"),
    ]

    init(_ policy: String) throws {
        self.policy = try #require(TestPolicies.all.get().first { $0.id.text == policy })
        calendar = WorkingCalendar(
            division: self.policy.division, holidays: TestPolicies.holidays)
        let raised = Raised(
            policy: self.policy.id, edition: self.policy.edition, policyHash: "",
            reference: "\(self.policy.reference)-2026-0001", title: "Going home",
            parties: [
                Party(agency: "hospital", type: "acute", side: .raiser),
                Party(agency: "council", type: "local-authority", side: .receiver),
            ],
            adult: Raised.Adult(initials: "L.F."), concern: "No care is arranged.",
            wanted: "A visit before she goes home.", outset: try moment("2026-11-02T10:00"),
            start: self.policy.stages[0].id)
        try act(.raise(raised), as: lowest("hospital"), at: "2026-11-02T10:00")
    }

    func lowest(_ agency: AgencyID) -> Capacity { .agency(agency, policy.rungs[0].id) }

    private func moment(_ local: String) throws -> Moment {
        London.moment(try #require(LocalTime(local)))
    }

    mutating func act(_ command: Difference.Command, as capacity: Capacity, at local: String) throws
    {
        now = try moment(local)
        let setting = Difference.Setting(
            policy: policy, capacity: capacity, happenedAt: now, now: now, owed: obligations)
        for event in try Difference.decide(
            command, from: Difference.state(of: entries), in: setting)
        {
            entries.append(
                Entry(
                    seq: entries.count + 1, happenedAt: now, recordedAt: now,
                    by: Author(person: PersonID(capacity.description), capacity: capacity),
                    event: event))
        }
    }

    private var obligations: [Obligation] {
        Difference.obligations(of: entries, under: policy, in: calendar, now: now)
    }

    /// What somebody reads of it at its last moment.
    func scene(for capacity: Capacity, relation: Relation) -> ActScene {
        ActScene(
            reading: DifferenceReading(
                id: "d1", policy: policy, account: Account(of: entries),
                state: Difference.state(of: entries), obligations: obligations, ahead: [],
                calendar: calendar, now: now,
                reader: DifferenceReading.Reader(
                    person: PersonID(capacity.description), capacity: capacity,
                    relation: relation),
                names: DifferenceReading.Names(
                    agencies: Dictionary(
                        uniqueKeysWithValues: Self.agencies.map { ($0.id, $0.name) }),
                    people: ["council/practitioner": "Bo Field"])),
            agencies: Self.agencies)
    }
}
