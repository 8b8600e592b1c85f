/// Chance that is the same every time: SplitMix64.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Text of any characters that a person can type, combining marks and all.
    mutating func text(of lengths: ClosedRange<Int>) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: lengths, using: &self) {
            let value = UInt32.random(
                in: Bool.random(using: &self) ? 0x20...0x37F : 0x20...0x1FFFF, using: &self)
            if let scalar = Unicode.Scalar(value), value != 0x7F { text.append(scalar) }
        }
        return String(text)
    }
}
