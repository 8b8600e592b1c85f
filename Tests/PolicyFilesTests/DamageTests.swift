import Foundation
import PolicyFiles
import Resolution
import Testing

/// Counted are files that are no policy any more: each is damaged on until it is refused.
///
/// 5 policies make 4,000 each, 20,000 in all: 3,600 of a policy cut down to the clauses that
/// its other parts name, and 400 of the whole file.
@Test(arguments: Library.policies)
func `A damaged policy is refused with a place, without a crash or a hang`(id: String) throws {
    let whole = try Library.bytes(Library.file(of: id))
    let small = cut(String(decoding: whole, as: UTF8.self))
    try #require(PolicyFile.read(small, name: "small.yaml").policy != nil)
    var chance = Chance(seed: id.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
    var slowest = Duration.zero
    for round in 0..<4_000 {
        let sound = round.isMultiple(of: 10) ? whole : Array(small.utf8)
        let (damaged, reading, time) = refused(sound, &chance)
        slowest = max(slowest, time)
        let lines = damaged.count { $0 == UInt8(ascii: "\n") } + 1
        let errors = reading.diagnostics.filter { $0.severity == .error }
        #expect(reading.policy == nil && !errors.isEmpty, "round \(round)")
        let isPlaced = reading.diagnostics.allSatisfy { diagnostic in
            (1...lines + 1).contains(diagnostic.line) && diagnostic.column >= 1
                && !diagnostic.message.isEmpty && Explanation.of(diagnostic.code) != nil
        }
        #expect(isPlaced, "round \(round)")
    }
    #expect(slowest < .seconds(5))
}

/// Damages a policy until it is refused; how long the last reading took.
private func refused(
    _ sound: [UInt8], _ chance: inout Chance
) -> (damaged: [UInt8], PolicyReading, Duration) {
    var damaged = sound
    while true {
        for _ in 0...chance.below(3) { damage(&damaged, &chance) }
        var reading = PolicyReading(policy: nil, diagnostics: [])
        let time = ContinuousClock().measure {
            reading = PolicyFile.read(damaged, name: "damaged.yaml")
        }
        if reading.policy == nil { return (damaged, reading, time) }
    }
}

/// One damage: a bit turned, a byte changed, a piece cut out or doubled, two lines exchanged, the end cut off,
/// or a mark of YAML put in.
private func damage(_ bytes: inout [UInt8], _ chance: inout Chance) {
    guard !bytes.isEmpty else { return }
    let marks = ["{", "}", "[", "]", ": ", "- ", "\"", "'", "&a ", "*a", "!t ", "|", "\t", "\u{0}"]
    let place = chance.below(bytes.count)
    let end = min(bytes.count, place + 1 + chance.below(80))
    switch chance.below(8) {
    case 0: bytes[place] ^= 1 << UInt8(chance.below(8))
    case 1: bytes[place] = UInt8(chance.below(256))
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 4: exchangeLines(&bytes, &chance)
    case 5: bytes.insert(contentsOf: marks[chance.below(marks.count)].utf8, at: place)
    case 6: bytes.swapAt(place, chance.below(bytes.count))
    case _: bytes.removeSubrange(place...)
    }
}

private func exchangeLines(_ bytes: inout [UInt8], _ chance: inout Chance) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    lines.swapAt(chance.below(lines.count), chance.below(lines.count))
    bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
}

/// A policy without its ambiguities, its sums, and the clauses that nothing else in it names.
private func cut(_ text: String) -> String {
    var text = text
    for section in ["claims:", "ambiguities:"] {
        guard let start = text.range(of: "\n\(section)") else { continue }
        let rest = text[start.upperBound...]
        let end = rest.ranges(of: /\n[a-z]/).first?.lowerBound ?? text.endIndex
        text.removeSubrange(start.lowerBound..<end)
    }
    var kept: [Substring] = []
    var isKept = true
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        if let clause = line.wholeMatch(of: /\s\s([A-Z0-9]+-[0-9a-z]+):/)?.1 {
            isKept = text.ranges(of: "\(clause)").contains { place in
                let after = text[place.upperBound...].first
                return after != ":" && after?.isLetter != true && after?.isNumber != true
            }
        } else if line.first?.isLetter == true {
            isKept = true
        }
        if isKept { kept.append(line) }
    }
    return kept.joined(separator: "\n")
}
