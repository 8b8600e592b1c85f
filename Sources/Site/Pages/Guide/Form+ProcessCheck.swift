import Pages
import Resolution

extension Form.Reader {
    /// Reads the answers that tell whether a process is the right one.
    mutating func processCheck(_ check: ProcessCheck) -> ProcessResultPage.Answers {
        let yes = ["yes": true, "no": false]
        var answers = ProcessResultPage.Answers()
        answers.isInDanger = value(RaiseField.danger) { yes[$0] } ?? false
        if !check.elsewhere.isEmpty {
            let known = Set(check.elsewhere.map(\.id.text)).union([RaiseField.none])
            let chosen = value(RaiseField.exclusion) { known.contains($0) ? $0 : nil }
            answers.exclusion = check.elsewhere.first { $0.id.text == chosen }
        }
        if check.policy.entry != nil {
            answers.isTooEarly = value(RaiseField.entry) { yes[$0] } == false
        }
        return answers
    }
}
