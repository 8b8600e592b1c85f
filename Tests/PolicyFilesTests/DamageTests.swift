import PolicyFiles
import Resolution
import Testing

@Test(arguments: Library.policies)
func `A damaged policy is read or refused with a place, and never more`(id: String) throws {
    let sound = try Library.bytes(Library.file(of: id))
    var chance = Chance(seed: id.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
    for round in 0..<2_000 {
        let damaged = damage(sound, &chance)
        let reading = PolicyFile.read(damaged, name: "damaged.yaml")
        let lines = damaged.count { $0 == UInt8(ascii: "\n") } + 1
        let isPlaced = reading.diagnostics.allSatisfy { diagnostic in
            (1...lines + 1).contains(diagnostic.line) && diagnostic.column >= 1
                && !diagnostic.message.isEmpty
        }
        #expect(isPlaced, "round \(round)")
        let isRefused = reading.diagnostics.contains { $0.severity == .error }
        #expect((reading.policy == nil) == isRefused, "round \(round)")
    }
}

/// One to four damages: bytes changed, cut out, doubled, moved, or YAML's own marks put in.
private func damage(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
    var bytes = bytes
    let marks = ["{", "}", "[", "]", ": ", "- ", "\"", "'", "&a ", "*a", "!t ", "|", "\t", "\u{0}"]
    for _ in 0...chance.below(4) {
        let place = chance.below(bytes.count)
        let end = min(bytes.count, place + 1 + chance.below(80))
        switch chance.below(6) {
        case 0: bytes[place] = UInt8(chance.below(256))
        case 1: bytes.removeSubrange(place..<end)
        case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 3: bytes.insert(contentsOf: marks[chance.below(marks.count)].utf8, at: place)
        case 4: bytes.swapAt(place, chance.below(bytes.count))
        case _: bytes.removeSubrange(chance.below(bytes.count)...)
        }
        if bytes.isEmpty { return bytes }
    }
    return bytes
}
