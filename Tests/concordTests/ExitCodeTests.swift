import Foundation
import Testing

@Suite struct `Exit codes` {
    @Test(arguments: [
        (["bogus"], "Unexpected argument 'bogus'"),
        (["demo", "--prot", "1"], "Unknown option '--prot'. Did you mean '--port'?"),
        (["verify", "--database"], "Missing value for '--database <database>'"),
        (["verify"], "concord.sqlite: no such file"),
        (["verify", "--database", "/"], "/: a folder, not a file"),
        (["backup", "copy"], "concord.sqlite: no such file"),
        (["rebuild", "--database", "no/such"], "no/such: no such file"),
        (["restore", "nothing"], "nothing: no such file"),
        (["serve", "--config", "nothing"], "nothing: no such file"),
        (["policy", "check", "nothing.yaml"], "nothing.yaml: no such file"),
        (["policy", "list", "--policies", "nowhere"], "nowhere: no folder of policies"),
        (
            ["policy", "list", "--policies", "a", "--database", "b"],
            "'--policies' and '--database' exclude each other"
        ),
        (
            ["workdays", "add", "2026-02-30", "2", "--division", "scotland"],
            "The value '2026-02-30' is invalid for '<date>': it is to be a day such as 2026-12-22"
        ),
        (
            ["workdays", "add", "2026-02-03", "2", "--division", "wales"],
            "The value 'wales' is invalid for '--division <division>': it is to be one of "
                + "england-and-wales, scotland, northern-ireland"
        ),
        (
            ["workdays", "between", "2026-02-03", "2026-02-02", "--division", "scotland"],
            "2026-02-02 is before 2026-02-03"
        ),
        (
            ["workdays", "add", "2026-02-03", "-2", "--division", "scotland"],
            "'-2' is below 0, and no number here may be"
        ),
        (["demo", "--port", "-5"], "'-5' is below 0, and no number here may be"),
        (
            ["demo", "--port", "80000"],
            "The value '80000' is invalid for '--port <port>': it is to be a port from 0 to 65535"
        ),
        (
            ["demo", "--home", "/nope"],
            "/nope: no folder 'policies' in it; '--home' names the one that came with the program"
        ),
        (
            ["user", "add", "--name", "A", "--user-name", "a", "--agency", "b"],
            "Give '--agency' with '--rung', or '--board' with '--post'."
        ),
    ])
    func `Misuse gets one line on standard error and exit 2`(
        arguments: [String], line: String
    ) async throws {
        let folder = try Folder()
        let run = try await Program.run(arguments, in: folder)
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.complaint == "concord: \(line)\n")
        #expect(try folder.names == [], "A mistyped name made a file")
    }

    @Test(arguments: [
        (["verify"], "not a Concord database"),
        (["user", "list"], "not a Concord database"),
    ])
    func `A file that is no database gets exit 1 and is left as it was`(
        arguments: [String], words: String
    ) async throws {
        let folder = try Folder()
        for content in ["", "junk"] {
            try folder.write("concord.sqlite", content)
            let run = try await Program.run(arguments, in: folder)
            #expect(run.status == 1)
            #expect(run.complaint == "concord: concord.sqlite: \(words)\n")
            #expect(try folder.names == ["concord.sqlite"])
            let file = URL(filePath: folder.path("concord.sqlite"))
            #expect(try Data(contentsOf: file) == Data(content.utf8))
        }
    }

    @Test func `A wrong policy file gets exit 1, each problem on a line of its own`() async throws {
        let folder = try Folder()
        try folder.write("policy.yaml", "policy: Bad Name\nedition: 1\nbogus: 2\n")
        let run = try await Program.run("policy", "check", "policy.yaml", in: folder)
        #expect(run.status == 1)
        #expect(run.output.contains("policy.yaml:1:9: error: "))
        #expect(run.output.contains("policy.yaml:3:1: error: "))
        let installed = try await Program.run(
            "init", "--policy", "policy.yaml", "--name", "A", "--user-name", "a", in: folder)
        #expect(installed.status == 1)
        #expect(installed.complaint.hasPrefix("concord: policy.yaml:1:1: error: "))
        #expect(try folder.names == ["policy.yaml"])
    }

    @Test func `A code is explained, and for one that is not there the nearest is named`()
        async throws
    {
        let folder = try Folder()
        let run = try await Program.run("policy", "check", "--explain", "way-cycle", in: folder)
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("error: way-cycle\n\nWhoever follows"))
        let slip = try await Program.run("policy", "check", "--explain", "way-cicle", in: folder)
        #expect(slip.status == 2)
        #expect(
            slip.complaint
                == "concord: no problem has the code 'way-cicle'; did you mean 'way-cycle'?\n")
        let none = try await Program.run("policy", "check", in: folder)
        #expect(none.status == 2)
    }

    @Test func `A scenario that comes out otherwise gets exit 1 at its line`() async throws {
        let folder = try Folder()
        let name = "policies/swindon/scenarios/withdrawn-after-the-inner-talk.yaml"
        let text = try String(contentsOf: Program.root.appending(path: name), encoding: .utf8)
        try folder.write("good.yaml", text)
        try folder.write(
            "bad.yaml", text.replacing("ending: withdrawn", with: "ending: resolved"))
        let good = try await Program.run("policy", "test", "good.yaml", in: folder)
        #expect(good.status == 0)
        #expect(good.output == "1 scenario: 1 as they say, 0 otherwise\n")
        let bad = try await Program.run("policy", "test", "good.yaml", "bad.yaml", in: folder)
        #expect(bad.status == 1)
        #expect(bad.output.contains("bad.yaml:"))
        #expect(bad.output.contains("expected ending resolved; found withdrawn"))
        #expect(bad.output.hasSuffix("2 scenarios: 1 as they say, 1 otherwise\n"))
    }

    @Test func `Every scenario of the repository comes out as it says`() async throws {
        let run = try await Program.run("policy", "test", in: try Folder())
        #expect(run.status == 0, "\(run.output)")
    }
}
