import Desk
import Foundation
import Ledger
import Resolution
import Testing

/// An account is made with its place in every difference under way, or not at all.
@Suite struct DamagedRecordTests {
    @Test func `Where a difference cannot be read, no account is made`() async throws {
        let house = try await TestHouse(policies: ["swindon"])
        try await house.found("near", "acute", "swindon")
        try await house.found("far", "local-authority", "swindon")
        try await house.found("other", "acute", "swindon")
        let worker = try await house.hire("Worker", "near/practitioner")
        let difference = try await house.raise(
            under: "swindon", by: worker, at: "near/practitioner", about: ["far"])
        let desk = try house.reopened { path in
            let file = URL(fileURLWithPath: path)
            var bytes = try Data(contentsOf: file)
            let place = try #require(bytes.range(of: Data("A concern".utf8)))
            bytes.replaceSubrange(place, with: Data("No matter".utf8))
            try bytes.write(to: file)
        }
        let before = try await desk.ledger.people()
        await #expect(throws: LedgerProblem.damagedEntry(of: difference.text, seq: 1)) {
            try await desk.add(account("far/practitioner"))
        }
        #expect(try await desk.ledger.people() == before)
        // Nobody there is concerned by it.
        _ = try await desk.add(account("other/practitioner"))
        #expect(try await desk.ledger.people().count == before.count + 1)
    }

    private func account(_ place: String) throws -> NewAccount {
        NewAccount(
            name: "Late", userName: nil, password: nil, capacities: [try TestHouse.place(place)])
    }
}
