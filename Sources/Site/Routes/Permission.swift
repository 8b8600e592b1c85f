/// Who may use a route; every route declares one.
package enum Permission: Hashable, Sendable {
    case anyone
    case signedIn
    /// Those whose relation to the difference in the path allows this act.
    case difference(act: String)
}
