package import struct Foundation.Data

/// The files that pages refer to: the style sheet and the mark.
package struct Assets: Sendable {
    private let files: [String: Data]

    /// Reads the files that were built with this module.
    ///
    /// - Throws: an error of the file system where the folder cannot be read.
    package init() throws { files = try Resources.assets() }

    /// Finds a file by the name that ``Address/asset(_:)`` carries.
    ///
    /// - Returns: its bytes and media type; `nil` if there is none of that name.
    package func named(_ name: String) -> (data: Data, mediaType: String)? {
        guard let data = files[name] else { return nil }
        let isStyle = name.hasSuffix(".css")
        return (data, isStyle ? "text/css; charset=utf-8" : "image/svg+xml")
    }
}
