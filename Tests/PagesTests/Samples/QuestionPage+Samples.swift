import Pages

extension QuestionPage: Sampled {
    static var samples: [String: QuestionPage] {
        [
            "return": ReturnForm(
                policy: ReturnsPage.policy, wanted: ReturnsPage.ownDeclaration,
                now: MadeUp.at("2026-06-10T10:00"), identifier: "f-9"
            ).page,
            "return-taken": ReturnForm(
                policy: ReturnsPage.policy, wanted: ReturnsPage.ownDeclaration,
                now: MadeUp.at("2026-06-10T10:00"),
                answers: Answers(
                    ["text": ["Read \u{22}\u{301} everywhere"]], problems: ["on": .inTheFuture]),
                isFresh: false, identifier: "f-9", isTaken: true
            ).page,
            "question-text": QuestionPage(
                title: "What do you disagree about?", caption: "Raise a difference",
                back: Link("Back", to: .raising(draft: "d1")),
                form: Questions(
                    to: .raiseTask(draft: "d1", task: "concern"), identifier: "f-2",
                    fields: [
                        TextArea(
                            "concern", label: "What do you disagree about?",
                            hint: "Say what was decided, and what you think is missing",
                            isHeading: true)
                    ], buttons: [Questions.Button("Continue")]),
                why: Why(says: "Say what the difference is.", clause: "Clause SOM2-3")),
            "question-choice": QuestionPage(
                title: "Is the adult safe now?", intro: ["Think of the next few days."],
                form: Questions(
                    to: .act(difference: "d", act: "safety"),
                    fields: [
                        Choices(
                            "safe", legend: "Is the adult safe now?", kind: .one,
                            options: [
                                Choices.Option("yes", label: "Yes"),
                                Choices.Option(
                                    "no", label: "No", hint: "Call 999 first if it cannot wait"),
                            ], isHeading: true)
                    ], buttons: [Questions.Button("Continue")])),
            "question-groups": QuestionPage(
                title: "Who sat?",
                panels: [
                    Panel("Not as the policy composes it", ["Nobody sat."], tone: .warning),
                    Panel("What the policy says about this", ["A panel sits."]),
                ],
                summary: SummaryList([SummaryList.Row("Who decided", ["The panel"])]),
                form: Questions(
                    to: .act(difference: "d", act: "decide"),
                    fields: [
                        FieldGroup(
                            "Person 1", hint: "Leave out what you do not need.",
                            fields: [
                                TextField("member-1-text", label: "Name", error: "Enter the name"),
                                DateField("member-1-until", legend: "Until when?"),
                            ]),
                        FieldGroup("Person 2", fields: [TextField("member-2-text", label: "Name")]),
                    ], buttons: [Questions.Button("Check it")])),
            "question-changed": QuestionPage(
                title: "Move to heads of service",
                changed: ChangedSince(changes: [
                    "Swindon Adult Social Care answered at 2:10pm today."
                ]),
                panel: Panel("This goes up", ["Both line managers are told."]),
                form: Questions(
                    to: .act(difference: "d", act: "escalate"),
                    fields: [
                        TextField("reason", label: "Why?", value: "No answer", isHeading: false)
                    ],
                    buttons: [Questions.Button("Move up")])),
            "check-somerset-web": ProcessCheck(policy: TestPolicies.policy("somerset-web")).page,
            "raise-start": .startRaising(under: TestPolicies.names.map(TestPolicies.policy)),
            "raise-discard": .discard(draft: "d1", under: TestPolicies.policy("swindon")),
        ].merging(raising) { own, _ in own }
    }

    /// Each task of raising, empty under one policy, and with text and mistakes under another.
    private static var raising: [String: QuestionPage] {
        var pages: [String: QuestionPage] = [:]
        let mistakes: [String: AnswerProblem] = [
            RaiseField.danger: .missing, RaiseField.agency: .missing,
            RaiseField.initials: .tooLong(max: 10), RaiseField.concern: .controlCharacter,
            RaiseField.otherReason: .missing, RaiseField.wanted: .missing,
            RaiseField.start: .notRecognised, RaiseField.outset: .impossibleDate([.day]),
            RaiseField.outsetTime: .notATime, RaiseField.supporter: .missing,
        ]
        for task in RaiseTask.allCases {
            pages["raise-\(task)"] = QuestionPage(
                task, of: .sample("norfolk"), seen: "0123456789abcdef")
            pages["raise-\(task)-again"] = QuestionPage(
                task,
                of: .sample("south-gloucestershire", RaiseForm.whole, problems: mistakes),
                seen: "0123456789abcdef")
        }
        let whole = RaiseForm.sample("south-gloucestershire", RaiseForm.whole)
        let typed = whole.typing([RaiseField.concern: ["Typed in \u{22}\u{301}<b>this</b> window"]])
        pages["raise-concern-changed"] = QuestionPage(
            .concern, of: typed, seen: "0123456789abcdef",
            changed: ChangedSince(.concern, saved: whole))
        return pages
    }
}
