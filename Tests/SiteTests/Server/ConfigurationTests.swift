import Testing

@testable import Site

@Suite struct `What the server answers to` {
    @Test(arguments: [
        ("localhost", true), ("localhost:8080", true), ("LOCALHOST:1", true),
        ("127.0.0.1:80", true),
        ("[::1]:8080", true), ("[::1]", true), ("evil.example", false),
        ("evil.example:8080", false),
        ("localhost.evil.example", false), ("127.0.0.1.evil.example", false), ("", false),
        ("localhost:x", false), ("[::1]x", false), ("[::1", false), ("localhost:99999", false),
    ])
    func `On loopback, the machine's own names`(authority: String, answers: Bool) {
        let configuration = Configuration(host: "127.0.0.1", port: 0, reach: .loopback)
        #expect(configuration.answers(to: authority) == answers)
    }

    @Test(arguments: [
        ("concord.example", true), ("Concord.Example", true), ("concord.example:443", false),
        ("localhost", false), ("x.concord.example", false),
    ])
    func `On a network, its public address`(authority: String, answers: Bool) throws {
        let address = try #require(PublicAddress("https://concord.example"))
        let configuration = Configuration(host: "0.0.0.0", port: 0, reach: .network(address))
        #expect(configuration.answers(to: authority) == answers)
    }

    @Test(arguments: [
        ("https://concord.example", true), ("https://Concord.example:8443", true),
        ("http://concord.example", false), ("https://", false), ("https://a/b", false),
        ("https://a@b", false), ("https://a:b", false), ("https://a:1:2", false), ("a", false),
    ])
    func `A public address is https, a name and perhaps a port`(text: String, holds: Bool) {
        #expect((PublicAddress(text) != nil) == holds)
    }
}
