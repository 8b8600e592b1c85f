import Pages
import Resolution

extension Form.Reader {
    /// Reads which two policies are to be compared; nothing where one is wrong or both are the same.
    mutating func comparison(among editions: [ComparePage.Edition]) -> PolicyComparison? {
        let first = value(ComparePage.first) { ComparePage.edition($0, among: editions) }
        let second = value(ComparePage.second) { sent in
            ComparePage.edition(sent, among: editions).flatMap { $0 == first ? nil : $0 }
        }
        guard let first, let second else { return nil }
        return PolicyComparison(first, second)
    }
}
