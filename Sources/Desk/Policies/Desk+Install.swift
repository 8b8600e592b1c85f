import Ledger
package import Resolution

extension Desk {
    /// Puts a policy in force for the differences raised from a day on, with the file it was read from.
    ///
    /// - Parameter day: its day of force; nil for now.
    package func install(
        _ policy: Policy, content: [UInt8], from day: CalendarDay? = nil
    ) async throws {
        _ = try await ledger.install(
            .policy, id: policy.id.text, edition: policy.edition, content: content, at: world.now(),
            since: day.map(London.startOfDay))
    }
}
