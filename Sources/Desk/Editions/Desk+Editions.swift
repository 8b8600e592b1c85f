import Ledger
package import Resolution

/// A newer edition that a difference can be moved to, and what that changes.
package struct EditionOffer: Sendable {
    package var policy: Policy
    package var hash: String
    /// What is owed as things stand, and what would be.
    package var before: [Obligation]
    package var after: [Obligation]
}

extension Desk {
    /// The newer edition that an open difference can be moved to; nil where there is none, or where it
    /// lacks a stage that the difference has been through.
    package func newerEdition(for view: DifferenceView) async throws -> EditionOffer? {
        guard view.state.phase == .open, let present = view.state.visits.last,
            let held = view.record.editions.last
        else { return nil }
        let newer = try await shelf.inForce().first { other in
            other.hash != held.policyHash
                && (other.policy.id == view.policy.id && other.policy.edition != view.policy.edition
                    || other.policy.supersedes == view.policy.id)
        }
        guard let newer, view.state.visits.allSatisfy({ newer.policy.stage($0.stage) != nil })
        else {
            return nil
        }
        let after = Difference.obligations(
            of: view.record, under: newer.policy.succeeding(view.policy, from: present.enteredBy),
            in: view.calendar, now: view.now)
        return EditionOffer(
            policy: newer.policy, hash: newer.hash,
            before: view.obligations.filter(\.isOpen), after: after.filter(\.isOpen))
    }
}
