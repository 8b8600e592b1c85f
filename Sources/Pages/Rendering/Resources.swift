import Foundation

/// Finds the files that are built with this module: templates, style sheet, mark.
///
/// They lie in `concord_Pages.resources` beside the program, so the program can be moved with that
/// folder; a program still where it was built finds them from anywhere.
enum Resources {
    /// Reads each template's text, by its path under `Templates` without the ending.
    static func templates() throws -> [String: String] {
        let ending = ".mustache"
        var found: [String: String] = [:]
        for path in try paths(in: "Templates") where path.hasSuffix(ending) {
            found[String(path.dropLast(ending.count))] = String(
                decoding: try contents(of: "Templates", path), as: UTF8.self)
        }
        return found
    }

    /// Reads the files of `Assets`, by name.
    static func assets() throws -> [String: Data] {
        var found: [String: Data] = [:]
        for path in try paths(in: "Assets") {
            found[path] = try contents(of: "Assets", path)
        }
        return found
    }

    private static func paths(in folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: url(folder).path)
    }

    private static func contents(of folder: String, _ path: String) throws -> Data {
        try Data(contentsOf: url(folder).appending(path: path))
    }

    private static func url(_ folder: String) -> URL {
        Bundle.module.bundleURL.appending(path: folder)
    }
}
