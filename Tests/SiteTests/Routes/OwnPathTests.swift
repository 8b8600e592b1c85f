import Testing

@testable import Site

@Suite struct `A path of this site` {
    @Test(arguments: ["/", "/work", "/differences/D1?sort=due&x=%E2%82%AC", "/a//b", "/a:b@c"])
    func `It starts with one slash`(text: String) {
        #expect(OwnPath(text)?.text == text)
    }

    @Test(arguments: [
        "", "work", "//evil.example", "/\\evil.example", "\\\\evil.example", "https://evil.example",
        "javascript:alert(1)", " /work", "/\t/evil.example", "/\n/evil.example", "/work\r\nX: y",
        "/wörk", "/a b", "/\u{0}", "/a\\b",
    ])
    func `Anything that could lead elsewhere is none`(text: String) {
        #expect(OwnPath(text) == nil)
    }
}
