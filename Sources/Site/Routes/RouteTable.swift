package import HTTPTypes

/// A way into the site: what is asked, where, and who may.
package struct Route: Hashable, Sendable {
    package let method: HTTPRequest.Method
    /// The path, a part in braces standing for any.
    package let pattern: String
    package let permission: Permission

    /// How many parts of the path stand for any.
    fileprivate var openParts: Int { pattern.count { $0 == "{" } }
}

/// All ways into the site.
package struct RouteTable: Sendable {
    package let routes: [Route]

    /// The route that a request takes, if there is one: the one that names most of the path.
    func route(_ method: HTTPRequest.Method, _ path: some StringProtocol) -> Route? {
        let wanted = method == .head ? .get : method
        return routes.filter { $0.method == wanted && Self.matches($0.pattern, path) }
            .min { $0.openParts < $1.openParts }
    }

    /// The methods that a path answers to; none, if there is no such path.
    func methods(at path: some StringProtocol) -> [HTTPRequest.Method] {
        let methods = Set(routes.filter { Self.matches($0.pattern, path) }.map(\.method))
        return (methods.contains(.get) ? methods.union([.head]) : methods)
            .sorted { $0.rawValue < $1.rawValue }
    }

    private static func matches(_ pattern: String, _ path: some StringProtocol) -> Bool {
        let wanted = pattern.split(separator: "/")
        let found = path.split(separator: "/")
        return wanted.count == found.count
            && zip(wanted, found).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
    }
}
