import Testing

@testable import Site

@Suite struct `An asset` {
    private func path() throws -> String {
        let assets = try Assets(["concord.css": Array("body {}".utf8)])
        return try #require(assets.path(of: "concord.css"))
    }

    @Test func `By its edition it may be kept for a year`() async throws {
        let path = try path()
        #expect(path.wholeMatch(of: /\/assets\/concord\.css\?v=[0-9a-f]{32}/) != nil)
        try await withSite { site in
            let reply = try await Browser(site).send("GET", path)
            #expect(reply.status == 200)
            #expect(reply.body == "body {}")
            #expect(reply["content-type"] == "text/css; charset=utf-8")
            #expect(reply["cache-control"] == "public, max-age=31536000, immutable")
            #expect(reply["x-content-type-options"] == "nosniff")
        }
    }

    @Test(arguments: ["", "?v=", "?v=0123", "?w=1"])
    func `By its name alone it is asked for again each time`(query: String) async throws {
        try await withSite { site in
            let reply = try await Browser(site).send("GET", "/assets/concord.css\(query)")
            #expect(reply.status == 200)
            #expect(reply["cache-control"] == "no-cache")
        }
    }

    @Test(arguments: [
        ("TAG", 304), ("W/TAG", 304), ("\"x\", TAG", 304), ("*", 304), ("\"x\"", 200), ("", 200),
    ])
    func `It is not sent to those who have it`(condition: String, status: Int) async throws {
        try await withSite { site in
            let first = try await Browser(site).send("GET", "/assets/concord.css")
            let tag = try #require(first["etag"])
            let reply = try await Browser(site).send(
                "GET", "/assets/concord.css",
                headers: ["If-None-Match: \(condition.replacing("TAG", with: tag))"])
            #expect(reply.status == status)
            #expect(reply["etag"] == tag)
            #expect(reply.body == (status == 304 ? "" : "body {}"))
        }
    }

    @Test(arguments: ["none.css", "..%2fPackage.swift", "..", "concord.css/x", "CONCORD.CSS"])
    func `Nothing else is found by its way`(name: String) async throws {
        try await withSite { site in
            let reply = try await Browser(site).send("GET", "/assets/\(name)")
            #expect(reply.status == 404)
        }
    }

    @Test(arguments: ["script.js", "page.html", "README", "x."])
    func `A file of no known type is not taken`(name: String) {
        #expect(throws: Assets.UnknownType(name: name)) { try Assets([name: []]) }
    }
}
