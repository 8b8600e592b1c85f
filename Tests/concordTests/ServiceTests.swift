import Foundation
import Site
import Testing

@testable import concord

@Suite struct `An installation` {
    @Test func `Made, peopled and served, it lets its people in, and is backed up meanwhile`()
        async throws
    {
        let installation = try await Installation()
        try await installation.addPeople()
        let status = try await Service.run(installation) { service in
            let stranger = Visitor(port: service.port)
            #expect(try await stranger.get("/").status == 200)
            let refused = try await stranger.signIn(as: "pat", password: "wrong horse battery")
            #expect(refused.path == "/sign-in")
            let visitor = Visitor(port: service.port)
            let work = try await visitor.signIn(as: "pat", password: Installation.password)
            #expect(work.path == "/work")
            #expect(work.body.contains("Pat Reed"))
            let backup = try await installation.run("backup", "copy.sqlite")
            #expect(backup.status == 0, "\(backup.complaint)")
            #expect(try await visitor.get("/work").body.contains("Pat Reed"))
        }
        #expect(status == 0)
        let verified = try await installation.run("verify", "--database", "copy.sqlite")
        #expect(verified.status == 0)
    }

    @Test func `Wherever the program is put, policies and data belong beside it`() async throws {
        let place = try Folder()
        let program = URL(filePath: place.path("concord"))
        try FileManager.default.copyItem(at: Program.binary, to: program)
        for name in ["policies", "data"] {
            let alone = try await initialise(program)
            #expect(alone.status == 2)
            #expect(alone.complaint.hasPrefix("concord: \(name)"), "\(alone.complaint)")
            try FileManager.default.copyItem(
                atPath: Program.root.appending(path: name).path, toPath: place.path(name))
        }
        let made = try await initialise(program)
        #expect(made.status == 0, "\(made.complaint)")
    }

    private func initialise(_ program: URL) async throws -> Program.Run {
        let folder = try Folder()
        try folder.write("password", Installation.password + "\n")
        return try await Program.run(
            [
                "init", "--board", "swindon", "--name", "A", "--user-name", "a",
                "--password-file", "password",
            ], in: folder, program: program)
    }

    @Test func `A port in use gets one line and exit 2`() async throws {
        let installation = try await Installation()
        _ = try await Service.run(installation) { service in
            try installation.folder.write("other.conf", "listen = 127.0.0.1:\(service.port)\n")
            let run = try await installation.run("serve", "--config", "other.conf")
            #expect(run.status == 2)
            #expect(
                run.complaint.hasSuffix(
                    "concord: port \(service.port) is in use by another program\n"))
            let demo = try await installation.run(
                "demo", "--port", "\(service.port)", "--home", Program.root.path)
            #expect(demo.status == 2)
            #expect(demo.output == "", "It did its work before it looked at the port")
            #expect(
                demo.complaint == "concord: port \(service.port) is in use by another program\n")
        }
    }

    @Test func `It is never made over another, and nothing is left of a failure`() async throws {
        let installation = try await Installation()
        let again = try await installation.run(
            "init", "--board", "norfolk", "--name", "B", "--user-name", "b", "--password-file",
            "password")
        #expect(again.status == 2)
        #expect(
            again.complaint
                == "concord: concord.sqlite: there already, and nothing is written over\n")
        let folder = try Folder()
        let short = try await Program.run(
            "init", "--board", "norfolk", "--name", "B", "--user-name", "b", in: folder,
            input: "too short\n")
        #expect(short.status == 2)
        #expect(short.complaint == "concord: a password has 12 characters at least\n")
        #expect(try folder.names == [])
    }

    @Test func `A password may come by standard input, and never stands in a report`() async throws
    {
        let folder = try Folder()
        let made = try await Program.run(
            "init", "--board", "norfolk", "--name", "B", "--user-name", "b", in: folder,
            input: "a password of some length\n")
        #expect(made.status == 0)
        let listed = try await Program.run("user", "list", "--json", in: folder)
        #expect(!listed.output.contains("scrypt"))
        #expect(!(made.output + listed.output).contains("a password of some length"))
    }

    @Test(arguments: [
        (
            [
                "agency", "add", "riverside", "--name", "R", "--type", "police", "--board",
                "swindon",
            ],
            "there is an agency 'riverside' already"
        ),
        (
            ["agency", "add", "a/b", "--name", "R", "--type", "police", "--board", "swindon"],
            "'a/b' is no identifier: lower-case words joined by hyphens"
        ),
        (
            ["agency", "add", "b", "--name", "R", "--type", "police", "--board", "norfolk"],
            "no policy in force is of the board 'norfolk'; there are: swindon"
        ),
        (
            ["agency", "add", "b", "--name", "R", "--type", "polise", "--board", "swindon"],
            "no policy in force knows agencies of the type 'polise'; there are: police, acute, "
                + "care-provider, community-health, local-authority, mental-health, primary-care, "
                + "probation, secondary-care, voluntary"
        ),
        (
            [
                "user", "add", "--name", "P", "--user-name", "pat", "--agency", "riverside",
                "--rung", "director",
            ],
            "the user name 'pat' is taken"
        ),
        (
            [
                "user", "add", "--name", "P", "--user-name", "p", "--agency", "lakeside", "--rung",
                "director",
            ],
            "there is no agency 'lakeside': 'concord agency add' adds one"
        ),
        (
            [
                "user", "add", "--name", "P", "--user-name", "p", "--agency", "riverside", "--rung",
                "captain",
            ],
            "no policy in force has the rung 'captain'; there are: director, line-manager, "
                + "practitioner, representative, senior-manager"
        ),
        (
            [
                "user", "add", "--name", "P", "--user-name", "p", "--board", "swindon", "--post",
                "captain",
            ],
            "that board has no post 'captain'; there are: chair, executives, partnership-manager, "
                + "support-unit"
        ),
    ])
    func `What does not fit is refused, with what would`(
        arguments: [String], line: String
    ) async throws {
        let installation = try await Installation()
        try await installation.addPeople()
        let password = arguments[0] == "user" ? ["--password-file", "password"] : []
        let run = try await installation.run(arguments + password)
        #expect(run.status == 2)
        #expect(run.complaint == "concord: \(line)\n")
    }

    @Test(arguments: [
        ("listen", "f:1: a line is 'key = value'"),
        (
            "# all\n\nport = 1",
            "f:3: 'port' is no key; there are: listen, address, database, "
                + MailSettings.keys.joined(separator: ", ")
        ),
        ("listen = 8080", "f:1: 'listen' is an address and port, as 127.0.0.1:8080"),
        ("database = a\ndatabase = b", "f:2: 'database' stands twice"),
        (
            "address = http://a.example",
            "f:1: 'address' is as https://concord.example.org, without a path"
        ),
        (
            "listen = 0.0.0.0:80",
            "f: others can reach '0.0.0.0', so 'address' must say by which https address"
        ),
    ])
    func `A wrong line of the configuration is named`(text: String, line: String) {
        #expect { try ServiceFile(reading: Array(text.utf8), at: "f") } throws: { error in
            (error as? Complaint)?.line == line
        }
    }

    @Test func `A configuration says where to listen and where the database is`() throws {
        let text =
            "listen = [::1]:80 # here\r\naddress = https://a.example\r\ndatabase = d/b.sqlite"
        let file = try ServiceFile(reading: Array(text.utf8), at: "/etc/concord/concord.conf")
        #expect(file.host == "::1")
        #expect(file.port == 80)
        #expect(file.address?.text == "https://a.example")
        #expect(file.database == "/etc/concord/d/b.sqlite")
        let plain = try ServiceFile(reading: [], at: "/etc/concord.conf")
        #expect(plain.host == "127.0.0.1")
        #expect(plain.port == 8080)
        #expect(plain.database == "/etc/concord.sqlite")
    }
}
