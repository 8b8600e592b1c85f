/// What the server is told before it starts.
package struct Configuration: Sendable {
    package let host: String
    /// The port to listen on; 0 takes any that is free.
    package let port: Int
    package let reach: Reach
    package let isDemonstration: Bool
    package var limits = Limits()

    /// Who can reach the server.
    package enum Reach: Equatable, Sendable {
        /// This machine only, without encryption.
        case loopback
        /// Others, by this address, through something that adds the encryption and passes on
        /// the name they asked for.
        case network(PublicAddress)
    }

    /// Creates a configuration.
    package init(host: String, port: Int, reach: Reach, isDemonstration: Bool = false) {
        self.host = host
        self.port = port
        self.reach = reach
        self.isDemonstration = isDemonstration
    }

    /// Whether only this machine can reach the server.
    package var isLoopback: Bool { reach == .loopback }

    /// Where a stranger proves who they are, or in the demonstration chooses.
    package var signInPath: String { isDemonstration ? "/personas" : "/sign-in" }

    /// Whether a request sent to this name is meant for this site.
    ///
    /// On loopback only the machine's own names are, so that no page elsewhere reaches the
    /// server by having its own name lead here.
    func answers(to authority: String) -> Bool {
        switch reach {
        case .loopback: ["localhost", "127.0.0.1", "[::1]"].contains(authority.hostPart)
        case .network(let address): authority.lowercased() == address.authority
        }
    }

    /// The origin of pages that were read under this name.
    func origin(of authority: String) -> String {
        switch reach {
        case .loopback: "http://" + authority.lowercased()
        case .network(let address): address.text
        }
    }
}

/// The address by which others reach the site: `https://`, a name, perhaps a port, no more.
package struct PublicAddress: Hashable, Sendable {
    package let text: String

    /// The name and port, as in a `Host` header.
    var authority: String { String(text.dropFirst("https://".count)) }

    /// Reads an address; nothing, if it is not one of this form.
    package init?(_ text: String) {
        let text = text.lowercased()
        guard text.hasPrefix("https://") else { return nil }
        let parts = text.dropFirst("https://".count)
            .split(separator: ":", omittingEmptySubsequences: false)
        guard let name = parts.first, !name.isEmpty, name.utf8.allSatisfy(\.isNamePart),
            parts.count == 1 || (parts.count == 2 && UInt16(parts[1]) != nil)
        else { return nil }
        self.text = text
    }
}

extension UInt8 {
    fileprivate var isNamePart: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        default: false
        }
    }
}

extension String {
    /// The name without its port, in lower case; an IPv6 address keeps its brackets.
    fileprivate var hostPart: String {
        let end = hasPrefix("[") ? firstIndex(of: "]").map(index(after:)) : firstIndex(of: ":")
        guard let end, end < endIndex else { return lowercased() }
        guard self[end] == ":", UInt16(self[index(after: end)...]) != nil else { return "" }
        return self[..<end].lowercased()
    }
}
