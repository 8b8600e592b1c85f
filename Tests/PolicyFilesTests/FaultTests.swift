import Foundation
import PolicyFiles
import Resolution
import Testing

/// One fault put into the sound policy, and what must then be said at its line.
struct Fault: CustomTestStringConvertible, Sendable {
    var find: String
    var put: String
    /// What stands in the line that must be named; the text put in, unless another is given.
    var at: String?
    var severity = PolicyProblem.Severity.error
    var says: String

    var testDescription: String { says }

    init(_ find: String, _ put: String, at: String? = nil, says: String) {
        (self.find, self.put, self.at, self.says) = (find, put, at, says)
    }

    static func warning(_ find: String, _ put: String, at: String? = nil, says: String) -> Fault {
        var fault = Fault(find, put, at: at, says: says)
        fault.severity = .warning
        return fault
    }

    static func note(_ find: String, _ put: String, at: String? = nil, says: String) -> Fault {
        var fault = Fault(find, put, at: at, says: says)
        fault.severity = .note
        return fault
    }
}

@Test
func `The sound policy has nothing wrong with it`() throws {
    let reading = PolicyFile.read(try Library.text("Tests/Policies/sound.yaml"), name: "sound.yaml")
    #expect(reading.diagnostics.filter { $0.severity != .note }.map(\.description) == [])
    #expect(reading.policy != nil)
}

@Test(arguments: Fault.form + Fault.references + Fault.meaning + Fault.statements)
func `A fault is found at its line, with what would be right`(fault: Fault) throws {
    let sound = try Library.text("Tests/Policies/sound.yaml")
    let range = try #require(sound.range(of: fault.find), "\(fault.find) is not in the file")
    let damaged = sound.replacingCharacters(in: range, with: fault.put)
    let marker = try fault.at.map { try #require(damaged.range(of: $0), "\($0) is not there") }
    let place = marker?.lowerBound ?? range.lowerBound
    let line = damaged[..<place].count { $0.isNewline } + 1
    let reading = PolicyFile.read(damaged, name: "damaged.yaml")
    let there = reading.diagnostics.filter { $0.line == line }
    let found = there.contains { $0.severity == fault.severity && $0.message.contains(fault.says) }
    #expect(found, "line \(line): \(reading.diagnostics.map(\.description))")
    #expect((reading.policy == nil) == (fault.severity == .error))
}

extension Fault {
    /// Faults in the form of the file.
    static let form: [Fault] = [
        Fault("title: When", "titel: When", says: "did you mean 'title'?"),
        Fault("title: When", "titel: When", at: "policy: sample", says: "'title' is missing"),
        Fault("edition: 2026-01\n", "edition:\n", says: "nothing stands here"),
        Fault("reference: SAM", "reference: s", says: "two to eight capital letters"),
        Fault("published: 2026-01", "published: 2026-13", says: "there is no month 2026-13"),
        Fault("review: 2028-01-31", "review: 2027-02-29", says: "there is no day 2027-02-29"),
        Fault("review: 2028-01-31", "review: soon", says: "or: not stated"),
        Fault("england-and-wales", "wales", says: "england-and-wales, scotland"),
        Fault("mailbox: board@example.org", "mailbox: nobody", says: "a mail address"),
        Fault("board: sample\n", "board: Sample Board\n", says: "an identifier"),
        Fault("strength: should", "strength: shoud", says: "did you mean 'should'?"),
        Fault("act: discuss\n    to", "act: diskuss\n    to", says: "did you mean 'discuss'?"),
        Fault("within: { working-days: 2 }", "within: { days: 2 }", says: "the key 'days'"),
        Fault("{ working-days: 2 }", "{ working-days: two }", says: "from 1 to 260"),
        Fault("{ working-days: 2 }", "{ working-days: 0 }", says: "from 1 to 260"),
        Fault("same-working-day", "some-time", says: "not known here"),
        Fault(
            "{ working-days: 2 }", "{ working-days: 2, hours: 3 }", says: "stand here together"),
        Fault("exhaustive: false", "exhaustive: no", says: "true or false"),
        Fault("from: { completed: one }", "from: start", says: "{ completed: … }"),
        Fault("on: { entered: [one] }", "on: begun", says: "raised"),
        Fault("    by: each\n", "", at: "    strength: must\n    printed", says: "'by' is missing"),
        Fault("    act: discuss\n    to: counterpart\n", "", at: "by: each", says: "no 'act'"),
        Fault("  SAM-6:", "  SAM-5:", says: "stands here already, on line"),
        Fault("  SAM-6:", "  sam-6:", says: "a clause identifier"),
        Fault("title: Panel", "title: &x Panel", says: "anchors are not used"),
        Fault("title: Panel", "title: !!str Panel", says: "tags are not used"),
        Fault("title: Panel", "title: [Panel]", says: "a list stands here"),
        Fault("options: [Low, High]", "option: [Low, High]", says: "did you mean"),
        Fault(", options: [Low, High]", "", at: "id: level", says: "needs the key 'options'"),
        Fault("id: urgent, kind: risk", "id: urgent, kind: hurry", says: "risk, policy-issue"),
        Fault("# A small", "# A small\n? [a, b]\n: c", at: "? [a", says: "a key is a word"),
        Fault(
            "unresolved: end", "unresolved: end\n    rung: director", at: "body: panel",
            says: "stands here twice"),
        Fault("    body: panel\n", "", at: "- id: panel\n    title", says: "who acts is missing"),
        Fault(
            "on: 2026-11-21", "on: 2026-11-21\n---\nmore: 1", at: "---", says: "a second document"),
        Fault("words: {", "words: }{", says: "this is not YAML"),
    ]

    /// Names of things that do not stand in the policy.
    static let references: [Fault] = [
        Fault("from: two, clause", "from: nine, clause", says: "it has one, two, panel"),
        Fault("clause: SAM-1 }\nrungs", "clause: SAM-9 }\nrungs", says: "no clause 'SAM-9'"),
        Fault("supports: [one]", "supports: [nil]", says: "no stage 'nil'"),
        Fault("rung: practitioner, unr", "rung: worker, unr", says: "no rung 'worker'"),
        Fault("unresolved: panel", "unresolved: court", says: "no stage 'court'"),
        Fault("body: panel", "body: jury", says: "no body 'jury'"),
        Fault("[one] }\n    by", "[won] }\n    by", says: "no stage 'won'"),
        Fault("form: referral", "form: paper", says: "no form 'paper'"),
        Fault("to: { post: manager }", "to: { post: clerk }", says: "no post 'clerk'"),
        Fault("{ completed: one }", "{ completed: zero }", says: "no stage 'zero'"),
        Fault("to: two, from: [one]", "to: six, from: [one]", says: "no stage 'six'"),
        Fault("before: two", "before: seven", says: "no stage 'seven'"),
        Fault("{ end-of: two }", "{ end-of: eight }", says: "no stage 'eight'"),
        Fault("clauses: [SAM-2]", "clauses: [SAM-22]", says: "no clause 'SAM-22'"),
        Fault("{ rung: line-manager } ]", "{ rung: boss } ]", says: "no rung 'boss'"),
        Fault("on: { left: two }", "on: { risk-declared: fire }", says: "no jump 'fire'"),
    ]

    /// Policies that can be read and mean nothing, contradict themselves or leave something open.
    static let meaning: [Fault] = [
        Fault("- { id: chair,", "- { id: manager,", says: "taken already"),
        Fault("    show: [difference]\n", "", at: "  SAM-1:", says: "nothing is made of it"),
        Fault(
            "strength: must\n    printed", "strength: principle\n    printed", at: "act: discuss",
            says: "orders no act"),
        Fault("unresolved: end", "unresolved: one", says: "lead back to it"),
        Fault("    form: referral\n", "", at: "act: complete-form", says: "needs the key 'form'"),
        Fault(
            "at-least: 3, of: agencies", "at-least: 3, of: other-agencies", says: "cannot include"),
        Fault("of: agencies, including: parties", "of: posts", says: "names 2"),
        .warning(
            "unresolved: panel", "unresolved: end", at: "- id: panel\n    title",
            says: "no way and no jump"),
        .warning("review: 2028-01-31", "review: 2020-01", says: "before the publication"),
        .warning("working-days: 7", "working-days: 9", says: "add up to 7"),
        .warning(
            "    within: { working-days: 2 }\n", "", at: "- { clause: SAM-3", says: "do not add up"),
        .warning(
            "task: Talk", "task: Talk at length and with patience and with good will, then talk",
            says: "at most 60"),
        .warning(
            "    sent-to: The board's mailbox\n", "", at: "- id: referral",
            says: "where 'Referral form' goes"),
        .warning("before: two", "before: one", says: "nothing is asked before it"),
        .warning("to: counterpart", "form: referral", says: "belongs to 'complete-form'"),
        .warning("{ completed: one }", "{ completed: panel }", says: "nothing is counted"),
        .warning(
            "readings: [Working days, Any days]", "readings: [Working days]", says: "two readings"),
        .note(
            "quorum: Three people", "quorum: not stated",
            at: "- id: panel\n    title: Panel\n    kind", says: "quorum"),
        .note("review: 2028-01-31", "review: not stated", says: "no date for its review"),
        .note(
            "      - { rung: line-manager, titles: [Sergeant], supports: [one] }\n", "",
            at: "- types", says: "acts at 'two'"),
        .note(
            "time: { working-days: 10 }", "time: not stated",
            at: "- id: panel\n    title: Panel\n    summary", says: "no clause gives a time"),
    ]
}
