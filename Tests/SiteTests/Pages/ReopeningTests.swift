import Desk
import Ledger
import Resolution
import Testing

@testable import Site

@Suite struct `Once it is over` {
    private let nurse = Capacity.agency(TestHouse.hospital, "practitioner")

    @Test func `Where the policy says who may take it up again, others are told`() async throws {
        try await withHouse("oxbow") { house in
            let id = try await withdrawn(house)
            var raiser = try await house.browser(nurse)
            let page = try await raiser.get("/differences/\(id)/reopen")
            #expect(page.status == 200)
            #expect(page.body.contains("value=\"workers\""))
            #expect(!page.body.contains("value=\"appeal\""))
            var other = try await house.browser(.agency(TestHouse.council, "practitioner"))
            let refused = try await other.get("/differences/\(id)/reopen")
            #expect(refused.status == 409)
            #expect(refused.body.contains("Somebody else does this"))
        }
    }

    @Test func `One that follows another names it, and is named by it`() async throws {
        try await withHouse("oxbow") { house in
            let old = try await withdrawn(house)
            let reference = try #require(
                try await house.desk.ledger.difference(old)?.reference)
            let ended = try await house.desk.endedDifferences(
                of: TestHouse.person(nurse), at: house.policy.policy.board)
            #expect(ended.map(\.reference) == [reference])
            let new = try await house.raise(follows: reference)
            var raiser = try await house.browser(nurse)
            #expect(
                try await raiser.get("/differences/\(new)").body
                    .contains("Follows <a href=\"/differences/\(old)\">\(reference)</a>"))
            #expect(
                try await raiser.get("/differences/\(old)").body
                    .contains("Followed by <a href=\"/differences/\(new)\">"))
        }
    }

    private func withdrawn(_ house: TestHouse) async throws -> DifferenceID {
        let id = try await house.raise()
        _ = try await house.desk.perform(request(.withdraw(reason: "It is settled."), id, house))
        return id
    }

    private func request(
        _ command: Difference.Command, _ id: DifferenceID, _ house: TestHouse
    ) -> Request {
        Request(
            command: command, difference: id, person: TestHouse.person(nurse), capacity: nurse,
            form: house.desk.world.identifier())
    }
}
