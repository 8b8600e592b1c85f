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
