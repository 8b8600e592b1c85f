import Desk
import Ledger
import Resolution
import Testing

/// Sheets of the directory: read, tried out, carried out.
struct DirectoryImportTests {
    let house: TestHouse
    let lead: PersonID

    init() async throws {
        house = try await TestHouse(policies: ["swindon"])
        try await house.found("near", "acute", "swindon")
        try await house.found("far", "police", "swindon")
        lead = try await house.hire("Lead", "near/safeguarding-lead")
    }

    private static let header = "agency,rung,name,title,team,email,phone,prefers,deputy\n"

    private func people() async throws -> Int { try await house.ledger.people().count }

    @Test func `A sheet of 10,000 rows with 300 wrong names each, and changes nothing until told`()
        async throws
    {
        let rows = (0..<10_000).map { index in
            let email = index % 33 == 7 && index < 9_900 ? "no-address" : "p\(index)@near.example"
            return "\(index % 2 == 0 ? "near" : "far"),practitioner,Person \(index),,,\(email),,,"
        }
        let bytes = Array((Self.header + rows.joined(separator: "\n")).utf8)
        let plan = try await house.desk.planImport(bytes)
        #expect(plan.problems.count == 300)
        #expect(plan.wrongRows == 300)
        #expect(
            plan.problems.first
                == .init(line: 9, column: .email, .notAnAddress("no-address")))
        #expect(plan.entered == 9_700)
        #expect(try await people() == 1)
        try await house.desk.carryOut(plan, by: lead)
        #expect(try await people() == 9_701)
        let again = try await house.desk.planImport(bytes)
        #expect([again.entered, again.unchanged, again.changed] == [0, 9_700, 0])
    }

    @Test func `What is exported and read back changes nothing`() async throws {
        let sheet =
            Self.header
            + "near,line-manager,\"Lee, Ann\",=Nurse,,ann@near.example,+44 1632 960001,phone,no\n"
            + "near,director,\"Lee, Ann\",=Nurse,,ann@near.example,+44 1632 960001,phone,yes\n"
            + "far,practitioner,Bob,,,,01632 960002,,\n"
        let plan = try await house.desk.planImport(Array(sheet.utf8))
        #expect(plan.problems.isEmpty)
        #expect([plan.entered, plan.moved] == [2, 1])
        try await house.desk.carryOut(plan, by: lead)
        let lines = try await house.desk.exportDirectory().filter { $0.contact.name != "Lead" }
        let text = DirectorySheet.text(lines)
        #expect(text.contains("'=Nurse") && text.contains("'+44"))
        let again = try await house.desk.planImport(Array(text.utf8))
        #expect([again.entered, again.moved, again.changed, again.unchanged] == [0, 0, 0, 3])
        #expect(again.problems.isEmpty)
    }

    @Test func `An agency's own sheet may speak of no other`() async throws {
        let sheet = Self.header + "far,practitioner,Bob,,,,01632 960002,,\n"
        let plan = try await house.desk.planImport(Array(sheet.utf8), only: "near")
        #expect(plan.problems.map(\.kind) == [.unknownAgency("far", near: nil)])
        #expect(plan.rightRows == 0)
    }

    @Test func `A changed row changes the person, and a deputy becomes the holder`() async throws {
        let sheet = { (phone: String, deputy: String) in
            Array(
                (Self.header
                    + "near,director,Ann,,,ann@near.example,\(phone),,\(deputy)\n").utf8)
        }
        let enter = try await house.desk.planImport(sheet("01632 960001", "yes"))
        try await house.desk.carryOut(enter, by: lead)
        house.clock.set(Moment(seconds: house.clock.now.seconds + 60))
        let change = try await house.desk.planImport(sheet("01632 960002", "no"))
        #expect([change.entered, change.moved, change.changed] == [0, 1, 0])
        try await house.desk.carryOut(change, by: lead)
        let lines = try await house.desk.exportDirectory(only: "near")
            .filter { $0.rung == "director" }
        #expect(lines.map(\.isDeputy) == [false])
        #expect(lines.map(\.contact.phone) == ["01632 960002"])
    }
}
