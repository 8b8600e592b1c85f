import Foundation
import Post
import Site

/// What a configuration file says: lines of `key = value`, and comments after `#`.
struct ServiceFile {
    /// The address of this machine to listen on.
    let host: String
    /// The port to listen on; 0 takes any that is free.
    let port: Int
    /// The address by which others reach the site; nil for this machine alone.
    let address: PublicAddress?
    /// The database file; beside the configuration file unless its path is absolute.
    let database: String
    /// By which mail goes out; nil where none does.
    let mail: MailSettings?

    static let keys = ["listen", "address", "database"] + MailSettings.keys

    /// - Throws: ``Complaint`` with the line that is wrong.
    init(reading bytes: [UInt8], at path: String) throws {
        let entries = try Self.entries(String(decoding: bytes, as: UTF8.self), at: path)
        (host, port) = try Self.endpoint(entries["listen"] ?? Entry("127.0.0.1:8080"), path)
        address = try entries["address"].map { try Self.address($0, path) }
        guard address != nil || Self.loopback.contains(host) else {
            throw Complaint(
                misuse:
                    "\(path): others can reach '\(host)', so 'address' must say by which https "
                    + "address"
            )
        }
        let folder = URL(filePath: path).deletingLastPathComponent()
        func beside(_ name: String) -> String { URL(filePath: name, relativeTo: folder).path }
        database = beside(entries["database"]?.value ?? "concord.sqlite")
        mail = try MailSettings(entries, at: path, beside: beside)
    }

    var configuration: Configuration {
        Configuration(host: host, port: port, reach: address.map { .network($0) } ?? .loopback)
    }

    /// Where people reach the site, without a slash at its end.
    var site: String {
        address?.text ?? "http://\(host.contains(":") ? "[\(host)]" : host):\(port)"
    }

    static let loopback = ["127.0.0.1", "::1", "localhost"]
}

extension ServiceFile {
    /// What stands after a key, and in which line.
    struct Entry {
        var value: String
        var line: Int

        init(_ value: String, line: Int = 0) {
            self.value = value
            self.line = line
        }

        /// A host and a port, as 127.0.0.1:8080 or [::1]:8080; nil where it is none.
        var endpoint: (host: String, port: Int)? {
            guard let colon = value.lastIndex(of: ":"),
                let port = UInt16(value[value.index(after: colon)...])
            else { return nil }
            let host = value[..<colon]
            let isBracketed = host.hasPrefix("[") && host.hasSuffix("]")
            return (String(isBracketed ? host.dropFirst().dropLast() : host), Int(port))
        }
    }

    private static func entries(_ text: String, at path: String) throws -> [String: Entry] {
        var entries: [String: Entry] = [:]
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (number, line) in zip(1..., lines) {
            let content = line.prefix { $0 != "#" }.trimmed
            guard !content.isEmpty else { continue }
            let parts = content.split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[1].trimmed.isEmpty else {
                throw Complaint(misuse: "\(path):\(number): a line is 'key = value'")
            }
            let key = parts[0].trimmed
            guard keys.contains(key) else {
                throw Complaint(
                    misuse:
                        "\(path):\(number): '\(key)' is no key; there are: "
                        + keys.joined(separator: ", "))
            }
            guard entries[key] == nil else {
                throw Complaint(misuse: "\(path):\(number): '\(key)' stands twice")
            }
            entries[key] = Entry(parts[1].trimmed, line: number)
        }
        return entries
    }

    private static func endpoint(_ entry: Entry, _ path: String) throws -> (String, Int) {
        guard let endpoint = entry.endpoint else {
            throw Complaint(
                misuse: "\(path):\(entry.line): 'listen' is an address and port, as 127.0.0.1:8080")
        }
        return endpoint
    }

    private static func address(_ entry: Entry, _ path: String) throws -> PublicAddress {
        guard let address = PublicAddress(entry.value) else {
            throw Complaint(
                misuse:
                    "\(path):\(entry.line): 'address' is as https://concord.example.org, without a "
                    + "path"
            )
        }
        return address
    }
}

extension Substring {
    fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}

extension String {
    fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
