import Foundation
import PolicyFiles
import Resolution
import Testing

/// What stands between quotes after the words that say a problem.
private func codes(saidIn source: String) -> [String] {
    let said = /(?:fail|error|warn|note)\(\s*"([a-z0-9-]+)"/
    return source.matches(of: said).map { String($0.1) }
}

@Test
func `Every code that reading or checking a policy can say is explained, and no other`() throws {
    var said = Set(PolicyChecker.referenceCodes)
    for folder in [
        "Resolution/Policy", "PolicyFiles/Policy", "PolicyFiles/Reading", "PolicyFiles/YAML",
    ] {
        let folder = Library.root.appending(path: "Sources/\(folder)")
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            said.formUnion(
                codes(saidIn: try String(contentsOf: folder.appending(path: file), encoding: .utf8))
            )
        }
    }
    #expect(said.count > 60)
    #expect(said.sorted() == Explanation.all.map(\.code))
}

@Test
func `The reference lists every code as it is explained`() throws {
    let path = "docs/reference/policy-check.md"
    let explained = Explanation.all.map(\.section).joined(separator: "\n")
    let heading = "## The codes\n\n"
    let text = try Library.text(path)
    let end = try #require(text.range(of: heading)?.upperBound)
    if ProcessInfo.processInfo.environment["APPROVE"] != nil {
        let approved = text[..<end] + explained
        try Data(approved.utf8).write(to: Library.root.appending(path: path))
    } else {
        #expect(text[end...] == explained)
    }
}

@Test(arguments: [
    ("unknown-stge", "unknown-stage"), ("way-cicle", "way-cycle"), ("wholly else", nil),
])
func `The nearest code is offered for one that is not there`(code: String, near: String?) {
    #expect(Explanation.of(code) == nil)
    #expect(Explanation.nearest(to: code) == near)
}

extension Explanation {
    fileprivate var section: String {
        """
        ### `\(code)`

        \(severity.rawValue.prefix(1).uppercased() + severity.rawValue.dropFirst()). \(meaning)

        ```yaml
        \(example)
        ```

        Instead:

        ```yaml
        \(instead)
        ```

        """
    }
}
