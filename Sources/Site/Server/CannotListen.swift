import NIOCore

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Why the server could not begin to listen.
package enum CannotListen: Error, Equatable, Sendable {
    case portInUse(Int)
    /// The system keeps this port for others.
    case notPermitted(port: Int)
    /// The name or address is none of this machine's.
    case notHere(host: String)

    /// The reason that an error of the network comes to, if it comes to one of these.
    init?(_ error: any Error, on configuration: Configuration) {
        switch error {
        case let error as IOError where error.errnoCode == EADDRINUSE:
            self = .portInUse(configuration.port)
        case let error as IOError where error.errnoCode == EACCES:
            self = .notPermitted(port: configuration.port)
        case let error as IOError where error.errnoCode == EADDRNOTAVAIL:
            self = .notHere(host: configuration.host)
        case is SocketAddressError, is SocketAddressError.UnknownHost:
            self = .notHere(host: configuration.host)
        default:
            return nil
        }
    }
}

extension CannotListen {
    /// Looks whether this machine's own visitors could be listened to on a port, before other work is done.
    ///
    /// - Throws: ``CannotListen`` where they could not.
    package static func check(_ port: Int) throws(CannotListen) {
        let handle = socket(AF_INET, streaming, 0)
        guard handle >= 0 else { return }
        defer { close(handle) }
        var yes: Int32 = 1
        setsockopt(handle, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(truncatingIfNeeded: port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(handle, $0, size) }
        }
        guard status != 0 else { return }
        switch errno {
        case EADDRINUSE: throw .portInUse(port)
        case EACCES: throw .notPermitted(port: port)
        default: return  // Whatever it is, the server says it when it begins to listen.
        }
    }

    #if canImport(Glibc)
    private static let streaming = Int32(SOCK_STREAM.rawValue)
    #else
    private static let streaming = SOCK_STREAM
    #endif
}
