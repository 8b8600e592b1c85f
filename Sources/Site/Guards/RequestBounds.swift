import HTTPTypes
import Hummingbird
import NIOCore

/// Refuses what is malformed, too much or too slow, before anything looks at it.
///
/// The body is read here, whole and in time, so that nothing further in waits for a client.
struct RequestBounds: RouterMiddleware {
    let configuration: Configuration

    func handle(
        _ request: Request, context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        var request = request
        do {
            try check(request)
            request.body = RequestBody(buffer: try await body(of: request, context.channel))
        } catch {
            close(context.channel, after: configuration.limits.lingerTime)
            throw Fault(error) == .unexpected ? Fault.malformed : error
        }
        return try await next(request, context)
    }

    private func check(_ request: Request) throws(Fault) {
        guard let address = request.head.path else { throw .malformed }
        guard address.utf8.count <= configuration.limits.addressBytesMax else {
            throw .addressTooLong
        }
        guard let path = OwnPath(address), path.isReadable else { throw .malformed }
        guard let host = request.head.authority, !request.headers.contains(where: \.isHost) else {
            throw .malformed
        }
        guard configuration.answers(to: host) else { throw .misdirected }
    }

    /// Reads the body to its end.
    ///
    /// A client that is slower than the limit finds its connection closed. A body counts only if
    /// it has the length announced, so that half of one is never acted on; no browser sends a form
    /// without announcing its length.
    private func body(of request: Request, _ channel: any Channel) async throws -> ByteBuffer {
        guard request.headers[.transferEncoding] == nil else { throw Fault.lengthRequired }
        guard let announced = request.headers[.contentLength] else { return ByteBuffer() }
        guard let length = Int(announced), length >= 0 else { throw Fault.malformed }
        guard length <= configuration.limits.bodyBytesMax else { throw Fault.tooLarge }
        guard length > 0 else { return ByteBuffer() }
        let deadline = close(channel, after: configuration.limits.bodyTime)
        defer { deadline.cancel() }
        let body = try await request.body.collect(upTo: length)
        guard body.readableBytes == length else { throw Fault.malformed }
        return body
    }

    @discardableResult
    private func close(_ channel: any Channel, after time: Duration) -> Scheduled<Void> {
        channel.eventLoop.scheduleTask(in: TimeAmount(time)) { channel.close(promise: nil) }
    }
}

extension HTTPField {
    /// Whether this is a name to send to, besides the one that Hummingbird has taken out.
    fileprivate var isHost: Bool { name.canonicalName == "host" }
}

extension OwnPath {
    /// Whether the path is percent-encoded UTF-8, without control characters before the query.
    fileprivate var isReadable: Bool {
        guard let all = PercentEncoding.decoded(text.utf8), !all.contains(0),
            String(validating: all, as: UTF8.self) != nil,
            let path = PercentEncoding.decoded(withoutQuery.utf8)
        else { return false }
        return path.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    }
}
