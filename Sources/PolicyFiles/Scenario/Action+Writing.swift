import Resolution

extension Scenario.Action {
    /// The word of the step, and what stands under it.
    var yaml: (word: String, value: YAMLText) {
        switch self {
        case .raise(let raise): ("raise", raise.yaml)
        case .join(let agency): ("join", .map([("agency", .word(agency.text))]))
        case .did(let doing): ("did", doing.yaml)
        case .escalate(let to, let reason, let declared):
            (
                "escalate",
                .map([
                    ("to", .word(to.text)), ("reason", .text(reason)),
                    ("declare", .list(declared.map { .word($0.text) })),
                ])
            )
        case .jump(let id, let to, let reason, let interim):
            (
                "jump",
                .map([
                    ("id", .word(id.text)), ("to", to.map { .word($0.text) }),
                    ("reason", .text(reason)), ("interim", .said(interim)),
                ])
            )
        case .declareRisk(let text, let interim):
            ("declare-risk", .map([("text", .text(text)), ("interim", .said(interim))]))
        case .propose(let statement): ("propose", statement.yaml)
        case .proposeTime(let wanted): ("propose-time", wanted.yaml)
        case .answer(let label, let reply, let note, let isSatisfied):
            (
                "answer",
                .map([
                    ("to", .word(label)), ("answer", .word(reply.rawValue)), ("note", .said(note)),
                    ("satisfied", isSatisfied.map { .flag($0) }),
                ])
            )
        case .resolve(let reason): ("resolve", Self.because(reason))
        case .decide(let decision): ("decide", decision.yaml)
        case .changeAction(let label, let index, let status, let note):
            (
                "action",
                .map([
                    ("of", .word(label)), ("item", .number(index + 1)),
                    ("status", .word(status.rawValue)), ("note", .said(note)),
                ])
            )
        case .correct(let label, let change, let reason):
            ("correct", .map([("entry", .word(label)), ("reason", .text(reason)), change.pair]))
        case .divert(let id, let reason):
            ("divert", .map([("id", .word(id.text)), ("reason", .text(reason))]))
        case .withdraw(let reason): ("withdraw", Self.because(reason))
        case .giveUp(let reason): ("unresolved", Self.because(reason))
        case .reopen(let stage, let reason):
            ("reopen", .map([("stage", .word(stage.text)), ("reason", .text(reason))]))
        case .close(let closed):
            (
                "close",
                .map([("learning", .text(closed.learning)), ("feedback", .said(closed.feedback))])
            )
        case .makeReturn(let id, let text):
            ("return", .map([("id", .word(id.text)), ("text", .text(text))]))
        case .expect(let expectation): ("expect", expectation.yaml)
        }
    }

    private static func because(_ reason: String) -> YAMLText { .map([("reason", .text(reason))]) }
}

extension Scenario.Raise {
    fileprivate var yaml: YAMLText {
        .map([
            ("about", .list(about.map { .word($0.text) })), ("title", title.map { .text($0) }),
            ("adult", adult?.yaml), ("concern", .text(concern)), ("wanted", .text(wanted)),
            ("evidence", .said(evidence)), ("opening", opening.yaml),
            ("reasons", .list(reasons.map { .word($0.text) })),
            ("other-reason", .said(otherReason)), ("interim", .said(interim)),
            ("outset", outset.map { .word($0.written) }), ("start", start.map { .word($0.text) }),
            ("subject", subject.map { .word($0.rawValue) }),
            ("follows", follows.map { .text($0) }),
        ])
    }
}

extension Scenario.Doing {
    fileprivate var yaml: YAMLText {
        .map([
            ("act", .word(act.rawValue)), ("doer", doer.map { .word($0.description) }),
            ("stage", stage.map { .word($0.text) }),
            ("happened", happened.map { .word($0.written) }),
            ("about", about.map { .word($0) }), ("to", .list(to.map(\.yaml))),
            ("channel", channel.map { .word($0.rawValue) }), ("text", .said(text)),
            ("form", form.map { .word($0.text) }), ("fields", fields.yaml),
            ("priority", priority.map { .word($0.text) }),
        ])
    }
}

extension Scenario.WantedTime {
    fileprivate var yaml: YAMLText {
        .map([
            ("clause", .word(clause.text)), ("until", .word(until.description)),
            ("reason", .text(reason)), ("interim", .said(interim)), ("response", .said(response)),
        ])
    }
}

extension Scenario.Change {
    fileprivate var pair: (key: String, value: YAMLText?) {
        switch self {
        case .struckOut: ("strike", .flag(true))
        case .reads(let text): ("text", .text(text))
        case .happened(let time): ("happened", .word(time.written))
        }
    }
}

extension Scenario.Expectation {
    fileprivate var yaml: YAMLText {
        .map([
            ("stage", stage.map { .word($0.text) }), ("phase", phase.map { .word($0.rawValue) }),
            ("ending", ending.map { .word($0.rawValue) }), ("owed", .list(owed.map(\.yaml))),
            ("not-owed", .list(notOwed.map { .word($0.text) })),
            ("returns", .list(returns.map(\.yaml))),
            (
                "unmet-rules",
                composition.map { $0.isEmpty ? .nothing : .list($0.map { .word($0.text) }) }
            ),
        ])
    }
}

extension Scenario.Owed {
    fileprivate var yaml: YAMLText {
        .map([
            ("clause", .word(clause.text)), ("by", by.map { .word($0.description) }),
            ("status", status.map { .word($0.rawValue) }),
            ("due", due.map { .word($0.description) }),
        ])
    }
}

extension Scenario.OwedReturn {
    fileprivate var yaml: YAMLText {
        .map([
            ("id", .word(id.text)), ("by", by.map(\.yaml)),
            ("due", due.map { .word($0.description) }),
            ("status", status.map { .word($0.rawValue) }),
        ])
    }
}

extension Statement {
    fileprivate var yaml: YAMLText {
        .map([
            ("outcome", .said(outcome)), ("reasons", .said(reasons)),
            ("outstanding", .said(outstanding)), ("actions", .list(actions.map(\.yaml))),
        ])
    }
}

extension Decision {
    fileprivate var yaml: YAMLText {
        .map([
            ("body", .word(body.text)), ("sat", .list(sat.map(\.yaml))), ("chair", .said(chair)),
            ("decision", .text(decision)), ("reasons", .text(reasons)), ("dissent", .said(dissent)),
            ("settles", settles ? .flag(true) : nil), ("actions", .list(actions.map(\.yaml))),
        ])
    }
}

extension Decision.Member {
    fileprivate var yaml: YAMLText {
        .map([
            ("who", .text(name)), ("agency", agency.map { .word($0.text) }),
            ("post", post.map { .word($0.text) }),
        ])
    }
}

extension PlannedAction {
    fileprivate var yaml: YAMLText {
        .map([
            ("text", .text(text)), ("agency", .word(agency.text)),
            ("due", due.map { .word($0.description) }),
        ])
    }
}

extension Raised.Adult {
    fileprivate var yaml: YAMLText {
        .map([("initials", .text(initials)), ("others", .said(others))])
    }
}

extension Addressee {
    fileprivate var yaml: YAMLText {
        switch self {
        case .agency(let agency): .word(agency.text)
        case .post(let post): .word("post:\(post)")
        case .other(let text): .text(text)
        }
    }
}

extension [String: String] {
    /// In the order of the keys.
    fileprivate var yaml: YAMLText {
        .map(sorted { $0.key < $1.key }.map { ($0.key, .text($0.value)) })
    }
}
