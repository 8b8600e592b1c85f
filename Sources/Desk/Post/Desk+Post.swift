package import Ledger
import Resolution

/// What came of one try to send a message.
package enum Delivery: Hashable, Sendable {
    case sent
    /// For good.
    case refused
    /// Perhaps later.
    case failed
}

extension Desk {
    /// Tries each message that is due, the one that has waited longest first.
    ///
    /// A message whose sending was cut short is tried again: it may come twice, never not at all. It
    /// is then the same message by its identifier.
    ///
    /// - Returns: what came of each try.
    package func deliver(
        by send: (MessageRow) async -> Delivery
    ) async throws -> [Delivery] {
        var deliveries: [Delivery] = []
        for message in try await ledger.messages(dueBy: world.now(), limit: 50) {
            let delivery = await send(message)
            deliveries.append(delivery)
            let now = world.now()
            switch delivery {
            case .sent: try await ledger.end(message: message.id, .sent, at: now)
            case .refused: try await ledger.end(message: message.id, .refused, at: now)
            case .failed where message.tries + 1 >= Self.most:
                try await ledger.end(message: message.id, .givenUp, at: now)
            case .failed:
                try await ledger.putOff(
                    message: message.id, until: now.adding(minutes: Self.pause(message.tries)))
            }
        }
        return deliveries
    }

    /// Tries until a message is given up: some two days.
    private static let most = 18

    /// Minutes until the next try, after so many that failed before this one.
    private static func pause(_ tries: Int) -> Int { min(1 << min(tries, 10), 240) }
}
