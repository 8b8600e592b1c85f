import Foundation
import Ledger
import Resolution
import Testing

struct BackupTests {
    let scratch: Scratch
    let ledger: Ledger
    let copy: String
    let place: String

    init() throws {
        scratch = try Scratch()
        ledger = try scratch.ledger()
        copy = scratch.path("copy.sqlite")
        place = scratch.path("place.sqlite")
    }

    @Test func `A backup is one plain file that only its owner can read`() async throws {
        try await ledger.fill()
        try await ledger.backup(to: copy, now: noon)
        #expect(try scratch.names.filter { $0.hasPrefix("copy") } == ["copy.sqlite"])
        #expect(try mode(of: copy) == 0o600)
        let header = try Data(contentsOf: URL(fileURLWithPath: copy)).prefix(20)
        // Bytes 18 and 19 say whether a log belongs beside it: 1 for none.
        #expect(Array(header.suffix(2)) == [1, 1])
    }

    @Test func `A backup overwrites nothing`() async throws {
        try Data("precious".utf8).write(to: URL(fileURLWithPath: copy))
        await #expect(throws: LedgerProblem.alreadyThere(copy)) {
            try await ledger.backup(to: copy, now: noon)
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: copy)) == Data("precious".utf8))
    }

    @Test func `A backup taken while others write is whole`() async throws {
        async let writing: Void = {
            for number in 0..<200 {
                _ = try await ledger.append(.sample("a", after: number, ["x"]))
            }
        }()
        var counts: [Int] = []
        for number in 0..<5 {
            let path = scratch.path("copy-\(number).sqlite")
            try await ledger.backup(to: path, now: noon)
            let result = try await Ledger(at: path).verify(against: nil, now: noon)
            #expect(result.isSound)
            counts.append(result.rows)
        }
        try await writing
        #expect(counts == counts.sorted())
    }

    @Test func `A backup is restored and goes on where it stood`() async throws {
        try await ledger.fill()
        let checkpoint = try await ledger.checkpoint(now: noon)
        try await ledger.backup(to: copy, now: noon)
        let result = try await Ledger.restore(
            from: copy, to: place, against: checkpoint, now: noon)
        #expect(result.rows == 8)
        #expect(try mode(of: place) == 0o600)
        #expect(try scratch.names.filter { $0.contains("arriving") } == [])
        let restored = try Ledger(at: place)
        #expect(try await restored.append(.sample("a", after: 3, ["on"])) == .added(4...4))
    }

    @Test func `What does not verify is not restored`() async throws {
        try await ledger.fill()
        try await ledger.backup(to: copy, now: noon)
        try scratch.tamper("UPDATE event SET kind = 'x' WHERE position = 4", name: "copy.sqlite")
        let problem = await #expect(throws: LedgerProblem.self) {
            try await Ledger.restore(from: copy, to: place, against: nil, now: noon)
        }
        guard case .doesNotVerify(let verification)? = problem else {
            Issue.record("\(String(describing: problem))")
            return
        }
        #expect(verification.lines == ["row-altered b/2 at 4"])
        #expect(try scratch.names.filter { $0.hasPrefix("place") } == [])
    }

    @Test func `A backup that ends before the checkpoint is not restored`() async throws {
        try await ledger.backup(to: copy, now: noon)
        try await ledger.fill()
        let checkpoint = try await ledger.checkpoint(now: noon)
        await #expect(throws: LedgerProblem.self) {
            try await Ledger.restore(from: copy, to: place, against: checkpoint, now: noon)
        }
        #expect(try scratch.names.filter { $0.hasPrefix("place") } == [])
    }

    @Test(arguments: ["", "Dear colleague"])
    func `What is no ledger is not restored`(content: String) async throws {
        try Data(String(repeating: content, count: 300).utf8).write(
            to: URL(fileURLWithPath: copy))
        await #expect(throws: LedgerProblem.notALedger(copy)) {
            try await Ledger.restore(from: copy, to: place, against: nil, now: noon)
        }
        #expect(try scratch.names.filter { $0.hasPrefix("place") } == [])
    }

    @Test func `A missing backup is said to be missing`() async throws {
        await #expect(throws: LedgerProblem.cannotOpen(copy, .noSuchFile)) {
            try await Ledger.restore(from: copy, to: place, against: nil, now: noon)
        }
    }

    @Test func `A ledger in its place stays unless it may go`() async throws {
        try await ledger.fill()
        try await ledger.backup(to: copy, now: noon)
        let other = try Ledger(at: place)
        _ = try await other.append(.sample("other", after: 0, ["kept"]))
        await #expect(throws: LedgerProblem.alreadyThere(place)) {
            try await Ledger.restore(from: copy, to: place, against: nil, now: noon)
        }
        await #expect(throws: LedgerProblem.inUse(place)) {
            try await Ledger.restore(
                from: copy, to: place, replacing: true, against: nil, now: noon)
        }
        #expect(try await other.streams() == ["other"])
        try other.close()
        _ = try await Ledger.restore(
            from: copy, to: place, replacing: true, against: nil, now: noon)
        #expect(try await Ledger(at: place).streams() == ["a", "b", "c"])
    }

    @Test(arguments: [[""], ["", "-wal"], ["-wal"]])
    func `A log left behind is not read into what takes the place`(
        left: [String]
    ) async throws {
        try await ledger.fill()
        try await ledger.backup(to: copy, now: noon)
        let other = try scratch.ledger("other.sqlite")
        _ = try await other.append(.sample("other", after: 0, ["lost"]))
        for end in left {
            try FileManager.default.copyItem(atPath: other.path + end, toPath: place + end)
        }
        _ = try await Ledger.restore(
            from: copy, to: place, replacing: true, against: nil, now: noon)
        let restored = try Ledger(at: place)
        #expect(try await restored.streams() == ["a", "b", "c"])
        #expect(try await restored.verify(against: nil, now: noon).isSound)
    }

    @Test func `A damaged ledger may be replaced`() async throws {
        try await ledger.fill()
        try await ledger.backup(to: copy, now: noon)
        try Data(repeating: 0xff, count: 8192).write(to: URL(fileURLWithPath: place))
        _ = try await Ledger.restore(
            from: copy, to: place, replacing: true, against: nil, now: noon)
        #expect(try await Ledger(at: place).verify(against: nil, now: noon).rows == 8)
    }
}
