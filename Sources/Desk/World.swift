package import Resolution

/// What the desk asks of the outside: the time, new identifiers and chance.
///
/// Made in one place, handed in.
package struct World: Sendable {
    package var now: @Sendable () -> Moment
    /// A new identifier: opaque, unguessable, in lower-case letters and digits.
    package var identifier: @Sendable () -> String
    package var randomBytes: @Sendable (_ count: Int) -> [UInt8]
    /// Passwords and words, in lower case, that are tried first by whoever guesses.
    package var commonPasswords: @Sendable () -> Set<String>

    package init(
        now: @escaping @Sendable () -> Moment,
        identifier: @escaping @Sendable () -> String,
        randomBytes: @escaping @Sendable (_ count: Int) -> [UInt8],
        commonPasswords: @escaping @Sendable () -> Set<String> = { [] }
    ) {
        self.now = now
        self.identifier = identifier
        self.randomBytes = randomBytes
        self.commonPasswords = commonPasswords
    }
}
