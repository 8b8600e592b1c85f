import Resolution
import Testing

/// Whom one reaches at a seat, by who holds it, who is away and who covers.
struct ReachTests {
    private static let seat = Seat.agency("near", "line-manager")
    private static let now = Moment(seconds: 1_790_000_000)
    private static let today = London.day(of: now)

    private func directory(
        _ holdings: [Holding], away: [(PersonID, Int, Int?, PersonID?)] = [],
        mailbox: Mailbox? = nil
    ) -> Directory {
        Directory(
            holdings: holdings,
            contacts: ["ann": Contact(name: "Ann"), "bob": Contact(name: "Bob")],
            absences: away.map { person, from, until, cover in
                Absence(
                    id: "a-\(person)", person: person, from: Self.today.adding(days: from),
                    until: until.map(Self.today.adding(days:)), cover: cover)
            }, mailboxes: mailbox.map { [Self.seat: $0] } ?? [:])
    }

    private func on(
        _ person: PersonID, deputy: Bool = false, from: Int = -9, until: Int? = nil
    ) -> Holding {
        Holding(
            person, on: Self.seat, isDeputy: deputy,
            from: Moment(seconds: Self.now.seconds + from),
            until: until.map { Moment(seconds: Self.now.seconds + $0) })
    }

    private func expect(
        _ directory: Directory, _ reach: Reach, at location: SourceLocation = #_sourceLocation
    ) {
        #expect(
            directory.reach(of: Self.seat, at: Self.now) == reach, sourceLocation: location)
    }

    private let ann = Reach.Somebody("ann", .holder)
    private let bob = Reach.Somebody("bob", .holder)

    @Test func `Who holds a seat now is reached, and nobody before or after`() {
        expect(directory([]), .gap(.nobodyEntered))
        expect(directory([on("ann")]), .reached([ann]))
        expect(directory([on("bob"), on("ann")]), .reached([ann, bob]))
        expect(directory([on("ann", from: 0)]), .reached([ann]))
        expect(directory([on("ann", from: 1)]), .gap(.nobodyEntered))
        expect(directory([on("ann", until: 1)]), .reached([ann]))
        expect(directory([on("ann", until: 0)]), .gap(.nobodyEntered))
        expect(directory([on("ann", until: 0), on("bob", from: 0)]), .reached([bob]))
    }

    @Test func `An absence counts from its first day to its last`() {
        expect(directory([on("ann")], away: [("ann", 1, 5, nil)]), .reached([ann]))
        let back = Self.today
        expect(directory([on("ann")], away: [("ann", -5, -1, nil)]), .reached([ann]))
        expect(
            directory([on("ann")], away: [("ann", 0, 0, nil)]), .gap(.allAway(until: back)))
        expect(directory([on("ann")], away: [("ann", -5, nil, nil)]), .gap(.allAway(until: nil)))
    }

    @Test func `While the holder is away the cover comes first, then the deputy, then the mailbox`()
    {
        let cover = Reach.Somebody("cem", .cover(for: "ann"))
        let deputy = Reach.Somebody("dee", .deputy)
        let both = [on("ann"), on("dee", deputy: true)]
        let box = Mailbox(email: "duty@near.example")
        expect(directory(both), .reached([ann]))
        expect(directory(both, away: [("ann", 0, 3, "cem")]), .reached([cover, deputy]))
        expect(directory(both, away: [("ann", 0, 3, nil)]), .reached([deputy]))
        expect(
            directory(both, away: [("ann", 0, 3, "cem"), ("cem", 0, 1, nil)]), .reached([deputy]))
        expect(
            directory(both, away: [("ann", 0, 3, "dee")]),
            .reached([.init("dee", .cover(for: "ann"))]))
        expect(
            directory(both, away: [("ann", 0, 3, nil), ("dee", 0, 1, nil)], mailbox: box),
            .mailbox(box))
        expect(
            directory(both, away: [("ann", 0, 3, nil), ("dee", 0, 1, nil)]),
            .gap(.allAway(until: Self.today.adding(days: 1))))
        expect(directory([], mailbox: box), .mailbox(box))
        expect(directory([on("dee", deputy: true)]), .reached([deputy]))
    }

    @Test(arguments: [
        ([("Ann Lee", "", "", "", "")], ["Ann Lee"]),
        (
            [("Ann Lee", "Nurse", "", "", ""), ("ann  lee", "Manager", "", "", "")],
            ["Ann Lee, Nurse", "ann  lee, Manager"]
        ),
        (
            [("Ann Lee", "Nurse", "East", "", ""), ("Ann Lee", "Nurse", "West", "", "")],
            ["Ann Lee, Nurse, East", "Ann Lee, Nurse, West"]
        ),
        (
            [
                ("Ann Lee", "Nurse", "", "ann.lee@a.example", ""),
                ("Ann Lee", "Nurse", "", "a.lee2@a.example", ""),
            ],
            ["Ann Lee, Nurse, ann.lee", "Ann Lee, Nurse, a.lee2"]
        ),
        (
            [("Ann Lee", "", "", "", "01"), ("Ann Lee", "", "", "", "02")],
            ["Ann Lee, 01", "Ann Lee, 02"]
        ),
        (
            [("Ann Lee", "", "", "", ""), ("Ann Lee", "", "", "", "")],
            ["Ann Lee (1)", "Ann Lee (2)"]
        ),
    ])
    func `Similar names are told apart by as little as it takes`(
        people: [(String, String, String, String, String)], labels: [String]
    ) {
        let ids = people.indices.map { PersonID("p\($0)") }
        let contacts = people.map {
            Contact(name: $0.0, title: $0.1, team: $0.2, email: $0.3, phone: $0.4)
        }
        let directory = Directory(
            contacts: Dictionary(uniqueKeysWithValues: zip(ids, contacts)))
        let told = directory.labels(of: ids)
        #expect(ids.map { told[$0] } == labels)
    }

    @Test(arguments: [
        (nil, 100, false), (90, 89, false), (90, 90, false), (90, 91, true), (1, 2, true),
    ])
    func `An entry is to be confirmed again once its time is over, where the board sets one`(
        every days: Int?, ago: Int, isDue: Bool
    ) {
        let at = Moment(seconds: Self.now.seconds - ago * 86_400)
        let contact = Contact(name: "Ann", confirmed: .init(at: at, by: "ann"))
        #expect(contact.isToBeConfirmed(every: days, on: Self.today) == isDue)
        let never = Contact(name: "Ann")
        #expect(never.isToBeConfirmed(every: days, on: Self.today) == (days != nil))
    }
}
