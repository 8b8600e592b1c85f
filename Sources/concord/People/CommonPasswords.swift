import Foundation

/// The words that whoever guesses a password tries first.
enum CommonPasswords {
    /// The list of Debian's package cracklib-runtime.
    static let file = "/usr/share/dict/cracklib-small"

    /// The words of the list, in lower case; none where the package is not installed.
    static func read() -> Set<String> {
        guard let content = FileManager.default.contents(atPath: file) else { return [] }
        return Set(
            String(decoding: content, as: UTF8.self).split(whereSeparator: \.isNewline)
                .map { $0.lowercased() })
    }
}
