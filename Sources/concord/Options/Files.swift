import Foundation
import PolicyFiles
import Resolution

/// Reads what is named on the command line.
enum Files {
    /// The bytes of a file.
    ///
    /// - Throws: ``Complaint`` where it is not there or cannot be read.
    static func bytes(_ path: String) throws -> [UInt8] {
        guard let content = try open(path).readToEnd() else { return [] }
        return [UInt8](content)
    }

    /// The bytes of a file that a person wrote, a policy or a scenario; of one that is too long no more than
    /// shows that it is.
    static func written(_ path: String) throws -> [UInt8] {
        guard let content = try open(path).read(upToCount: PolicyFile.bytesMax + 1) else {
            return []
        }
        return [UInt8](content)
    }

    private static func open(_ path: String) throws -> FileHandle {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Complaint(misuse: "\(path): no such file")
        }
        guard !isFolder.boolValue else { throw Complaint(misuse: "\(path): a folder, not a file") }
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw Complaint(misuse: "\(path): cannot be read")
        }
        return file
    }

    /// A folder that comes with the program, or a file in it: in the working folder, else beside the
    /// binary or above it.
    static func shipped(_ name: String) throws -> String {
        if FileManager.default.fileExists(atPath: name) { return name }
        var folder = Bundle.main.bundleURL
        for _ in 0..<6 {
            let found = folder.appending(path: name).path
            if FileManager.default.fileExists(atPath: found) { return found }
            folder.deleteLastPathComponent()
        }
        throw Complaint(
            misuse: "\(name): neither in this folder nor beside the program; say where it is")
    }

    static func holidays(_ path: String?) throws -> (HolidayTable, content: [UInt8]) {
        let content = try bytes(path ?? shipped("data/bank-holidays.json"))
        return (try HolidayTable(json: Data(content)), content)
    }

    /// A policy of a file.
    ///
    /// - Throws: ``Complaint`` with the first thing that is wrong in it.
    static func policy(_ path: String) throws -> (Policy, content: [UInt8]) {
        let content = try written(path)
        let reading = PolicyFile.read(content, name: path)
        guard let policy = reading.policy else {
            let errors = reading.diagnostics.filter { $0.severity == .error }
            let more =
                errors.count > 1 ? " (and \(errors.count - 1) more: 'concord policy check')" : ""
            throw Complaint(wrong: "\(errors.first?.description ?? path)\(more)")
        }
        return (policy, content)
    }
}
