package import Resolution

/// What the page of a rehearsal is filled from, besides its difference.
package struct RehearsalReading: Sendable {
    package var rehearsal: Rehearsal
    /// The made-up difference as whoever is played sees it.
    package var difference: DifferenceReading
    /// What was typed for the clock, and what is wrong with it.
    package var answers: Answers
    /// It takes no further step.
    package var isFull: Bool

    package init(
        rehearsal: Rehearsal, difference: DifferenceReading, answers: Answers = Answers([:]),
        isFull: Bool = false
    ) {
        self.rehearsal = rehearsal
        self.difference = difference
        self.answers = answers
        self.isFull = isFull
    }
}

extension RehearsalPage {
    package init(_ reading: RehearsalReading) {
        let (difference, rehearsal) = (reading.difference, reading.rehearsal)
        let policy = difference.policy
        let page = DifferencePage(difference)
        title = rehearsal.scenario.title
        breadcrumbs = Breadcrumbs(
            above: [
                Link("Guides", to: .guides), Link(policy.title, to: .guide(policy: policy.id.text)),
            ], here: "Rehearsal")
        facts = ["\(policy.body), edition \(policy.edition)", "It is \(rehearsal.now.full)"]
        unreal = Panel(
            "This is a rehearsal: nothing here is real",
            [
                "The agencies and the \(policy.words.difference) are invented. Nothing is sent, nobody else sees this, and no real \(policy.words.difference) is touched."
            ], tone: .warning)
        track = page.track
        panels = (reading.isFull ? [Self.full] : []) + page.panels
        player = reading.player
        clock = reading.clock
        playing = Words.capitalised(difference.place(rehearsal.player))
        ways = reading.ways
        groups = page.groups
        notices = reading.notices
        done = page.done
        matters = page.matters
        actions = page.actions
        history = page.history
        walk = rehearsal.scenario.steps.map { Step($0, in: reading) }
        let made = Questions.Hidden(Self.stepCount, "\(walk.count)")
        mark = Questions(
            to: .rehearsalPart(.mark), hidden: [made],
            buttons: [Questions.Button("Mark this point", kind: .secondary)])
        back = rehearsal.steppedBack.map { _ in
            Questions(
                to: .rehearsalPart(.back), hidden: [made],
                buttons: [Questions.Button("Take back the last step", kind: .secondary)])
        }
        save = Link("Save the walk as a scenario file", to: .rehearsalFile)
        discard = Questions(
            to: .rehearsalPart(.discard),
            buttons: [Questions.Button("Throw this rehearsal away", kind: .danger)])
    }
}

extension RehearsalPage {
    fileprivate static let full = Panel(
        "This rehearsal is as long as one can be",
        ["Save it, or take steps back. Further steps and marks are not kept."], tone: .warning)
}

extension RehearsalReading {
    fileprivate var player: Questions {
        let players = rehearsal.players(under: difference.policy).map {
            (value: $0.description, label: Words.capitalised(difference.place($0)))
        }
        return Questions(
            to: .rehearsalPart(.player),
            fields: [
                Select(
                    "player", label: "Act as", options: players,
                    chosen: rehearsal.player.description)
            ], buttons: [Questions.Button("Play this part", kind: .secondary)])
    }

    fileprivate var clock: Questions {
        let isFresh = answers.values.isEmpty
        let nextDay = rehearsal.nextWorkingDay(in: difference.calendar)
        let nextDue = rehearsal.nextDue(among: difference.obligations)
        return Questions(
            to: .rehearsalPart(.clock),
            fields: [
                DateField(
                    "clock", legend: "The day on the pretend clock",
                    typed: isFresh
                        ? DateField.Typed(rehearsal.now.day) : answers.date("clock"),
                    error: answers.error("clock", "Enter the day to move to"),
                    wrong: answers.problems["clock"]?.parts ?? []),
                TextField.time(
                    "time", label: "The time",
                    value: isFresh ? rehearsal.now.clock : answers.typed("time"),
                    error: answers.error(
                        "time",
                        "Enter a time that is not before the last step; to go back, take the step back"
                    )),
            ],
            buttons: [
                Questions.Button("Move the clock there", kind: .secondary, value: "given"),
                Questions.Button(
                    "Next working day: \(nextDay.day.withWeekday)", kind: .secondary,
                    value: "working-day"),
            ]
                + (nextDue.map {
                    [
                        Questions.Button(
                            "Next due date: \($0.day.withWeekday)", kind: .secondary, value: "due")
                    ]
                } ?? []))
    }

    /// What whoever is played can do, the policy's own forms among it.
    fileprivate var ways: [Link] {
        let waiting = rehearsal.scenario.agencies.contains {
            difference.state.party($0.id) == nil
        }
        let joining =
            waiting && difference.isOpen && difference.may(.escalate)
            ? [Link("Bring in another agency", to: difference.address("join"))] : []
        return difference.ways + joining + difference.forms
    }

    /// Who would be told of what, by when; nothing where nobody would be.
    fileprivate var notices: Table? {
        let telling = difference.obligations.filter { $0.act.tells && !$0.isOptional }
        guard !telling.isEmpty else { return nil }
        let open = telling.filter(\.isOpen).sorted(by: Obligation.isMoreUrgent)
        let over = telling.filter { !$0.isOpen }
        return Table(
            caption: "Who is told, by whom and by when",
            columns: ["What", "To", "From", "When", "Clause"].map { Table.Column($0) },
            rows: (open + over).map { owed in
                [
                    difference.task(owed), recipient(of: owed),
                    Words.capitalised(difference.place(owed.id.owner)), time(of: owed),
                    owed.id.clause.text,
                ].map { Table.Cell($0) }
            })
    }

    private func recipient(of owed: Obligation) -> String {
        switch difference.policy.clause(owed.id.clause)?.duty?.to {
        case .post(let post): difference.policy.post(post)?.title ?? post.text
        case .named(.board): Words.capitalised("the \(difference.policy.words.board)")
        case .named(let named): Words.capitalised(named.words)
        case .other(let text): Words.capitalised(text)
        case nil: "Not stated"
        }
    }

    private func time(of owed: Obligation) -> String {
        guard owed.isOpen else { return Words.capitalised(difference.outcome(of: owed)) }
        let due = DueWords(
            owed, under: difference.policy, in: difference.calendar, now: difference.now)
        return [due.heading, due.date].compactMap(\.self).joined(separator: " ")
    }
}

extension RehearsalPage.Step {
    fileprivate init(_ step: Scenario.Step, in reading: RehearsalReading) {
        when =
            switch step.at {
            case .at(let local): local.seen(on: reading.rehearsal.now.day)
            case .after(let workingDays, _): "\(Words.count(workingDays, "working day")) on"
            }
        who = step.by.map { Words.capitalised(reading.difference.place($0)) }
        what = step.action.words
        isRefused = step.refused != nil
    }
}
