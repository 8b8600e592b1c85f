import Pages
import Resolution

extension RaiseForm {
    /// Swindon's questions with these answers.
    static func sample(
        _ policy: String = "swindon", _ values: [String: [String]] = [:],
        problems: [String: AnswerProblem] = [:]
    ) -> RaiseForm {
        RaiseForm(
            draft: "d1", policy: TestPolicies.policy(policy),
            answers: Answers(values, problems: problems),
            agencies: [
                Choice(id: "social-care", name: "Swindon Adult Social Care"),
                Choice(id: "police", name: "Wiltshire Police"),
            ],
            colleagues: [
                Choice(id: "p3", name: "Tom Leary", about: "Safeguarding lead"),
                Choice(id: "p2", name: "Amina Rahman", about: "Line manager"),
            ],
            earlier: [Choice(id: "SWI-2026-0003", name: "SWI-2026-0003: \u{22}\u{301} Falls")],
            now: London.local(.london("2026-11-20T14:10")))
    }

    static let whole: [String: [String]] = [
        RaiseField.danger: ["no"], RaiseField.exclusion: [RaiseField.none],
        RaiseField.agency: ["social-care", "police"], RaiseField.initials: ["M. K."],
        RaiseField.others: ["Her daughter, T. K., who cares for her"],
        RaiseField.headline: ["Safeguarding referral not accepted"],
        RaiseField.concern: ["They closed it <without> a visit.\nShe fell again."],
        RaiseField.reason: ["not-safe", RaiseField.other],
        RaiseField.otherReason: ["No feedback"], RaiseField.wanted: ["A visit this week"],
        RaiseField.interim: ["A call each morning"],
        RaiseField.evidence: ["Our notes of 18 November"],
        "outset-day": ["18"], "outset-month": ["11"], "outset-year": ["2026"],
        RaiseField.outsetTime: ["9:30am"], RaiseField.follows: ["SWI-2026-0003"],
        RaiseField.supporter: ["p3"],
    ]
}

extension RaisePage: Sampled {
    static var samples: [String: RaisePage] {
        [
            "raise-tasks": RaisePage(
                .sample(),
                statuses: [
                    .process: .elsewhere, .agencies: .complete, .adult: .inProgress,
                    .support: .optional,
                ]),
            "raise-tasks-ready": RaisePage(
                .sample("somerset"),
                statuses: Dictionary(
                    uniqueKeysWithValues: RaiseTask.allCases.map { ($0, .complete) })),
        ]
    }
}

extension RaiseCheckPage: Sampled {
    static var samples: [String: RaiseCheckPage] {
        [
            "raise-check": RaiseCheckPage(.sample("swindon", RaiseForm.whole), missing: []),
            "raise-check-missing": RaiseCheckPage(
                .sample("norfolk", [RaiseField.initials: ["A. B."]]),
                missing: [.agencies, .concern]),
            "raise-support-asked": RaiseCheckPage(
                .sample("swindon", RaiseForm.whole), by: "Grace Osei"),
        ]
    }
}

extension ProcessResultPage: Sampled {
    static var samples: [String: ProcessResultPage] {
        let (web, swindon) = (TestPolicies.policy("somerset-web"), TestPolicies.policy("swindon"))
        return [
            "process-danger-and-elsewhere": page(
                swindon,
                Answers(
                    isInDanger: true, exclusion: swindon.exclusions.first, isTooEarly: false)),
            "process-too-early": page(
                web, Answers(isInDanger: false, exclusion: nil, isTooEarly: true)),
            "process-right": page(
                web, Answers(isInDanger: false, exclusion: nil, isTooEarly: false)),
        ]
    }

    private static func page(_ policy: Policy, _ answers: Answers) -> ProcessResultPage {
        ProcessResultPage(
            answers, under: policy, caption: "Raise a \(policy.words.difference)",
            back: Link("Back to the tasks", to: .raising(draft: "d1")),
            links: [Link("Change your answers", to: .raiseTask(draft: "d1", task: "process"))])
    }
}

extension RaisedPage: Sampled {
    static var samples: [String: RaisedPage] {
        [
            "raised-swindon": RaisedPage(input("swindon", supporters: ["Tom Leary"])),
            "raised-south-gloucestershire": RaisedPage(input("south-gloucestershire")),
            "raised-somerset": RaisedPage(input("somerset")),
        ]
    }

    /// A difference raised on a Friday afternoon about something of two days before.
    private static func input(_ id: String, supporters: [String] = []) -> RaisedPage.Input {
        let policy = TestPolicies.policy(id)
        let now = Moment.london("2026-11-20T14:10")
        let start = policy.stages[0].id
        let raised = Raised(
            policy: policy.id, edition: policy.edition, policyHash: "",
            reference: "\(policy.reference)-2026-0007", title: "Referral not accepted",
            parties: [
                Party(agency: "riverside", type: "community-health", side: .raiser),
                Party(agency: "social-care", type: "local-authority", side: .receiver),
            ], adult: Raised.Adult(initials: "M. K."), concern: "c", wanted: "w",
            outset: .london("2026-11-18T09:30"), start: start)
        let reader = Capacity.agency("riverside", "practitioner")
        let events: [Difference.Event] = [
            .raised(raised),
            .stageEntered(StageEntered(stage: start, cause: .started, reason: "")),
        ]
        let record = events.enumerated().map { index, event in
            Entry(
                seq: index + 1, happenedAt: now, recordedAt: now,
                by: Author(person: "p1", capacity: reader), event: event)
        }
        return Input(
            id: "d-7", raised: raised, policy: policy,
            obligations: Difference.obligations(
                of: record, under: policy, in: TestPolicies.calendar, now: now),
            calendar: TestPolicies.calendar, now: now, reader: reader,
            agencies: [
                "riverside": "Riverside Community Health",
                "social-care": "Swindon Adult Social Care",
            ], supporters: supporters)
    }
}
