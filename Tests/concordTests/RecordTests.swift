import Desk
import Foundation
import GRDB
import Ledger
import Resolution
import Testing

@testable import concord

@Suite struct `The record` {
    let folder: Folder

    init() async throws {
        folder = try Folder()
        let filled = try await Self.filled.value
        try FileManager.default.copyItem(
            atPath: filled.path("concord.sqlite"), toPath: folder.path("concord.sqlite"))
    }

    /// A database with three differences of the demonstration, made once and copied for each test.
    private static let filled = Task {
        let folder = try Folder()
        let library = Library(home: Program.root.path)
        var demonstration = try library.demonstration()
        let open = demonstration.plays.filter { $0.workingDaysAgo <= 3 }
        demonstration.plays = Array(open.prefix(3))
        let play = demonstration
        let scenarios = try library.scenarios(of: play)
        try await Ledger.make(at: folder.path("concord.sqlite")) { ledger in
            let house = House(ledger: ledger)
            try await library.install(into: house)
            try await house.desk.demonstrate(play, scenarios: scenarios) { _, _ in }
        }
        return folder
    }

    @Test func `Unaltered, it is sound, and says what it cannot know`() async throws {
        let json = try await run("verify", "--json").json()
        #expect(json["sound"] as? Bool == true)
        #expect(json["differences"] as? Int == 3)
        #expect((json["cannotKnow"] as? [String])?.count == 3)
        let notCovered = try #require(json["notCovered"] as? [String])
        #expect(notCovered.contains("access") && notCovered.contains("participation"))
        let text = try await run("verify").output
        #expect(text.contains("cannot say whether somebody altered: what is worked out"))
        let checkpoint = try #require(json["checkpoint"] as? String)
        let against = try await run("verify", "--against", checkpoint, "--json")
        #expect(against.status == 0)
        #expect(try against.json()["cannotKnow"] as? [String] == [])
    }

    @Test(arguments: [
        ("UPDATE event SET payload = x'7b7d' WHERE position = 14", "row 14 (entry"),
        ("UPDATE event SET recorded_at = recorded_at - 60 WHERE position = 14", "row 14 (entry"),
        ("DELETE FROM event WHERE position = 2", "row 2 is missing"),
        ("UPDATE document SET content = x'00' WHERE kind = 'policy'", "document "),
    ])
    func `Altered inside, the row is named and it exits 1`(
        change: String, words: String
    ) async throws {
        try tamper(change)
        let found = try await run("verify")
        #expect(found.status == 1)
        #expect(found.output.contains(words), "\(found.output)")
    }

    @Test func `A day slipped in that moves a past date is named against a checkpoint`()
        async throws
    {
        try folder.write("checkpoint", try await run("verify").output)
        try tamper("INSERT INTO closed_day VALUES ('swindon', '2026-11-05', 'x', 1)")
        let found = try await run("verify", "--against", "checkpoint")
        #expect(found.status == 1)
        #expect(
            found.output.contains(
                "closed day swindon 2026-11-05: it stands there, and no record says that it was made"
            ))
    }

    @Test func `A damaged entry is said to be damage, and no account is made beside it`()
        async throws
    {
        let (id, agency) = try aDifference()
        try tamper("UPDATE event SET payload = x'7b7d' WHERE stream = '\(id)' AND seq = 2")
        let line =
            "concord: damaged: entry 2 of \(id) is not as it was recorded; see 'concord verify', then "
            + "'concord restore'\n"
        let people = try await run("user", "list", "--json").output
        for arguments in [["rebuild"], try account(at: agency)] {
            let run = try await run(arguments)
            #expect(run.status == 1)
            #expect(run.complaint == line)
        }
        #expect(try await run("user", "list", "--json").output == people)
    }

    @Test
    func
        `A damaged difference is said to be so on its page and in the log, and the rest is served`()
        async throws
    {
        let (id, agency) = try aDifference()
        #expect(try await run(try account(at: agency)).status == 0)
        try tamper("UPDATE event SET payload = x'7b7d' WHERE stream = '\(id)' AND seq = 2")
        _ = try await Service.run(folder) { service in
            let visitor = Visitor(port: service.port)
            let work = try await visitor.signIn(as: "new", password: Installation.password)
            #expect(work.path == "/work" && work.status == 200)
            let page = try await visitor.get("/differences/\(id)")
            #expect(page.status == 500)
            #expect(page.body.contains("The record of this difference is damaged"))
            #expect(page.body.contains("Tell whoever runs this service at once"))
            #expect(!page.body.contains("Try again in a few minutes"))
            #expect(try await visitor.get("/differences").status == 200)
        }
        let log = try String(contentsOfFile: folder.path("logged"), encoding: .utf8)
        let line = try #require(log.split(separator: "\n").first { $0.contains("Damaged record") })
        #expect(line.contains("error") && line.contains("seq=2") && line.contains("stream=\(id)"))
    }

    @Test func `A backup of an altered database says what is wrong, and vouches for nothing`()
        async throws
    {
        try tamper("UPDATE event SET payload = x'7b7d' WHERE position = 14")
        let copied = try await run("backup", "copy.sqlite", "--json")
        #expect(copied.status == 1)
        let json = try copied.json()
        #expect(json["sound"] as? Bool == false)
        #expect(json["checkpoint"] is NSNull)
        #expect((json["findings"] as? [String])?.first?.hasPrefix("row 14") == true)
        #expect(try folder.names.contains("copy.sqlite"))
        let text = try await run("backup", "second.sqlite")
        #expect(text.output.contains("is not as it was recorded:\nrow 14"))
        #expect(!text.output.contains("concord-checkpoint"))
    }

    @Test func `A removed end is found against a checkpoint kept elsewhere`() async throws {
        try folder.write("checkpoint", try await run("verify").output)
        try tamper("DELETE FROM event WHERE position = (SELECT MAX(position) FROM event)")
        #expect(try await run("verify").status == 0)
        let found = try await run("verify", "--against", "checkpoint")
        #expect(found.status == 1)
        #expect(found.output.contains("missing from the end"))
    }

    @Test func `A closed day moves the dates that rest on it, and the working leaves it out`()
        async throws
    {
        let queue = try DatabaseQueue(path: folder.path("concord.sqlite"))
        let row = try queue.read { db in
            try Row.fetchOne(
                db,
                sql: """
                    SELECT d.reference, d.board FROM difference d
                    JOIN obligation o ON o.difference = d.id
                    WHERE o.rank = 1 ORDER BY o.due_at DESC LIMIT 1
                    """)
        }
        try queue.close()
        let reference: String = try #require(row?["reference"])
        let board: String = try #require(row?["board"])
        let explain = ["deadline", "explain", reference, "--database", "concord.sqlite", "--json"]
        let before = try await run(explain).dates().filter { !$0.days.isEmpty }
        let due = try #require(before.map(\.due).max())
        let close = ["holidays", "close", due, "--board", board, "--reason", "Moving house"]
        let change = try await run(close + ["--json"]).json()
        #expect(change["moved"] as? Int ?? 0 > 0)
        let after = try await run(explain).dates()
        #expect(!after.contains { $0.due == due && !$0.days.isEmpty })
        #expect(after.contains { $0.skipped.contains(due) })
        let again = try await run(close + ["--json"]).json()
        #expect(again["moved"] as? Int == 0)
        #expect(try await run("verify").status == 0)
        let elsewhere = ["holidays", "close", due, "--board", "nowhere", "--reason", "x"]
        #expect(try await run(elsewhere).status == 2)
    }

    @Test func `A file without a checkpoint in it is misuse`() async throws {
        try folder.write("checkpoint", "nothing\n")
        let run = try await run("verify", "--against", "checkpoint")
        #expect(run.status == 2)
        #expect(run.complaint == "concord: checkpoint: no line 'concord-checkpoint …' in it\n")
    }

    @Test func `A backup that was altered is not restored`() async throws {
        #expect(try await run("backup", "copy.sqlite").status == 0)
        try tamper("UPDATE event SET payload = x'7b7d' WHERE position = 2", in: "copy.sqlite")
        let restored = try await run("restore", "copy.sqlite", "--database", "new.sqlite")
        #expect(restored.status == 1)
        #expect(restored.complaint.contains("nothing was restored: row 2"))
        #expect(try !folder.names.contains { $0.hasPrefix("new") })
    }

    @Test func `A backup is restored, and over a database only when told to`() async throws {
        let backup = try await run("backup", "copy.sqlite", "--json")
        let checkpoint = try #require(try backup.json()["checkpoint"] as? String)
        let restored = try await run(
            "restore", "copy.sqlite", "--database", "new.sqlite", "--against", checkpoint)
        #expect(restored.status == 0, "\(restored.complaint)")
        #expect(try await run("restore", "copy.sqlite").status == 2)
        #expect(try await run("restore", "copy.sqlite", "--replace").status == 0)
        #expect(try await run("verify", "--against", checkpoint).status == 0)
    }

    @Test func `A damaged database is refused, with how to bring it back`() async throws {
        let path = folder.path("concord.sqlite")
        var bytes = try Data(contentsOf: URL(filePath: path))
        for page in 2..<(bytes.count / 4096) where page.isMultiple(of: 3) {
            bytes.replaceSubrange(
                page * 4096..<page * 4096 + 100, with: Data(repeating: 255, count: 100))
        }
        try bytes.write(to: URL(filePath: path))
        let run = try await run("agency", "list")
        #expect(run.status == 1)
        #expect(run.complaint.contains("damaged"))
        #expect(run.complaint.contains("'concord restore'"))
        #expect(run.complaint.split(separator: "\n").count == 1)
    }

    @Test func `Rebuilding changes nothing`() async throws {
        let before = try await derived()
        #expect(before.contains("obligation"))
        let run = try await run("rebuild")
        #expect(run.output == "Worked out anew for 3 differences.\n")
        #expect(try await derived() == before)
    }

    @Test func `Newer bank holidays move the dates that are still open`() async throws {
        let same = Program.root.appending(path: "data/bank-holidays.json")
        let first = try await run("holidays", "install", same.path, "--json").json()
        let open = try #require(first["openDates"] as? Int)
        #expect(open > 0)
        #expect(first["moved"] as? Int == 0)
        try folder.write("newer.json", try proclaimed(same))
        let second = try await run("holidays", "install", "newer.json", "--json").json()
        #expect(second["edition"] as? String != first["edition"] as? String)
        #expect(second["openDates"] as? Int == open)
        #expect(try #require(second["moved"] as? Int) > 0)
    }

    private func run(_ arguments: String...) async throws -> Program.Run {
        try await run(arguments)
    }

    private func run(_ arguments: [String]) async throws -> Program.Run {
        try await Program.run(arguments, in: folder)
    }

    /// One of the differences, and the agency that raised it.
    private func aDifference() throws -> (id: String, agency: String) {
        let queue = try DatabaseQueue(path: folder.path("concord.sqlite"))
        let row = try queue.read { db in
            try Row.fetchOne(db, sql: "SELECT id, raiser FROM difference ORDER BY id LIMIT 1")
        }
        try queue.close()
        return (try #require(row)[0], try #require(row)[1])
    }

    /// The command that makes an account on the lowest rung of an agency.
    private func account(at agency: String) throws -> [String] {
        try folder.write("password", Installation.password + "\n")
        return [
            "user", "add", "--name", "New", "--user-name", "new", "--agency", agency, "--rung",
            "practitioner", "--password-file", "password",
        ]
    }

    private func derived() async throws -> String {
        let ledger = try Ledger(at: folder.path("concord.sqlite"), .existing)
        return try await ledger.derivedText()
    }

    /// Alters a database as somebody with the file in their hands can.
    private func tamper(_ change: String, in name: String = "concord.sqlite") throws {
        let queue = try DatabaseQueue(path: folder.path(name))
        try queue.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA foreign_keys = OFF")
            for trigger in try String.fetchAll(
                db, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
            {
                try db.execute(sql: "DROP TRIGGER \(trigger)")
            }
            try db.execute(sql: change)
        }
        try queue.close()
    }

    /// The published file with the next two weeks made holidays throughout.
    private func proclaimed(_ file: URL) throws -> String {
        let value = try JSONSerialization.jsonObject(with: try Data(contentsOf: file))
        var divisions = try #require(value as? [String: [String: Any]])
        let today = London.day(of: World.real.now())
        for name in Array(divisions.keys) {
            var events = divisions[name]?["events"] as? [[String: Any]] ?? []
            let taken = Set(events.compactMap { $0["date"] as? String })
            for day in (1...14).map({ today.adding(days: $0).description })
            where !taken.contains(day) {
                events.append(["title": "Proclaimed", "date": day, "notes": "", "bunting": false])
            }
            divisions[name]?["events"] = events
        }
        let data = try JSONSerialization.data(withJSONObject: divisions)
        return String(decoding: data, as: UTF8.self)
    }
}

extension Program.Run {
    fileprivate struct Dated {
        var due: String
        var days: [String]
        var skipped: [String]
    }

    /// The dates that `deadline explain` prints.
    fileprivate func dates() throws -> [Dated] {
        let dates = try #require(try json()["dates"] as? [[String: Any]])
        return try dates.map { date in
            let days = try #require(date["days"] as? [[String: Any]])
            return Dated(
                due: try #require(date["due"] as? String),
                days: days.compactMap { $0["day"] as? String },
                skipped: days.filter { $0["skipped"] is String }.compactMap {
                    $0["day"] as? String
                })
        }
    }
}
