internal import GRDB
package import Resolution

extension Reading {
    /// Since when a policy is in force here, in whatever edition; nil where it never was.
    package func inForceSince(_ policy: PolicyID) throws -> Moment? {
        try Int.fetchOne(
            db.cachedStatement(
                sql: "SELECT MIN(since) FROM in_force_since WHERE kind = 'policy' AND id = ?"),
            arguments: [policy.text]
        ).map(Moment.init(seconds:))
    }
}
