import Pages

extension Gallery {
    static let swindonTrack = StageTrack(stages: [
        StageTrack.Stage("1", "Internal discussion", .done, note: "held 11 November"),
        StageTrack.Stage(
            "2", "Between agencies", .done, note: "held 19 November, 1 working day late",
            isLate: true),
        StageTrack.Stage(
            "3", "Line managers", .now, note: "contact by Thursday 26 November",
            steps: [
                StageTrack.Step("Contact made", .done, note: "20 November, late", isLate: true),
                StageTrack.Step("Positions reviewed", .now, note: "by 26 November"),
                StageTrack.Step("Confirmed in writing", .ahead),
            ]),
        StageTrack.Stage("4", "Heads of service", .passedOver),
        StageTrack.Stage("5", "Partnership", .ahead, note: "at latest 10 December"),
    ])

    static let owed = [
        ObligationCard(
            when: "4 working days left", date: "by the end of Thursday 26 November 2026",
            heading: "Contact your opposite number at Swindon Adult Social Care",
            text: "You owe this as line manager. Your opposite number is the Team Manager.",
            manner: .due,
            action: Link(
                "Record the contact", to: .act(difference: "SWI-2026-0042", act: "contact")),
            alternative: Link("See who to contact", to: .difference("SWI-2026-0042")),
            why: Why(
                says: "If the two professionals have not settled it, their line managers speak "
                    + "within five working days of the end of stage 2.",
                clause: "Clause SWI-28b, section 4, stage 3",
                receipt: [
                    "Counted from Thursday 19 November: 20, 23, 24, 25, 26 November.",
                    "Saturday 21 and Sunday 22 are not working days.",
                ])),
        ObligationCard(
            when: "Overdue by 1 working day", date: "since the end of Friday 20 November 2026",
            heading: "Tell the Partnership", text: "Send the form.", manner: .overdue,
            action: Link("Fill in the form", to: .act(difference: "SWI-2026-0042", act: "form"))),
        ObligationCard(
            when: "At once", heading: "Copy the Partnership into what you send",
            text: "For a phone call, record it and it is copied.", manner: .later),
        ObligationCard(
            when: "Waiting for Swindon Adult Social Care",
            heading: "Their account of the discussion on 19 November",
            text: "They can agree, agree with a note, or dispute it.", manner: .theirs),
    ]

    static let record = History([
        History.Entry(
            when: "Thursday 19 November, 2:10pm", notes: ["stage 2", "recorded a day later"],
            heading: "Discussion held by phone",
            text: ["Not resolved: the threshold was read differently."],
            by: "a community nurse, Riverside Community Health",
            corrections: ["Corrected on 20 November: the call was at 2:40pm."]),
        History.Entry(when: "Tuesday 10 November, 4:45pm", heading: "Raised"),
    ])

    static let questions = Questions(
        to: .act(difference: "SWI-2026-0042", act: "contact"), identifier: "f-1",
        hidden: [Questions.Hidden("seen", "17")],
        fields: [
            TextField(
                "topic", label: "What is it about?", hint: "A few words",
                value: "\u{22}\u{301} onmouseover=alert(1) x=\u{22}", error: "Say what it is about"),
            TextArea(
                "said", label: "What was said?", hint: "Facts first",
                value: "First line\n</textarea><script>", error: "Write what was said"),
            Choices(
                "outcome", legend: "How did it end?", hint: "Choose one", kind: .one,
                options: [
                    Choices.Option("resolved", label: "It is resolved"),
                    Choices.Option(
                        "later", label: "We will speak again", hint: "Before the limit ends",
                        reveals: TextField("when", label: "When?", error: "Say when")),
                ],
                chosen: ["later"]),
            Choices(
                "told", legend: "Who has been told?", kind: .several,
                options: [
                    Choices.Option("adult", label: "The adult"),
                    Choices.Option("family", label: "The family"),
                ],
                chosen: ["adult"], error: "Choose at least one"),
            Select(
                "agency", label: "Which agency?", hint: "As it stands in the directory",
                options: [("a", "Riverside Community Health"), ("b", "Swindon Adult Social Care")],
                chosen: "b", error: "Choose an agency"),
            DateField(
                "held", legend: "When did you speak?", hint: "For example, 19 11 2026",
                typed: DateField.Typed(day: "19", month: "13", year: "2026"),
                error: "The month must be from 1 to 12", wrong: [.month]),
            TextField.time("at", label: "At what time?", value: "2:10pm"),
        ],
        buttons: [
            Questions.Button("Continue"),
            Questions.Button("Save and come back later", kind: .secondary, value: "later"),
            Questions.Button("Withdraw", kind: .danger, value: "withdraw"),
        ],
        cancel: Link("Cancel", to: .difference("SWI-2026-0042")))
}
