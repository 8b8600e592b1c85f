import FoundationEssentials

/// Who may read the files of a ledger: their owner alone.
enum FilePermissions {
    static func restrict(_ path: String) throws {
        let files = FileManager.default
        for file in [path, path + "-wal", path + "-shm"] where files.fileExists(atPath: file) {
            try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
        }
    }
}
