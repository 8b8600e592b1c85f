import Resolution
import Testing

@testable import Site

@Suite struct `A session` {
    private let time = TestTime()
    private let store = SessionStore.inMemory()

    private var sessions: Sessions {
        Sessions(
            store: store,
            lifetimes: .init(idle: 3_600, absolute: 10_000, remembered: 50_000),
            outside: Outside(
                now: { [time] in time.now }, elapsed: { .zero }, randomBytes: randomBytes))
    }

    @Test func `It is found by its token and tells whose it is`() async throws {
        let token = try await sessions.begin(for: "ann", replacing: nil)
        #expect(try await sessions.find(token)?.person == "ann")
        #expect(try await sessions.find(Token(randomBytes)) == nil)
    }

    @Test(arguments: [(3_599, true), (3_600, false)] as [(Int64, Bool)])
    func `It ends an idle time after the last request`(pause: Int64, lasts: Bool) async throws {
        let token = try await sessions.begin(for: "ann", replacing: nil)
        time.pass(1_800)
        #expect(try await sessions.find(token) != nil)
        time.pass(pause)
        #expect((try await sessions.find(token) != nil) == lasts)
    }

    @Test func `It ends in the end, however busy`() async throws {
        let token = try await sessions.begin(for: "ann", replacing: nil)
        for _ in 0..<9 {
            time.pass(1_111)
            #expect(try await sessions.find(token) != nil)
        }
        time.pass(1)
        #expect(try await sessions.find(token) == nil)
    }

    @Test func `Whose it was is known for a while after it ended by itself`() async throws {
        let token = try await sessions.begin(for: "ann", replacing: nil)
        time.pass(53_600)
        #expect(try await sessions.find(token) == nil)
        #expect(try await sessions.lastPerson(of: token) == "ann")
        let other = try await sessions.begin(for: "bob", replacing: nil)
        try await sessions.end(other)
        #expect(try await sessions.lastPerson(of: other) == nil)
    }

    @Test func `Signing in anew ends the session before`() async throws {
        let first = try await sessions.begin(for: "ann", replacing: nil)
        let second = try await sessions.begin(for: "ann", replacing: first)
        #expect(try await sessions.find(first) == nil)
        #expect(try await sessions.find(second) != nil)
        #expect(first.text != second.text)
    }

    @Test func `Signing out ends it`() async throws {
        let token = try await sessions.begin(for: "ann", replacing: nil)
        try await sessions.end(token)
        #expect(try await sessions.find(token) == nil)
    }

    @Test func `Sessions that nobody came back to are cleared away`() async throws {
        let left = try await sessions.begin(for: "ann", replacing: nil)
        time.pass(53_601)
        _ = try await sessions.begin(for: "bob", replacing: nil)
        #expect(try await store.find(left.digest) == nil)
    }

    @Test func `What is stored does not hold the token`() async throws {
        let token = try await sessions.begin(for: "ann", replacing: nil)
        let kept = try #require(try await store.find(token.digest))
        #expect(kept.id.bytes.hex != token.text)
        #expect(token.formToken != token.text)
        #expect(token.formToken != kept.id.bytes.hex)
    }
}

@Suite struct `A token` {
    @Test func `It is 256 bits, written as 64 digits, and reads back`() throws {
        let token = Token { (0..<$0).map { UInt8($0) } }
        #expect(token.text == "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f")
        #expect(Token(token.text)?.text == token.text)
        #expect(
            token.digest.bytes.hex
                == "630dcd2966c4336691125448bbb25b4ff412a49c732db2c8abc1b8581bd710dd")
    }

    @Test(arguments: [
        "", "00", String(repeating: "g", count: 64), String(repeating: "é", count: 32),
    ])
    func `Anything else is none`(text: String) {
        #expect(Token(text) == nil)
    }

    @Test func `It vouches for forms of its own pages only`() {
        let (mine, other) = (Token(randomBytes), Token(randomBytes))
        let form = Form(fields: [.init("token", mine.formToken)])
        #expect(mine.vouches(for: form))
        #expect(!other.vouches(for: form))
        #expect(!mine.vouches(for: Form()))
        #expect(!mine.vouches(for: Form(fields: [.init("token", mine.text)])))
    }
}
