/// A difference is moved to a newer edition of its policy.
///
/// What fell due before it came to the stage where it stands goes on under the edition before.
package struct EditionChange: Hashable, Sendable, Codable {
    package var policy: PolicyID
    package var edition: String
    /// The SHA-256 of the file of the newer edition, in hexadecimal.
    package var policyHash: String
    package var reason: String
    /// The first entry that is read under the newer edition: the one that entered the present stage.
    package var from: Int

    package init(
        policy: PolicyID, edition: String, policyHash: String, reason: String, from: Int
    ) {
        self.policy = policy
        self.edition = edition
        self.policyHash = policyHash
        self.reason = reason
        self.from = from
    }
}

extension Difference {
    /// Moves an open difference to a newer edition that knows every stage it has been through.
    static func changeEdition(
        to newer: Policy, _ hash: String, _ reason: String, _ state: State, _ setting: Setting
    ) throws(Refusal) -> [Event] {
        let policy = setting.policy
        guard newer.id != policy.id || newer.edition != policy.edition else { return [] }
        guard newer.id == policy.id || newer.supersedes == policy.id else {
            throw .notANewerEdition(newer.id)
        }
        for visit in state.visits where newer.stage(visit.stage) == nil {
            throw .noSuchStage(visit.stage)
        }
        guard let present = state.visits.last else { throw .notRaised }
        return [
            .editionChanged(
                EditionChange(
                    policy: newer.id, edition: newer.edition, policyHash: hash, reason: reason,
                    from: present.enteredBy))
        ]
    }
}
