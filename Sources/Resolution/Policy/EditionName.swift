/// Which policy is meant: the one of an identifier, or one edition of it, written `north-shire@2027-01`.
package struct EditionName: Hashable, Sendable, CustomStringConvertible {
    package let policy: PolicyID
    /// nil where any edition may be meant.
    package let edition: String?

    /// Reads a name; what stands behind the first `@` is the edition.
    package init(_ text: String) {
        let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
        policy = PolicyID(String(parts[0]))
        edition = parts.count > 1 ? String(parts[1]) : nil
    }

    fileprivate init(of policy: Policy) {
        self.policy = policy.id
        edition = policy.edition
    }

    /// Whether a policy is meant.
    package func names(_ other: Policy) -> Bool {
        other.id == policy && (edition == nil || other.edition == edition)
    }

    package var description: String {
        edition.map { "\(policy)@\($0)" } ?? policy.text
    }
}

extension Policy {
    /// The name of this edition, and of no other.
    package var editionName: EditionName { EditionName(of: self) }
}
