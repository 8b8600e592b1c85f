import Foundation
import Testing

@Suite struct `A policy with a fault` {
    /// What stands in the sound policy, what is put there, and what is then said.
    static let faults = [
        ("policy: north", "policy: &north north", ":9: error: anchors are not used"),
        ("policy: north", "policy: *north", ":9: error: aliases are not used"),
        ("policy: north", "policy: !!str north", ":9: error: tags are not used"),
        (
            "policy: north", "policy: north\npolicy: south",
            ":1: error: 'policy' stands here already"
        ),
        ("review: not stated", "review: 2026-02-30", ":9: error: there is no day 2026-02-30"),
        ("review: not stated", "review: [2026-02]", ":9: error: a list stands here"),
        ("edition: 2026-11", "edition: ", ": error: nothing stands here; it needs a text"),
        ("within: { working-days: 2 }", "within: { working-days: two }", "it needs a whole number"),
        ("{ entered: managers }", "{ entered: manager }", "error: "),
        ("\nwords:", "\n#" + String(repeating: "x", count: 262_144) + "\nwords:", "262144 bytes"),
    ]

    @Test(arguments: faults)
    func `is refused with its place, and the one before it stays in force`(
        sound: String, broken: String, says: String
    ) async throws {
        let installation = try await Installation(boards: ["somerset"])
        for id in ["north", "south"] {
            try await #require(installation.run("policy", "new", id).status == 0)
        }
        let file = installation.folder.path("policies/north/policy.yaml")
        let text = try String(contentsOfFile: file, encoding: .utf8)
        try #require(text.contains(sound))
        try text.replacing(sound, with: broken, maxReplacements: 1)
            .write(toFile: file, atomically: true, encoding: .utf8)
        let install = try await installation.run(
            "policy", "install", "policies/south/policy.yaml", "policies/north/policy.yaml",
            "--database", "concord.sqlite")
        #expect(install.status == 1)
        #expect(install.complaint.contains("policies/north/policy.yaml:"))
        #expect(install.complaint.contains(says), "\(install.complaint)")
        let list = try await installation.run(
            "policy", "list", "--database", "concord.sqlite", "--json")
        let inForce = try #require(try list.json()["policies"] as? [[String: Any]])
        #expect(inForce.compactMap { $0["id"] as? String } == ["somerset"])
    }
}
