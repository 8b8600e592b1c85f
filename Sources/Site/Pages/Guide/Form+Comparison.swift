import Pages
import Resolution

extension Form.Reader {
    /// Reads which two policies are to be compared; nothing where one is wrong or both are the same.
    mutating func comparison(among policies: [Policy]) -> PolicyComparison? {
        let first = value(ComparePage.first) { id in policies.first { $0.id.text == id } }
        let second = value(ComparePage.second) { id in
            policies.first { $0.id.text == id && $0.id != first?.id }
        }
        guard let first, let second else { return nil }
        return PolicyComparison(first, second)
    }
}
