import Crypto
import CryptoExtras
import FoundationEssentials

/// Passwords, kept as scrypt hashes with the cost they were made at.
///
/// - Source: RFC 7914; N = 2^15, r = 8, p = 1, which takes about 32 MiB and a tenth of a second.
enum Password {
    private static let rounds = 1 << 15
    private static let length = 32

    /// The shortest that is taken, in characters, as the NCSC advises length over rules.
    static let shortest = 12

    /// `scrypt$15$salt$hash`, in hexadecimal.
    static func hash(_ password: String, salt: [UInt8]) throws -> String {
        let key = try derive(password, salt, rounds)
        return "scrypt$15$\(Hex.text(salt))$\(Hex.text(key))"
    }

    /// Whether a password is the one that was hashed.
    static func matches(_ password: String, _ stored: String) -> Bool {
        let parts = stored.split(separator: "$")
        guard parts.count == 4, parts[0] == "scrypt", let exponent = Int(parts[1]),
            (10...20).contains(exponent), let salt = Hex.bytes(String(parts[2])),
            let key = Hex.bytes(String(parts[3])),
            let derived = try? derive(password, salt, 1 << exponent)
        else { return false }
        // Compared to the end, so that the time says nothing.
        return zip(derived, key).reduce(derived.count ^ key.count) { $0 | Int($1.0 ^ $1.1) } == 0
    }

    private static func derive(_ password: String, _ salt: [UInt8], _ rounds: Int) throws -> [UInt8]
    {
        let key = try KDF.Scrypt.deriveKey(
            from: Data(password.utf8), salt: Data(salt), outputByteCount: length, rounds: rounds,
            blockSize: 8, parallelism: 1)
        return key.withUnsafeBytes { Array($0) }
    }
}

enum Hex {
    static func text(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
            as: UTF8.self)
    }

    static func bytes(_ text: String) -> [UInt8]? {
        let digits = Array(text.utf8)
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard
                let byte = UInt8(
                    String(decoding: digits[index...index + 1], as: UTF8.self), radix: 16)
            else { return nil }
            bytes.append(byte)
        }
        return bytes
    }
}
