import Ledger
import Resolution
import Testing

@testable import Desk

struct AccountTests {
    let house: TestHouse

    init() async throws {
        house = try await TestHouse(policies: ["swindon"])
        try await house.found("near", "acute", "swindon")
    }

    private func account(
        _ userName: String? = nil, _ password: String? = nil,
        _ capacities: [(Capacity, board: BoardID?)] = []
    ) -> NewAccount {
        NewAccount(
            name: "Asha", userName: userName, password: password, capacities: capacities)
    }

    /// scrypt("correct horse battery", salt of sixteen sevens, N=32768, r=8, p=1), by Python's hashlib.
    private static let known =
        "scrypt$15$07070707070707070707070707070707$6ad11eaf5497426f65e2020bf7f0dfaa2815d60934388c0f240a97d8eb992a3c"

    @Test func `A password is kept as scrypt makes it`() throws {
        let salt = [UInt8](repeating: 7, count: 16)
        #expect(try Password.hash("correct horse battery", salt: salt) == Self.known)
        #expect(Password.matches("correct horse battery", Self.known))
        #expect(!Password.matches("correct horse batterx", Self.known))
        #expect(!Password.matches("", Self.known))
    }

    @Test(arguments: [
        "", "plain", "scrypt$15$07", "scrypt$15$07$", "scrypt$99$07$07", "scrypt$15$0$07",
        "bcrypt$15$07$07", "scrypt$15$07$zz",
    ])
    func `What is no hash matches nothing`(stored: String) {
        #expect(!Password.matches("", stored))
        #expect(!Password.matches("correct horse battery", stored))
    }

    @Test func `Only the right password of an active person signs in`() async throws {
        let id = try await house.desk.add(account("asha", "correct horse battery"))
        _ = try await house.desk.add(account("no-password"))
        let signIn = { (user: String, password: String) in
            try await house.desk.authenticate(userName: user, password: password)
        }
        #expect(try await signIn("asha", "correct horse battery") == id)
        #expect(try await signIn("asha", "correct horse batter") == nil)
        #expect(try await signIn("ASHA", "correct horse battery") == nil)
        #expect(try await signIn("nobody", "correct horse battery") == nil)
        #expect(try await signIn("no-password", "") == nil)
        var person = try #require(try await house.ledger.person(id))
        person.isActive = false
        try await house.ledger.save(person, memberships: [], passwordHash: nil, at: house.clock.now)
        #expect(try await signIn("asha", "correct horse battery") == nil)
    }

    @Test func `An unknown name takes as long as a wrong password`() async throws {
        _ = try await house.desk.add(account("asha", "correct horse battery"))
        let time = { (user: String) in
            try await ContinuousClock().measure {
                _ = try await house.desk.authenticate(userName: user, password: "wrong")
            }
        }
        let (known, unknown) = (try await time("asha"), try await time("nobody"))
        #expect(unknown > known / 4 && known > unknown / 4)
    }

    @Test func `An account that cannot be is refused with what is known`() async throws {
        _ = try await house.desk.add(account("asha", "correct horse battery"))
        let rungs: [RungID] = [
            "director", "line-manager", "practitioner", "representative", "senior-manager",
        ]
        let posts: [PostID] = ["chair", "executives", "partnership-manager", "support-unit"]
        let cases: [(NewAccount, AccountProblem)] = [
            (account("asha", "another password"), .userNameTaken("asha")),
            (account("ben", "too short 1"), .password(.tooShort(shortest: 12))),
            (
                account("ben", nil, [(.agency("near", "boss"), nil)]),
                .unknownRung("boss", known: rungs)
            ),
            (
                account("ben", nil, [(.agency("nowhere", "practitioner"), nil)]),
                .unknownAgency("nowhere")
            ),
            (
                account("ben", nil, [(.post("king"), "swindon")]),
                .unknownPost("king", known: posts)
            ),
            (
                account("ben", nil, [(.post("chair"), "atlantis")]),
                .unknownBoard("atlantis", known: ["swindon"])
            ),
            (
                account("ben", nil, [(.post("chair"), nil)]),
                .unknownBoard("", known: ["swindon"])
            ),
        ]
        for (account, problem) in cases {
            await #expect(throws: problem) { try await house.desk.add(account) }
        }
        #expect(try await house.ledger.people().map(\.userName) == ["asha"])
    }

    @Test func `Two who take one user name at once do not both get it`() async throws {
        let codes = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    do {
                        _ = try await house.desk.add(account("asha"))
                        return true
                    } catch AccountProblem.userNameTaken("asha") {
                        return false
                    } catch {
                        Issue.record(error)
                        return false
                    }
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(codes == 1)
    }

    @Test func `Somebody holds posts of the same name at two boards`() async throws {
        let house = try await TestHouse(policies: ["swindon", "norfolk"])
        let person = try await house.hire("Chair", "swindon:chair", "norfolk:chair")
        let boards = try await house.ledger.memberships(of: person).compactMap(\.board)
        #expect(Set(boards) == ["swindon", "norfolk"])
    }
}
