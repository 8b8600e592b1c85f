import Crypto

/// The secret in a visitor's cookie: 256 bits of chance, never stored and never logged.
///
/// Two things are derived from it and say nothing of it: the digest by which a session is kept,
/// and the form token that proves a form came from a page of the same visitor.
package struct Token: Sendable {
    private let bytes: [UInt8]

    /// Makes a token of 32 bytes that nobody can guess.
    init(_ randomBytes: (Int) -> [UInt8]) {
        bytes = randomBytes(Self.byteCount)
    }

    /// Reads a token as a cookie holds it; nothing, unless it is 64 hexadecimal digits.
    init?(_ text: String) {
        guard text.utf8.count == Self.byteCount * 2 else { return nil }
        let digits = text.utf8.compactMap(\.hexDigit)
        guard digits.count == Self.byteCount * 2 else { return nil }
        bytes = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    private static let byteCount = 32
    private static let purpose = Array("form".utf8)

    /// The token as a cookie holds it.
    var text: String { bytes.hex }

    /// The name under which a session is stored.
    var digest: Digest { Digest(bytes: Array(SHA256.hash(data: bytes))) }

    /// What every form of this visitor sends back.
    package var formToken: String {
        HMAC<SHA256>.authenticationCode(for: Self.purpose, using: SymmetricKey(data: bytes)).hex
    }

    /// Whether a form brought this visitor's token, compared without telling how much is right.
    func vouches(for form: Form) -> Bool {
        guard let sent = Token(form.typed(Form.tokenName)) else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(
            sent.bytes, authenticating: Self.purpose, using: SymmetricKey(data: bytes))
    }

    /// SHA-256 of a token.
    package struct Digest: Hashable, Sendable {
        package let bytes: [UInt8]
    }
}

extension Form {
    /// The name under which a form sends back its page's token.
    package static let tokenName = "token"
}
