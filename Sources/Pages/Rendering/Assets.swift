import struct Foundation.Data

/// The files that pages refer to: the style sheet and the mark.
package struct Assets: Sendable {
    private let files: [String: Data]

    /// Reads the files that were built with this module.
    ///
    /// - Throws: an error of the file system where the folder cannot be read.
    package init() throws { files = try Resources.assets() }

    /// Each file's bytes, by the name that ``Address/asset(_:)`` carries.
    package var all: [String: [UInt8]] { files.mapValues { [UInt8]($0) } }
}
