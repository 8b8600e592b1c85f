import Desk
import Foundation
import Resolution
import Site

extension World {
    /// The real world.
    ///
    /// Nothing else in the house asks for the time, an identifier or chance.
    static let real = World(
        now: { Moment(seconds: Int(Date().timeIntervalSince1970)) },
        identifier: { Chance.text(length: 20) },
        randomBytes: { Chance.bytes($0) },
        commonPasswords: { CommonPasswords.read() })
}

extension Outside {
    /// The real world, as the site asks for it.
    static let real: Outside = {
        let began = ContinuousClock.now
        return Outside(
            now: { Int64(Date().timeIntervalSince1970) },
            elapsed: { began.duration(to: .now) },
            randomBytes: { Chance.bytes($0) })
    }()
}

/// Chance from the operating system, fit for secrets.
private enum Chance {
    static func bytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }

    static func text(length: Int) -> String {
        let letters = Array("abcdefghijklmnopqrstuvwxyz234567")
        return String(bytes(length).map { letters[Int($0) % letters.count] })
    }
}
