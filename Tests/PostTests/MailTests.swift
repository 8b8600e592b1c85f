import Resolution
import Testing

@testable import Post

@Suite("A message") struct MailTests {
    private func mail(
        subject: String = "A code for Concord", sender: String = "Concord",
        text: String = "Your code is 123456.\n"
    ) throws -> Mail {
        Mail(
            id: "m1", from: try #require(MailAddress("concord@board.example")), sender: sender,
            to: try #require(MailAddress("ben@health.example")), subject: subject, text: text,
            at: Moment(seconds: 1_795_253_400))
    }

    private func lines(_ mail: Mail) -> [String] {
        String(decoding: mail.wire, as: UTF8.self).split(
            separator: "\r\n", omittingEmptySubsequences: false
        ).map(String.init)
    }

    @Test func `It stands on the wire as the standards say`() throws {
        #expect(
            lines(try mail()) == [
                "From: Concord <concord@board.example>", "To: <ben@health.example>",
                "Subject: A code for Concord", "Date: Sat, 21 Nov 2026 09:30:00 +0000",
                "Message-ID: <m1@board.example>", "Auto-Submitted: auto-generated",
                "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
                "Content-Transfer-Encoding: quoted-printable", "", "Your code is 123456.", "", "",
            ])
    }

    @Test(arguments: [
        "Bad\r\nBcc: everybody@example.org", "Bad\nBcc: x", "Bad\u{2028}Bcc: x", "\0",
    ])
    func `No text begins a header of its own`(text: String) throws {
        let mail = try mail(subject: text, sender: text)
        let headers = lines(mail).prefix { !$0.isEmpty }
        #expect(!headers.contains { $0.hasPrefix("Bcc") })
        #expect(headers.count == 9)
    }

    @Test(
        arguments: [
            ("Ffôn", "=?utf-8?Q?=46=66=C3=B4=6E?="),
            ("=?utf-8?Q?A?=", "=?utf-8?Q?=3D=3F=75=74=66=2D=38=3F=51=3F=41=3F=3D?="),
            ("Board, the", "\"Board, the\""),
        ])
    func `A header keeps every character`(text: String, written: String) throws {
        #expect(lines(try mail(subject: text))[2] == "Subject: \(written)")
    }

    @Test(
        arguments: [
            ("a=b", "a=3Db"), ("ends in a space ", "ends in a space=20"), ("Ffôn", "Ff=C3=B4n"),
            (".", "."), ("\u{22}\u{301}", "\"=CC=81"), ("\r\n", ""), ("a\rb", "a=0Db"),
        ])
    func `A line of text keeps every character`(text: String, written: String) throws {
        #expect(lines(try mail(text: text))[10] == written)
    }

    @Test func `No line is too long for a server, and none breaks inside a byte`() throws {
        let long = String(repeating: "ô=x ", count: 300)
        let mail = try mail(subject: long, text: long)
        for line in lines(mail) { #expect(line.utf8.count <= 78) }
        let body = lines(mail).drop { !$0.isEmpty }.dropFirst()
        for line in body where line.hasSuffix("=") {
            #expect(line.utf8.count <= 76)
        }
        #expect(
            body.map { $0.hasSuffix("=") ? String($0.dropLast()) : $0 }.joined().utf8.count
                == 300 * (6 + 3 + 1 + 1) + 2)
    }
}

@Suite("An address of mail") struct MailAddressTests {
    @Test(arguments: ["ben@health.example", "a.b+c@x-y.org", "o'neill@police.uk", "a@localhost"])
    func `What can be written to is taken`(text: String) {
        #expect(MailAddress(text)?.text == text)
    }

    @Test(
        arguments: [
            "", "ben", "@x.org", "ben@", "a@b@c.org", "a b@c.org", "a@c.org\r\nRCPT TO:<b@c.org>",
            "<a@c.org>", "a..b@c.org", ".a@c.org", "a@c..org", "a@-c.org", "ô@c.org", "a@c.org>",
            "\"a b\"@c.org", "a@[127.0.0.1]", "a@c.org ",
            String(repeating: "a", count: 65) + "@c.org",
        ])
    func `What could mean something else is refused`(text: String) {
        #expect(MailAddress(text) == nil)
    }
}
