import Foundation
import Testing

/// Compares a whole output with the text that a person approved.
///
/// Run the tests with `APPROVE=1` in the environment to approve what is made now; then read the
/// difference in git before committing it.
func expectApproved(
    _ text: String, as name: String, in folder: URL = approvedFolder,
    at location: SourceLocation = #_sourceLocation
) throws {
    let file = folder.appending(path: name)
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
        To approve what is made now: APPROVE=1 swift test --filter PagesTests
        """, sourceLocation: location)
}

/// Where approved outputs lie.
let approvedFolder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Approved")
