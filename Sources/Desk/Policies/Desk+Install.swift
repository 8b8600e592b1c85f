import Ledger
package import Resolution

extension Desk {
    /// Puts a policy in force for the differences raised from now on, with the file it was read from.
    package func install(_ policy: Policy, content: [UInt8]) async throws {
        _ = try await ledger.install(
            .policy, id: policy.id.text, edition: policy.edition, content: content, at: world.now())
    }
}
