import ArgumentParser
import Ledger
import Resolution

/// Reads the values of arguments, saying what would be right.
enum Reading {
    @Sendable static func day(_ text: String) throws -> CalendarDay {
        guard let day = CalendarDay(text) else {
            throw ValidationError("it is to be a day such as 2026-12-22")
        }
        return day
    }

    @Sendable static func time(_ text: String) throws -> LocalTime {
        guard let time = LocalTime(text) else {
            throw ValidationError("it is to be a time such as 2026-12-22T10:00")
        }
        return time
    }

    @Sendable static func division(_ text: String) throws -> Division {
        guard let division = Division(rawValue: text) else {
            let known = Division.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("it is to be one of \(known)")
        }
        return division
    }

    /// Lower-case words joined by hyphens.
    @Sendable static func identifier(_ text: String) throws -> String {
        let words = text.split(separator: "-", omittingEmptySubsequences: false)
        let isPlain = words.allSatisfy { word in
            !word.isEmpty
                && word.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) }
        }
        guard isPlain, text.count <= 40 else {
            throw ValidationError(
                "it is to be lower-case words joined by hyphens, such as north-shire")
        }
        return text
    }

    @Sendable static func workingDays(_ text: String) throws -> Int {
        guard let days = Int(text), (0...5000).contains(days) else {
            throw ValidationError("it is to be a number from 0 to 5000")
        }
        return days
    }

    /// A port of this machine; 0 takes any that is free.
    @Sendable static func port(_ text: String) throws -> Int {
        guard let port = UInt16(text) else {
            throw ValidationError("it is to be a port from 0 to 65535")
        }
        return Int(port)
    }

    /// A checkpoint: the line itself, or a file with such a line in it.
    @Sendable static func checkpoint(_ text: String) throws -> Checkpoint {
        if let checkpoint = Checkpoint(text) { return checkpoint }
        let lines = String(decoding: try Files.bytes(text), as: UTF8.self)
            .split(whereSeparator: \.isNewline)
        guard let checkpoint = lines.lazy.compactMap({ Checkpoint(String($0)) }).last else {
            throw Complaint(misuse: "\(text): no line 'concord-checkpoint …' in it")
        }
        return checkpoint
    }
}
