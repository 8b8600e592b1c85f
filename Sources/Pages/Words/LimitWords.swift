package import Resolution

extension Limit {
    /// How long: "within 5 working days".
    package var words: String {
        switch self {
        case .workingDays(let days): "within \(Words.count(days.count, "working day"))"
        case .hours(let hours): "within \(Words.count(hours, "hour"))"
        case .sameWorkingDay: "on the same working day"
        case .calendarDays(let days): "within \(Words.count(days, "day"))"
        case .months(let months): "within \(Words.count(months, "month"))"
        case .words(let promptness): promptness.words
        case .agreed: "by a time that the parties agree"
        case .notStated: "no time stated"
        case .byPriority(let limits):
            Words.list(limits.map { "\($0.limit.words) at priority \($0.priority)" })
        }
    }

    /// How long, as the days that are counted: "5 working days"; nil where it has no number.
    var length: String? {
        switch self {
        case .workingDays(let days): Words.count(days.count, "working day")
        case .hours(let hours): Words.count(hours, "hour")
        case .calendarDays(let days): Words.count(days, "day")
        case .months(let months): Words.count(months, "month")
        case .sameWorkingDay, .words, .agreed, .notStated, .byPriority: nil
        }
    }
}

extension Promptness {
    /// How soon, in the middle of a sentence: "at once".
    package var words: String {
        switch self {
        case .immediately: "at once"
        case .withoutDelay: "without delay"
        case .urgently: "urgently"
        case .asSoonAsPossible: "as soon as possible"
        }
    }
}

extension Duty.Clock {
    /// What a limit is counted from: "the end of stage 2".
    package func words(under policy: Policy) -> String {
        switch self {
        case .trigger: "when it fell due"
        case .outset: "when the concern was first considered"
        case .completed(let stage): "the end of \(PolicyWords.stage(stage, of: policy))"
        case .entered(let stage): "the start of \(PolicyWords.stage(stage, of: policy))"
        case .did(let act): "the \(act.words.noun)"
        case .earliest(let clocks):
            "the earliest of \(Words.list(clocks.map { $0.words(under: policy) }))"
        }
    }

    /// Why nothing can be counted: "stage 4 was never completed".
    package func missing(under policy: Policy) -> String {
        switch self {
        case .trigger: "nothing has made it fall due"
        case .outset: "nobody said when the concern was first considered"
        case .completed(let stage): "\(PolicyWords.stage(stage, of: policy)) was never completed"
        case .entered(let stage): "\(PolicyWords.stage(stage, of: policy)) was never entered"
        case .did(let act): "no \(act.words.noun) is recorded"
        case .earliest(let clocks): Words.list(clocks.map { $0.missing(under: policy) })
        }
    }
}
