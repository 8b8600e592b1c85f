import Foundation
import PolicyFiles
import Resolution
import Testing

/// One kind of fault, put into one of the policies of this repository at a known line.
struct SeededFault: CustomTestStringConvertible, Sendable {
    /// What somebody did wrong, in a few words: no two faults are of one kind.
    var kind: String
    var policy: String
    /// What is replaced: it stands in the policy exactly once.
    var find: String
    var put: String
    /// What stands in the line that must be named: the first such line; where the text was put, if nil.
    var at: String?
    var code: String

    /// Beside the five stand the invented ones.
    var file: String {
        Library.policies.contains(policy)
            ? Library.file(of: policy)
            : "Tests/PolicyFilesTests/Fixtures/policies/\(policy)/policy.yaml"
    }

    var testDescription: String { "\(kind), in \(policy)" }

    init(
        _ kind: String, in policy: String, _ find: String, _ put: String, at: String? = nil,
        _ code: String
    ) {
        (self.kind, self.policy, self.find, self.put) = (kind, policy, find, put)
        (self.at, self.code) = (at, code)
    }

    /// Puts the fault in: the damaged text, and the line at which it must be found.
    func seed() throws -> (text: String, line: Int) {
        let sound = try Library.text(file)
        let places = sound.ranges(of: find)
        try #require(places.count == 1, "'\(find)' stands there \(places.count) times")
        let damaged = sound.replacingCharacters(in: places[0], with: put)
        let place =
            try at.map { try #require(damaged.range(of: $0), "'\($0)' is not there").lowerBound }
            ?? damaged.index(
                damaged.startIndex,
                offsetBy: sound.distance(from: sound.startIndex, to: places[0].lowerBound))
        return (damaged, damaged[..<place].count { $0.isNewline } + 1)
    }
}

@Test(arguments: SeededFault.all)
func `A fault seeded into a policy is found at its line`(fault: SeededFault) throws {
    let (text, line) = try fault.seed()
    let sound = PolicyFile.read(try Library.bytes(fault.file), name: fault.file)
    let before = Set(sound.diagnostics.map(\.message))
    let found = PolicyFile.read(text, name: "damaged.yaml").diagnostics
    let isFound = found.contains {
        $0.code == fault.code && $0.line == line && !before.contains($0.message)
    }
    let said = found.filter { !before.contains($0.message) }.map { "\($0) [\($0.code)]" }
    #expect(isFound, "line \(line): \(said.joined(separator: "\n"))")
}

@Test
func `At least sixty kinds of fault are seeded, into each of the five policies`() {
    #expect(Set(SeededFault.all.map(\.kind)).count == SeededFault.all.count)
    #expect(SeededFault.all.count >= 60)
    #expect(Set(SeededFault.all.map(\.policy)).isSuperset(of: Library.policies))
}

@Test
func `Every problem that is explained is seeded somewhere`() {
    // Files that are no policy at all, and what needs a policy without a body, are tested elsewhere.
    let elsewhere = [
        "empty", "not-utf8", "too-large", "too-many-problems", "nobody-decides",
    ]
    let seeded = Set(SeededFault.all.map(\.code) + elsewhere)
    #expect(Explanation.all.map(\.code).filter { !seeded.contains($0) } == [])
}
