import Foundation
import Testing

/// The program itself, run as whoever installs it runs it.
enum Program {
    /// What came of a run.
    struct Run {
        let status: Int32
        let output: String
        let complaint: String

        /// The JSON that it printed.
        func json() throws -> [String: Any] {
            let value = try JSONSerialization.jsonObject(with: Data(output.utf8))
            return try #require(value as? [String: Any])
        }
    }

    /// The repository.
    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The binary beside the tests' own.
    static var binary: URL {
        let beside = Bundle.main.bundleURL.appending(path: "concord")
        let isThere = FileManager.default.isExecutableFile(atPath: beside.path)
        return isThere ? beside : root.appending(path: ".build/debug/concord")
    }

    /// Runs it to its end, with nothing to read but `input`.
    @discardableResult
    static func run(
        _ arguments: String..., in folder: Folder, input: String = ""
    ) async throws -> Run {
        try await run(arguments, in: folder, input: input)
    }

    static func run(
        _ arguments: [String], in folder: Folder, input: String = "", program: URL = binary
    ) async throws -> Run {
        let names = (0..<3).map { _ in folder.path(".\(UUID().uuidString)") }
        for name in names { try Data(input.utf8).write(to: URL(filePath: name)) }
        let process = try process(arguments, in: folder, names, program: program)
        try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in ended.resume() }
            do { try process.run() } catch { ended.resume(throwing: error) }
        }
        defer { for name in names { try? FileManager.default.removeItem(atPath: name) } }
        let texts = try names.map {
            String(decoding: try Data(contentsOf: URL(filePath: $0)), as: UTF8.self)
        }
        return Run(status: process.terminationStatus, output: texts[1], complaint: texts[2])
    }

    /// A run that is prepared: standard input, output and error are the three files.
    static func process(
        _ arguments: [String], in folder: Folder, _ files: [String], program: URL = binary
    ) throws -> Process {
        for file in files.dropFirst() { try Data().write(to: URL(filePath: file)) }
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder.path)
        process.standardInput = try FileHandle(forReadingFrom: URL(filePath: files[0]))
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: files[1]))
        process.standardError = try FileHandle(forWritingTo: URL(filePath: files[2]))
        return process
    }
}

/// A temporary folder, gone with its last owner.
final class Folder: Sendable {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory
            .appending(path: "concord-tests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func path(_ name: String) -> String { "\(path)/\(name)" }

    @discardableResult
    func write(_ name: String, _ text: String) throws -> String {
        try Data(text.utf8).write(to: URL(filePath: path(name)))
        return path(name)
    }

    var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
    }
}
