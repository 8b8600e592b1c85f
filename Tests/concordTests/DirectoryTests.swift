import Foundation
import Testing

@testable import concord

@Suite struct `The directory` {
    @Test func `A sheet is tried, refused whole, taken in part, and given back`() async throws {
        let house = try await Installation()
        try await house.addPeople()
        let agencies = try await house.run("agency", "list", "--json").json()["agencies"]
        let agency = try #require((agencies as? [[String: Any]])?.first?["id"] as? String)
        let file = try house.folder.write(
            "people.csv",
            """
            agency,rung,name,email,phone
            \(agency),practitioner,Ann Lee,ann@near.example,'+44 1632 960001
            \(agency),boss,Bob,bob@near.example,

            """)
        let refused = try await house.run("directory", "import", file)
        #expect(refused.status == 1)
        #expect(refused.output.contains("line 3, column rung: This agency has no rung “boss”."))
        #expect(refused.output.hasSuffix("Nothing was changed.\n"))
        let tried = try await house.run("directory", "import", file, "--dry-run", "--json").json()
        #expect(tried["entered"] as? Int == 1)
        #expect(tried["carriedOut"] as? Bool == false)
        #expect(try await !house.run("directory", "export").output.contains("Ann Lee"))
        let taken = try await house.run("directory", "import", file, "--good-rows")
        #expect(taken.status == 1)
        #expect(taken.output.hasSuffix("Carried out.\n"))
        let sheet = try await house.run("directory", "export", "--agency", agency).output
        #expect(
            sheet.contains(
                "\(agency),practitioner,Ann Lee,,,ann@near.example,'+44 1632 960001,,no\r\n"))
        let missing = try await house.run("directory", "import", "nowhere.csv")
        #expect(missing.status == 2)
    }
}
