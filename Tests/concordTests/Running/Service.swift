import Foundation
import Testing

/// A service that runs while a test asks it things.
struct Service {
    let port: Int

    /// Serves an installation on a port that is free, and stops it afterwards.
    ///
    /// - Returns: the status it ended with.
    static func run(
        _ installation: Installation, _ body: (Service) async throws -> Void
    ) async throws -> Int32 {
        try await run(installation.folder, body)
    }

    /// Serves the database of a folder.
    static func run(
        _ folder: Folder, _ body: (Service) async throws -> Void
    ) async throws -> Int32 {
        try folder.write("concord.conf", "listen = 127.0.0.1:0\ndatabase = concord.sqlite\n")
        try folder.write("nothing", "")
        let files = ["nothing", "served", "logged"].map(folder.path)
        let process = try Program.process(["serve", "--config", "concord.conf"], in: folder, files)
        let (ended, end) = AsyncStream<Void>.makeStream()
        process.terminationHandler = { _ in end.finish() }
        try process.run()
        defer { process.terminate() }
        try await body(Service(port: try await port(in: files[1])))
        process.terminate()
        for await _ in ended {}
        return process.terminationStatus
    }

    /// The port that the service says it listens on.
    private static func port(in file: String) async throws -> Int {
        for _ in 0..<200 {
            let text = String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
            if let found = text.firstMatch(of: /port (\d+)\n/), let port = Int(found.1) {
                return port
            }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw Silent()
    }

    struct Silent: Error {}
}
