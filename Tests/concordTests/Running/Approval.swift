import Foundation
import Testing

/// Compares a whole output with the text that a person approved.
///
/// Run the tests with `APPROVE=1` in the environment to approve what is made now; then read the
/// difference in git before committing it.
func expectApproved(
    _ text: String, as name: String, at location: SourceLocation = #_sourceLocation
) throws {
    let file = Program.root.appending(path: "Tests/concordTests/Approved/\(name)")
    if ProcessInfo.processInfo.environment["APPROVE"] == "1" {
        try Data(text.utf8).write(to: file)
        return
    }
    let approved = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
    guard text != approved else { return }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let before = (approved ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(lines, before).prefix(while: ==).count
    Issue.record(
        """
        \(name) is not as approved, from line \(line + 1):
        approved: \(line < before.count ? before[line] : "nothing")
        now:      \(line < lines.count ? lines[line] : "nothing")
        To approve what is made now: APPROVE=1 swift test --filter concordTests
        """, sourceLocation: location)
}

extension String {
    /// With identifiers, hashes and moments blanked out, which differ from run to run.
    var steady: String {
        var text = self
        text.replace(/p-[a-z2-7]{20}/, with: "p-…")
        text.replace(/\b[0-9a-f]{64}\b/, with: "…")
        text.replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/, with: "…")
        return text
    }
}
