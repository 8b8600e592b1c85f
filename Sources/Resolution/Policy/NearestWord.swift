/// Finds the word that somebody probably meant.
package enum NearestWord {
    /// The word nearest to the one found, if it is near at all: a slip or two, not another word.
    package static func to(
        _ found: String, among words: [String], slipsMax: Int = 3
    ) -> String? {
        let slipsMax = max(1, min(slipsMax, found.count / 3))
        return
            words
            .filter { abs($0.count - found.count) <= slipsMax }
            .map { (word: $0, slips: slips(from: found, to: $0)) }
            .filter { $0.slips <= slipsMax }
            .min { ($0.slips, $0.word) < ($1.slips, $1.word) }?.word
    }

    /// How many letters were left out, added, exchanged or swapped with the next.
    private static func slips(from found: String, to word: String) -> Int {
        let found = Array(found.lowercased().prefix(64))
        let word = Array(word.lowercased())
        var beforeLast: [Int] = []
        var last = Array(0...word.count)
        for (row, letter) in found.enumerated() {
            var current = [row + 1]
            for (column, wanted) in word.enumerated() {
                var fewest = min(last[column + 1], current[column]) + 1
                fewest = min(fewest, last[column] + (letter == wanted ? 0 : 1))
                if row > 0, column > 0, letter == word[column - 1], found[row - 1] == wanted {
                    fewest = min(fewest, beforeLast[column - 1] + 1)
                }
                current.append(fewest)
            }
            (beforeLast, last) = (last, current)
        }
        return last[word.count]
    }
}
