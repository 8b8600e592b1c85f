import Resolution

/// The whole record of a difference in its order, for paper.
package struct DifferencePrintPage: Page {
    package static let template = "difference/print"
    package let title: String
    let back: Link
    let head: DifferencePage.Head
    let panels: [Panel]
    let stages: [String]
    let concern: SummaryList
    let safety: DifferencePage.Side.Safety
    let owed: [Owed]
    let matters: [DifferencePage.MatterGroup]
    let actions: Table?
    let done: DifferencePage.Done?
    let history: History
    /// When it was printed and by whom, for the foot of the paper.
    let printed: String

    /// What one owner still owes.
    struct Owed: Encodable {
        let task: String
        let who: String
        let when: String
        let clause: String
    }

    package init(_ reading: DifferenceReading) {
        let page = DifferencePage(reading)
        title = page.title
        back = Link(
            "Back to the \(reading.policy.words.difference)", to: .difference(reading.id.text))
        head = page.head
        panels = page.panels
        stages = page.track.stages.map { stage in
            [stage.number, stage.title].filter { !$0.isEmpty }.joined(separator: ". ")
                + (stage.state == .passedOver
                    ? ": passed over" : stage.note.map { ": \($0)" } ?? "")
        }
        concern = page.concern
        safety = page.side.safety
        owed = reading.openTogether { !$0.isOptional }.map { Owed($0.lead, in: reading) }
        matters = page.matters
        actions = reading.actionTable(offersUpdate: false)
        done = page.done
        history = History(inOrder: reading)
        let reader = reading.names.people[reading.reader.person].map { "\($0), " } ?? ""
        printed =
            "As it stood \(London.local(reading.now).full). Printed by \(reader)\(reading.place(reading.reader.capacity))."
    }
}

extension DifferencePrintPage.Owed {
    fileprivate init(_ owed: Obligation, in reading: DifferenceReading) {
        let due = DueWords(owed, under: reading.policy, in: reading.calendar, now: reading.now)
        task = reading.task(owed)
        who = reading.place(owed.id.owner)
        when = [due.heading, due.date].compactMap(\.self).joined(separator: " ")
        clause = owed.id.clause.text
    }
}
