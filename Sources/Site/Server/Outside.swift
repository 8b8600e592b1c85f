/// What the site asks of the world outside: the time, and chance.
package struct Outside: Sendable {
    /// Seconds since 1970 began, in UTC.
    package let now: @Sendable () -> Int64
    /// Time passed since some moment that stays the same; never goes back.
    package let elapsed: @Sendable () -> Duration
    /// So many bytes that nobody can guess.
    package let randomBytes: @Sendable (Int) -> [UInt8]

    /// Creates the outside from its three answers.
    package init(
        now: @escaping @Sendable () -> Int64, elapsed: @escaping @Sendable () -> Duration,
        randomBytes: @escaping @Sendable (Int) -> [UInt8]
    ) {
        self.now = now
        self.elapsed = elapsed
        self.randomBytes = randomBytes
    }
}
