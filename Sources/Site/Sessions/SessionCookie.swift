import HTTPTypes
import Hummingbird

/// The cookie that holds a visitor's token.
///
/// It lasts as long as the browser is open; how long a session lasts is decided here. Off
/// loopback its name binds it to this host, to encryption, and to the whole site.
struct SessionCookie: Sendable {
    let name: String
    private let attributes: String

    /// Creates the cookie for a reach.
    init(_ reach: Configuration.Reach) {
        switch reach {
        case .loopback:
            name = Self.loopbackName
            attributes = "; Path=/; HttpOnly; SameSite=Lax"
        case .network:
            name = "__Host-concord"
            attributes = "; Path=/; Secure; HttpOnly; SameSite=Lax"
        }
    }

    fileprivate static let loopbackName = "concord"

    /// The token that a request brought, if it is one.
    func token(of request: Request) -> Token? {
        request.cookies[name].flatMap { Token($0.value) }
    }

    /// Gives the visitor a token.
    func set(_ token: Token, on response: inout Response) {
        response.headers[values: .setCookie].append("\(name)=\(token.text)\(attributes)")
    }

    /// Takes the visitor's token away.
    func clear(on response: inout Response) {
        response.headers[values: .setCookie].append("\(name)=\(attributes); Max-Age=0")
    }
}

extension Token {
    /// The token as a client on loopback sends it back.
    package var loopbackCookie: String { "\(SessionCookie.loopbackName)=\(text)" }
}
