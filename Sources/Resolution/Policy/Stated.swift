/// What a policy says of something, or that it says nothing: never the same as a default.
package enum Stated<Value: Hashable & Sendable>: Hashable, Sendable {
    case stated(Value)
    case notStated

    /// The value where the policy gives one.
    package var value: Value? {
        switch self {
        case .stated(let value): value
        case .notStated: nil
        }
    }
}
