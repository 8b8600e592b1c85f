import Foundation
import PolicyFiles
import Testing

@Test
func `Everything wrong with an awful policy is said in one run, each at its place`() throws {
    let reading = PolicyFile.read(try Library.text("Tests/Policies/awful.yaml"), name: "awful.yaml")
    let said = reading.diagnostics.map(\.description).joined(separator: "\n") + "\n"
    let approved = Library.root.appending(path: "Tests/Policies/awful.txt")
    if ProcessInfo.processInfo.environment["APPROVE"] != nil {
        try Data(said.utf8).write(to: approved)
    }
    #expect(reading.policy == nil)
    #expect(reading.diagnostics.count >= 40)
    #expect(try said == Library.text("Tests/Policies/awful.txt"))
}

@Test(arguments: [
    ("", "awful.yaml:1:1: error: the file is empty"),
    ("# nothing\n", "awful.yaml:1:1: error: the file is empty"),
    ("a: [", "awful.yaml:2:1: error: this is not YAML"),
    ("just words", "awful.yaml:1:1: error: 'just words' stands here; it needs a policy"),
    ("a: &b [*b]", "awful.yaml:1:4: error: anchors are not used"),
    ("policy: x\npolicy: y", "awful.yaml:2:1: error: 'policy' stands here already, on line 1"),
])
func `A file that is no policy at all is told so`(text: String, says: String) {
    let reading = PolicyFile.read(text, name: "awful.yaml")
    #expect(reading.policy == nil)
    #expect(
        reading.diagnostics.contains { $0.description.hasPrefix(says) }, "\(reading.diagnostics)")
}

@Test
func `A file that is too long, too deep or not text is refused without reading on`() {
    let long = [UInt8](repeating: UInt8(ascii: "#"), count: 256 * 1024 + 1)
    let deep = String(repeating: "[", count: 50_000)
    let nested = "a: " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
    let bad = Array("policy: swin".utf8) + [0xFF] + Array("don".utf8)
    #expect(PolicyFile.read(long, name: "f").diagnostics.map(\.code) == ["too-large"])
    #expect(PolicyFile.read(deep, name: "f").policy == nil)
    #expect(PolicyFile.read(nested, name: "f").diagnostics.contains { $0.code == "too-deep" })
    #expect(
        PolicyFile.read(bad, name: "f").diagnostics.map(\.description)
            == ["f:1:13: error: this byte is not UTF-8; save the file as UTF-8"])
}

@Test
func `An alias inside a key, repeated without end, is refused at once`() {
    let bomb = (1...60).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }
    let text = "a0: &a0 x\n" + bomb.joined(separator: "\n") + "\n? [*a60]\n: 1\n"
    let reading = PolicyFile.read(text, name: "bomb.yaml")
    #expect(reading.diagnostics.count { $0.code == "refused-yaml" } >= 61)
}

@Test(arguments: [999, 1_000, 1_001, 1_002, 20_000])
func `Of a file in which everything is wrong a thousand errors are named`(wrong: Int) {
    let missing = PolicyFile.read("clauses: {}", name: "f").diagnostics.count
    let clauses = (missing..<wrong).map { "A-\($0): 1" }.joined(separator: ", ")
    let said = PolicyFile.read("clauses: { \(clauses) }", name: "f").diagnostics
    #expect(said.count == min(wrong, 1_001))
    #expect(said.contains { $0.code == "too-many-problems" } == (wrong > 1_000))
}
