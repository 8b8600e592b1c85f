/// Chance that repeats itself (SplitMix64).
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: some BinaryInteger) { state = UInt64(truncatingIfNeeded: seed) }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// True so many times in a hundred.
    mutating func happens(_ percent: Int) -> Bool {
        Int.random(in: 0..<100, using: &self) < percent
    }

    mutating func below(_ bound: Int) -> Int {
        bound > 0 ? Int.random(in: 0..<bound, using: &self) : 0
    }

    mutating func one<Choice>(of choices: [Choice], or other: Choice) -> Choice {
        choices.randomElement(using: &self) ?? other
    }

    /// One of some choices, each as often as its weight.
    mutating func weighed<Choice>(_ choices: [(Int, Choice)], or other: Choice) -> Choice {
        var left = below(choices.reduce(0) { $0 + $1.0 })
        for (weight, choice) in choices {
            if left < weight { return choice }
            left -= weight
        }
        return other
    }
}
