import Foundation
import Testing

@Suite struct `Working days` {
    @Test(arguments: [
        ("2026-12-22", 2, "england-and-wales", "2026-12-24"),
        ("2026-12-24", 2, "england-and-wales", "2026-12-30"),
        ("2026-12-30", 2, "scotland", "2027-01-05"),
        ("2026-07-10", 1, "northern-ireland", "2026-07-14"),
        ("2026-07-10", 1, "scotland", "2026-07-13"),
        ("2026-12-22", 0, "scotland", "2026-12-22"),
    ])
    func `The day alone is printed`(
        from: String, count: Int, division: String, day: String
    ) async throws {
        let run = try await Program.run(
            "workdays", "add", from, "\(count)", "--division", division, in: try Folder())
        #expect(run.status == 0)
        #expect(run.output == "\(day)\n")
        #expect(run.complaint == "")
    }

    @Test(arguments: [
        ("2026-12-22", "2026-12-24", 2), ("2026-12-24", "2026-12-28", 0),
        ("2026-12-22", "2026-12-22", 0), ("2026-12-18", "2027-01-04", 8),
    ])
    func `The days between leave out the first and take in the last`(
        from: String, to: String, count: Int
    ) async throws {
        let run = try await Program.run(
            "workdays", "between", from, to, "--division", "england-and-wales", in: try Folder())
        #expect(run.output == "\(count)\n")
    }
}
