import Pages
import Resolution

/// What was typed of a difference, read into values: what is wrong, task by task, and what is whole.
struct RaiseReading {
    private(set) var problems: [RaiseTask: [String: AnswerProblem]] = [:]
    private(set) var adult: Raised.Adult?
    /// Whom it concerns, where the policy asks.
    private(set) var subject: Subject?
    private(set) var receivers: [AgencyID] = []
    private(set) var headline = ""
    private(set) var concern = ""
    private(set) var opening: [String: String] = [:]
    private(set) var reasons: [ReasonID] = []
    private(set) var otherReason = ""
    private(set) var wanted = ""
    private(set) var interim = ""
    private(set) var start: StageID?
    private(set) var evidence = ""
    private(set) var outset: Moment?
    /// The reference of an ended one.
    private(set) var follows: String?
    private(set) var supporter: PersonID?
    private(set) var check = ProcessResultPage.Answers()

    let form: RaiseForm
    private let now: Moment

    /// Reads all that was typed so far.
    init(_ form: RaiseForm, now: Moment) {
        self.form = form
        self.now = now
        for task in RaiseTask.allCases {
            var reader = Form.Reader(Form(values: form.answers.values))
            read(task, with: &reader)
            problems[task] = reader.problems.answers
        }
    }

    /// Whether the answers lead to another procedure, or to something to be done before.
    var leadsElsewhere: Bool { check.exclusion != nil || check.isTooEarly }

    /// The first tasks that must be done before it can be sent.
    var missing: [RaiseTask] {
        RaiseTask.allCases.filter { task in
            if task == .process, leadsElsewhere { return true }
            return problems[task]?.isEmpty == false && !(task.isOptional && !form.isBegun(task))
        }
    }

    private mutating func read(_ task: RaiseTask, with reader: inout Form.Reader) {
        switch task {
        case .process: check = reader.processCheck(form.check)
        case .agencies: readAgencies(&reader)
        case .adult:
            readAdult(&reader)
        case .concern: readConcern(&reader)
        case .wanted: readWanted(&reader)
        case .evidence:
            evidence = reader.optionalText(RaiseField.evidence) ?? ""
            outset = reader.past(
                day: RaiseField.outset, time: RaiseField.outsetTime, now: now)
            readFollows(&reader)
        case .support:
            let offered = Set(form.colleagues.map(\.id))
            let chosen = reader.value(RaiseField.supporter) { chosen in
                chosen == RaiseField.none || offered.contains(chosen) ? chosen : nil
            }
            supporter = chosen.flatMap { offered.contains($0) ? PersonID($0) : nil }
        }
    }

    private mutating func readFollows(_ reader: inout Form.Reader) {
        guard let chosen = reader.optionalText(RaiseField.follows), !chosen.isBlank else { return }
        follows = form.earlier.first { $0.id == chosen }?.id
        if follows == nil { reader.note(RaiseField.follows, .notRecognised) }
    }

    private mutating func readAdult(_ reader: inout Form.Reader) {
        let subjects = form.policy.scope.subjects
        if !subjects.isEmpty {
            subject = reader.value(RaiseField.subject) { chosen in
                subjects.first { $0.rawValue == chosen }
            }
        }
        let initials =
            subject == .noPerson
            ? reader.optionalText(RaiseField.initials, max: 10)
            : reader.text(RaiseField.initials, max: 10)
        let others = reader.optionalText(RaiseField.others, max: 500)
        adult = initials.map { Raised.Adult(initials: $0, others: others ?? "") }
    }

    private mutating func readAgencies(_ reader: inout Form.Reader) {
        let offered = Set(form.agencies.map(\.id))
        let chosen = reader.values(RaiseField.agency) {
            offered.contains($0) ? AgencyID($0) : nil
        }
        guard let chosen else { return }
        if chosen.isEmpty, !form.policy.scope.admitsOwnAgency {
            reader.note(RaiseField.agency, .missing)
        }
        receivers = chosen.reduce(into: []) { kept, agency in
            if !kept.contains(agency) { kept.append(agency) }
        }
    }

    private mutating func readConcern(_ reader: inout Form.Reader) {
        headline = reader.text(RaiseField.headline, max: 100) ?? ""
        concern = reader.text(RaiseField.concern) ?? ""
        for part in form.policy.opening?.parts ?? [] {
            opening[part.id] = reader.text(RaiseField.opening(part.id))
        }
        let listed = form.policy.reasons
        let known = Set(listed.list.map(\.id.text))
        let chosen = reader.values(RaiseField.reason) { value -> String? in
            known.contains(value) || (value == RaiseField.other && !listed.isExhaustive)
                ? value : nil
        }
        guard let chosen else { return }
        if chosen.isEmpty { reader.note(RaiseField.reason, .missing) }
        reasons = chosen.filter { $0 != RaiseField.other }.map { ReasonID($0) }
        if chosen.contains(RaiseField.other) {
            otherReason = reader.text(RaiseField.otherReason, max: 500) ?? ""
        }
    }

    private mutating func readWanted(_ reader: inout Form.Reader) {
        wanted = reader.text(RaiseField.wanted) ?? ""
        interim = reader.text(RaiseField.interim) ?? ""
        let starts = form.starts
        start =
            starts.count > 1
            ? reader.value(RaiseField.start) { chosen in
                starts.first { $0.id.text == chosen }?.id
            } : starts.first?.id
    }
}
