import Ledger
import Resolution
import Testing

@testable import Desk

@Suite("An invitation") struct InvitationTests {
    let house: TestHouse
    let asha: PersonID

    init() async throws {
        house = try await TestHouse(policies: ["swindon"])
        asha = try await house.desk.add(
            NewAccount(
                name: "Asha", userName: "asha", password: nil, address: "asha@near.example",
                capacities: []))
    }

    /// The messages that wait, whenever they are due.
    private func waiting() async throws -> [MessageRow] {
        try await house.ledger.messages(dueBy: Moment(seconds: .max), limit: 100)
    }

    private func token() async throws -> String {
        try #require(try await waiting().last?.facts["token"])
    }

    @Test func `Is sent with the account, and sets its password once`() async throws {
        let messages = try await waiting()
        #expect(messages.map(\.address) == ["asha@near.example"])
        #expect(messages.map(\.kind) == ["join"])
        let token = try await token()
        #expect(try await house.desk.authenticate(userName: "asha", password: "") == nil)
        guard case .open(let person, .join)? = try await house.desk.invitation(token) else {
            Issue.record("not open")
            return
        }
        #expect(person.id == asha)
        #expect(try await house.desk.accept(token, password: "short") == .tooShort(shortest: 12))
        #expect(try await house.desk.accept(token, password: "correct horse battery") == nil)
        #expect(
            try await house.desk.authenticate(userName: "asha", password: "correct horse battery")
                == asha)
        #expect(try await house.desk.invitation(token) == .ended)
        await #expect(throws: InvitationEnded.self) {
            try await house.desk.accept(token, password: "another horse battery")
        }
    }

    @Test func `Signs its person out wherever they were`() async throws {
        let now = house.clock.now
        try await house.ledger.keep(
            SessionRow(tokenHash: "one", person: asha, begunAt: now, lastSeenAt: now))
        _ = try await house.desk.accept(token(), password: "correct horse battery")
        #expect(try await house.ledger.session("one") == nil)
    }

    @Test func `Holds for a fortnight, and can then be had again`() async throws {
        let token = try await token()
        house.clock.set(house.clock.now.adding(minutes: 14 * 24 * 60 - 1))
        try await house.desk.renew(token)
        #expect(try await waiting().count == 1)
        house.clock.set(house.clock.now.adding(minutes: 1))
        #expect(try await house.desk.invitation(token) == .expired)
        await #expect(throws: InvitationEnded.self) {
            try await house.desk.accept(token, password: "correct horse battery")
        }
        try await house.desk.renew(token)
        try await house.desk.renew(token)
        let sent = try await waiting()
        #expect(sent.map(\.address) == ["asha@near.example", "asha@near.example"])
        #expect(try await house.desk.invitation(token) == .ended)
        let next = try #require(sent.last?.facts["token"])
        #expect(try await house.desk.accept(next, password: "correct horse battery") == nil)
    }

    @Test func `Is of no use to somebody who has left`() async throws {
        let token = try await token()
        var person = try #require(try await house.ledger.person(asha))
        person.isActive = false
        try await house.ledger.save(person, memberships: [], passwordHash: nil, at: house.clock.now)
        #expect(try await house.desk.invitation(token) == nil)
        await #expect(throws: InvitationEnded.self) {
            try await house.desk.accept(token, password: "correct horse battery")
        }
        house.clock.set(house.clock.now.adding(minutes: 60))
        try await house.desk.forgotten(userName: "asha")
        #expect(try await waiting().count == 1)
    }

    @Test func `Is sent to who forgot, where they are known, once in ten minutes`() async throws {
        _ = try await house.desk.accept(token(), password: "correct horse battery")
        try await house.desk.forgotten(userName: "asha")
        #expect(try await waiting().count == 1)
        house.clock.set(house.clock.now.adding(minutes: 10))
        try await house.desk.forgotten(userName: "nobody")
        try await house.desk.forgotten(userName: "asha")
        try await house.desk.forgotten(userName: "asha")
        let sent = try await waiting()
        #expect(sent.map(\.kind).sorted() == ["join", "new-password"])
        let last = try #require(sent.first { $0.kind == "new-password" }?.facts["token"])
        house.clock.set(house.clock.now.adding(minutes: 60))
        #expect(try await house.desk.invitation(last) == .expired)
        #expect(
            try await house.desk.authenticate(userName: "asha", password: "correct horse battery")
                == asha)
    }

    @Test func `No link was never sent`() async throws {
        for token in ["", "0", String(repeating: "0", count: 64)] {
            #expect(try await house.desk.invitation(token) == nil)
        }
    }
}

@Suite("The outbox") struct PostTests {
    let house: TestHouse

    init() async throws {
        house = try await TestHouse(policies: ["swindon"])
        _ = try await house.desk.add(
            NewAccount(
                name: "Asha", userName: "asha", password: nil, address: "asha@near.example",
                capacities: []))
    }

    @Test func `Sends each message once, and keeps nothing of what it said`() async throws {
        #expect(try await house.desk.deliver { _ in .sent } == [.sent])
        #expect(try await house.desk.deliver { _ in .sent } == [])
        let post = try await house.ledger.post()
        #expect(post.waiting == 0 && post.ended == [.sent: 1])
    }

    @Test func `Tries again, ever later, and gives up after some two days`() async throws {
        var pauses: [Int] = []
        var last = house.clock.now
        for _ in 0..<4000 {
            if try await house.desk.deliver(by: { _ in .failed }) == [.failed] {
                pauses.append((house.clock.now.seconds - last.seconds) / 60)
                last = house.clock.now
            }
            house.clock.set(house.clock.now.adding(minutes: 1))
        }
        #expect(pauses.prefix(10) == [0, 1, 2, 4, 8, 16, 32, 64, 128, 240])
        #expect((36..<72).contains(pauses.reduce(0, +) / 60))
        let post = try await house.ledger.post()
        #expect(post.waiting == 0 && post.ended == [.givenUp: 1])
    }

    @Test func `Does not try again what is refused for good`() async throws {
        #expect(try await house.desk.deliver { _ in .refused } == [.refused])
        #expect(try await house.ledger.post().ended == [.refused: 1])
    }

    @Test func `One message that fails keeps no other from being sent`() async throws {
        _ = try await house.desk.add(
            NewAccount(
                name: "Ben", userName: "ben", password: nil, address: "ben@near.example",
                capacities: []))
        let deliveries = try await house.desk.deliver {
            $0.address.hasPrefix("asha") ? .failed : .sent
        }
        #expect(Set(deliveries) == [.failed, .sent] && deliveries.count == 2)
    }
}
