import Testing

@testable import Site

@Suite struct `A form sent by a browser` {
    @Test(arguments: [
        ("", []),
        ("a=1", [Form.Field("a", "1")]),
        ("a=1&b=2&a=3", [Form.Field("a", "1"), Form.Field("b", "2"), Form.Field("a", "3")]),
        ("a", [Form.Field("a", "")]),
        ("a=", [Form.Field("a", "")]),
        ("=1", [Form.Field("", "1")]),
        ("a=b=c", [Form.Field("a", "b=c")]),
        ("&&a=1&", [Form.Field("a", "1")]),
        ("a+b=c+d%2B", [Form.Field("a b", "c d+")]),
        ("a=%e2%82%AC", [Form.Field("a", "€")]),
        ("a=€", [Form.Field("a", "€")]),
    ])
    func `Its fields keep their order, repeats and text`(sent: String, fields: [Form.Field]) throws
    {
        #expect(try Form(urlEncoded: sent.utf8).fields == fields)
    }

    @Test(arguments: [
        ("one%0D%0Atwo", "one\ntwo"), ("one%0Dtwo", "one\ntwo"), ("one%0Atwo", "one\ntwo"),
        ("%0D%0D%0A%0D", "\n\n\n"), ("a%09b", "a\tb"),
    ])
    func `Line breaks become line feeds and tabs stay`(sent: String, text: String) throws {
        #expect(try Form(urlEncoded: "t=\(sent)".utf8).typed("t") == text)
    }

    @Test(arguments: [
        "a=%", "a=%4", "a=%4x", "a=%+1", "a=%C3%28", "a=%ED%A0%80", "a=%C0%AF", "a=%FF", "%80=1",
        "a=%00", "a=b%00c",
    ])
    func `What is no UTF-8 or holds a NUL is malformed`(sent: String) {
        #expect(throws: Fault.malformed) { try Form(urlEncoded: sent.utf8) }
    }

    @Test(arguments: [("a=1&b=2", true), ("a=1&b=2&c=3", false)])
    func `More fields than the bound are too much`(sent: String, fits: Bool) {
        expect(sent, Form.Bounds(fieldsMax: 2), fits: fits)
    }

    @Test(arguments: [("a=%41%41", true), ("a=%41%41%41", false), ("abc=", false)])
    func `A longer name or value than the bound is too much`(sent: String, fits: Bool) {
        expect(sent, Form.Bounds(fieldBytesMax: 2), fits: fits)
    }

    @Test(arguments: [("a=12", true), ("a=123", false)])
    func `More bytes than the bound are too much`(sent: String, fits: Bool) {
        expect(sent, Form.Bounds(bytesMax: 4), fits: fits)
    }

    private func expect(_ sent: String, _ bounds: Form.Bounds, fits: Bool) {
        let form = Result { () throws(Fault) in
            try Form(urlEncoded: sent.utf8, bounds: bounds)
        }
        #expect(fits ? (try? form.get()) != nil : form == .failure(.tooLarge))
    }

    @Test func `Text in any script comes back as it was typed`() throws {
        var random = Seeded(seed: 7)
        for _ in 0..<2_000 {
            let text = random.text(of: 0...40)
            let sent = "t=\(PercentEncoding.encoded(text))"
            let got = try Form(urlEncoded: sent.utf8).typed("t")
            #expect(Array(got.utf8) == Array(text.utf8))
        }
    }

    @Test func `Bytes of any kind are read or refused`() {
        var random = Seeded(seed: 11)
        let likely = Array("&=%+ab0F\r\n".utf8)
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 0...24, using: &random)).map { _ in
                Bool.random(using: &random)
                    ? likely.randomElement(using: &random) ?? 0
                    : UInt8.random(in: .min ... .max, using: &random)
            }
            let form = try? Form(urlEncoded: bytes)
            #expect(form.map { $0.fields.allSatisfy { !$0.value.contains("\r") } } ?? true)
        }
    }
}
