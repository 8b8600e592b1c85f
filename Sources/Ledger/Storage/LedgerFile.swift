import Foundation

/// The files of a ledger on the disk: readable by their owner alone, put in place whole or not.
enum LedgerFile {
    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: path)
    }

    /// Makes an empty file for a new ledger, or says what is in the way of opening the one there.
    static func prepare(_ path: String) throws(LedgerProblem) {
        var isDirectory: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) {
            if isDirectory.boolValue { throw .cannotOpen(path, .isADirectory) }
            guard access(path, R_OK | W_OK) == 0 else { throw .cannotOpen(path, .notWritable) }
        } else {
            try create(path)
        }
    }

    /// Makes an empty file that nobody else can read, not even for an instant.
    static func create(_ path: String) throws(LedgerProblem) {
        guard exists(directory(of: path)) else { throw .cannotOpen(path, .noSuchDirectory) }
        let file = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            throw errno == EEXIST ? .alreadyThere(path) : .cannotOpen(path, Obstacle(errno))
        }
        close(file)
    }

    /// Whether the two bytes agree that say how the file is written and how it is read.
    ///
    /// Both are 1 without a log beside it and 2 with one. Where they are not, the database library
    /// would call it a file that cannot be written.
    static func isHeaderSound(_ path: String) -> Bool {
        guard let file = FileHandle(forReadingAtPath: path) else { return true }
        defer { try? file.close() }
        guard let bytes = try? file.read(upToCount: 20), bytes.count == 20,
            bytes.starts(with: Data("SQLite format 3\0".utf8))
        else { return true }
        return bytes[18] == bytes[19] && (1...2).contains(bytes[18])
    }

    /// Takes from others the right to read it.
    static func restrict(_ path: String) {
        for file in parts(of: path) { chmod(file, 0o600) }
    }

    static func remove(_ path: String) {
        for file in parts(of: path) { unlink(file) }
    }

    /// Removes the log beside a file, which would be read into whatever takes its place.
    static func removeLog(of path: String) {
        for file in parts(of: path).dropFirst() { unlink(file) }
    }

    /// Makes an empty file for a copy on its way, beside the place that it is going to.
    static func arriving(at path: String) throws(LedgerProblem) -> String {
        let arriving = path + ".arriving"
        remove(arriving)
        try create(arriving)
        return arriving
    }

    /// Puts a finished file in its place at one stroke, on the disk before this returns.
    static func install(_ finished: String, at path: String) throws(LedgerProblem) {
        try flush(finished)
        guard rename(finished, path) == 0 else { throw .cannotOpen(path, Obstacle(errno)) }
        try flush(directory(of: path))
    }

    private static func flush(_ path: String) throws(LedgerProblem) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .cannotOpen(path, Obstacle(errno)) }
        defer { close(file) }
        guard fsync(file) == 0 else { throw .cannotOpen(path, Obstacle(errno)) }
    }

    private static func parts(of path: String) -> [String] {
        ["", "-wal", "-shm", "-journal"].map { path + $0 }
    }

    private static func directory(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}

/// What is in the way of a file.
package enum Obstacle: String, Hashable, Sendable, CaseIterable {
    case noSuchFile = "no-such-file"
    case noSuchDirectory = "no-such-directory"
    case isADirectory = "is-a-directory"
    case notWritable = "not-writable"
    case full
    /// The disk failed, or something else that no name here fits.
    case failed

    init(_ code: Int32) {
        switch code {
        case ENOENT: self = .noSuchFile
        case ENOTDIR: self = .noSuchDirectory
        case EISDIR: self = .isADirectory
        case EACCES, EPERM, EROFS: self = .notWritable
        case ENOSPC, EDQUOT: self = .full
        default: self = .failed
        }
    }
}
