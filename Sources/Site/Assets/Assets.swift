import Crypto
import HTTPTypes
import Hummingbird
import NIOCore

/// The style sheet, pictures and the like: each known by its content.
package struct Assets: Sendable {
    private let files: [String: File]

    private struct File: Sendable {
        let body: ByteBuffer
        let type: String
        /// SHA-256 of the content, in part: enough to tell one edition from another.
        let edition: String
    }

    /// A file whose name ends in nothing known.
    package struct UnknownType: Error, Equatable {
        package let name: String
    }

    /// Takes files by name.
    ///
    /// - Throws: ``UnknownType`` for a file that browsers would have to guess about.
    package init(_ files: [String: [UInt8]]) throws(UnknownType) {
        var known: [String: File] = [:]
        for (name, bytes) in files {
            guard let type = Self.types[name.ending] else { throw UnknownType(name: name) }
            let edition = SHA256.hash(data: bytes).prefix(16).hex
            known[name] = File(body: ByteBuffer(bytes: bytes), type: type, edition: edition)
        }
        self.files = known
    }

    private static let types = [
        "css": "text/css; charset=utf-8",
        "svg": "image/svg+xml",
        "png": "image/png",
        "ico": "image/x-icon",
        "txt": "text/plain; charset=utf-8",
    ]

    /// The path of a file's present edition, which browsers may keep for a year.
    package func path(of name: String) -> String? {
        files[name].map { "/assets/\(name)?\(Self.editionName)=\($0.edition)" }
    }

    /// The file, or that the reader's copy is still right; a fault, if there is none.
    func response(to request: Request, for name: String) throws(Fault) -> Response {
        guard let file = files[name] else { throw .notFound }
        let isByEdition = try request.query().typed(Self.editionName) == file.edition
        var headers = HTTPFields()
        headers[.eTag] = "\"\(file.edition)\""
        headers[.cacheControl] =
            isByEdition ? "public, max-age=31536000, immutable" : "no-cache"
        guard !request.alreadyHas(file.edition) else {
            return Response(status: .notModified, headers: headers)
        }
        headers[.contentType] = file.type
        return Response(
            status: .ok, headers: headers, body: ResponseBody(byteBuffer: file.body))
    }

    private static let editionName = "v"
}

/// The way to the assets.
struct AssetRoutes: RouteGroup {
    let assets: Assets

    func add(to routes: inout Routes) {
        routes.anyone(.get, "/assets/{name}") { request, context in
            try assets.response(to: request, for: context.parameters.require("name"))
        }
    }
}

extension Request {
    /// Whether the reader says they have this edition, or any.
    fileprivate func alreadyHas(_ edition: String) -> Bool {
        let mine: Set<String> = ["*", "\"\(edition)\"", "W/\"\(edition)\""]
        let theirs = headers[values: .ifNoneMatch].joined(separator: ",").split(separator: ",")
        return theirs.contains { mine.contains($0.filter { $0 != " " }) }
    }
}

extension String {
    /// What comes after the last full stop.
    fileprivate var ending: String {
        lastIndex(of: ".").map { String(self[index(after: $0)...]) } ?? ""
    }
}
