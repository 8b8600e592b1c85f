package import HTTPTypes
import Hummingbird
import Ledger
import NIOCore

/// Why a request is answered with an error page: facts, put into words elsewhere.
package enum Fault: Error, Equatable, Sendable {
    /// No HTTP, address or form that can be read.
    case malformed
    /// No such page, or not for this person; which of the two is never said.
    case notFound
    case methodNotAllowed([HTTPRequest.Method])
    case tooLarge
    case addressTooLong
    case lengthRequired
    case unsupportedMediaType
    /// Sent to a name that is not this site's.
    case misdirected
    /// Sent from another site.
    case crossSite
    /// Sent from a page whose form can no longer be trusted, and that has nothing to keep.
    case formOutdated
    /// An entry of a record is not what was written; the two say which, for the log.
    case damagedRecord(stream: String, seq: Int)
    /// A mistake of ours.
    case unexpected

    /// The fault that an error from elsewhere comes to.
    ///
    /// Hummingbird says "bad request" of a part of the path that is no identifier: to the reader,
    /// there is no such page.
    init(_ error: any Error) {
        switch error {
        case let fault as Fault: self = fault
        case is NIOTooManyBytesError: self = .tooLarge
        case LedgerProblem.damagedEntry(let stream, let seq):
            self = .damagedRecord(stream: stream, seq: seq)
        case let error as HTTPError where [400, 404].contains(error.status.code): self = .notFound
        default: self = .unexpected
        }
    }

    /// The status that says so in HTTP.
    package var status: HTTPResponse.Status {
        switch self {
        case .malformed: .badRequest
        case .crossSite, .formOutdated: .forbidden
        case .notFound: .notFound
        case .methodNotAllowed: .methodNotAllowed
        case .lengthRequired: .lengthRequired
        case .tooLarge: .contentTooLarge
        case .addressTooLong: .uriTooLong
        case .unsupportedMediaType: .unsupportedMediaType
        case .misdirected: .misdirectedRequest
        case .unexpected, .damagedRecord: .internalServerError
        }
    }

    /// Whether the rest of what the client is sending is not worth reading.
    var endsConnection: Bool {
        switch self {
        case .malformed, .tooLarge, .addressTooLong, .lengthRequired, .misdirected: true
        case .notFound, .methodNotAllowed, .unsupportedMediaType, .crossSite, .formOutdated,
            .unexpected, .damagedRecord:
            false
        }
    }
}
