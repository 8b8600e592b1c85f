import Testing

@testable import Site

@Suite struct `The server` {
    @Test(arguments: ["/health", "/ok"])
    func `It says that it lives`(path: String) async throws {
        try await withSite { site in
            var browser = Browser(site)
            let reply = try await browser.get(path)
            #expect(reply.status == 200)
            #expect(reply.body == "ok\n")
        }
    }
}
