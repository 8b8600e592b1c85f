import Foundation

/// A folder of policies: in each of its folders `policy.yaml`, and scenarios beside it.
package struct PolicyFolder: Hashable, Sendable {
    package let path: String

    package init(_ path: String) {
        self.path = path
    }

    /// The policy files, by the names of their folders.
    ///
    /// - Throws: where the folder cannot be read.
    package func policyFiles() throws -> [String] {
        try names(in: path).map { "\(path)/\($0)/policy.yaml" }.filter(Self.isThere)
    }

    /// The scenarios beside every policy file.
    ///
    /// - Throws: where a folder cannot be read.
    package func scenarioFiles() throws -> [String] {
        let folders = try names(in: path).map { "\(path)/\($0)/scenarios" }.filter(Self.isThere)
        return try folders.flatMap { folder in
            try names(in: folder).filter { $0.hasSuffix(".yaml") }.map { "\(folder)/\($0)" }
        }
    }

    private func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }

    private static func isThere(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: path)
    }
}
