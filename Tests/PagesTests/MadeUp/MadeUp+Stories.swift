import Pages
import Resolution

extension MadeUp {
    /// Raised, talked over inside, talked over late between the workers, and now with the managers.
    static var withManagers: Record {
        var record = Record()
        record.add(.raised(raised), "2026-11-10T16:45", by: nurse)
        record.enter("internal", .started, "2026-11-10T16:45", by: nurse)
        record.did(
            .consult, at: "internal", "2026-11-11T09:30", by: nurse,
            to: [.other("own-manager")], channel: .inPerson, recorded: "2026-11-12T09:00")
        record.enter("workers", .escalated, "2026-11-11T10:00", by: nurse)
        record.did(
            .discuss, at: "workers", "2026-11-19T14:10", by: nurse, to: [.agency(care)],
            channel: .phone)
        record.did(
            .statePosition, at: "workers", "2026-11-19T15:00", by: worker,
            text: "The falls clinic has it in hand.")
        record.enter("managers", .escalated, "2026-11-19T16:00", by: nurse)
        return record
    }

    /// The same, with a later day planned than the policy's.
    static var planned: Record {
        var record = withManagers
        let wanted = TimeWanted(
            clause: "A-5", trigger: 7, until: day("2026-12-04"), reason: "Leave.",
            interim: "The sitter stays.", response: "")
        record.add(
            .timeAgreed(AgreedTime(wanted: wanted, effect: .plan)), "2026-11-20T09:00", by: manager)
        return record
    }

    /// The same, with a resolution and a time before the parties, and an entry corrected.
    static var proposed: Record {
        var record = withManagers
        record.did(
            .contact, at: "managers", "2026-11-20T11:00", by: manager, to: [.agency(care)],
            channel: .meeting)
        record.add(
            .corrected(
                Correction(
                    entry: 5, change: .happened(at("2026-11-19T14:40")), reason: "Wrong hour.")),
            "2026-11-20T11:30", by: nurse)
        record.add(
            .corrected(Correction(entry: 6, change: .reads("It is in hand."), reason: "")),
            "2026-11-20T11:40", by: worker)
        record.add(.proposed(Proposal(matter: .time(timeWanted))), "2026-11-20T11:50", by: manager)
        record.add(
            .proposed(Proposal(matter: .resolution(statement))), "2026-11-20T12:00", by: manager)
        return record
    }

    static let statement = Statement(
        outcome: "A joint visit.", reasons: "Both want the plan seen.",
        outstanding: "Whether an enquiry follows: the managers.",
        actions: [
            PlannedAction(text: "Visit together", agency: care, due: day("2026-11-24")),
            PlannedAction(text: "Share the chart", agency: health, due: nil),
        ])

    private static let timeWanted = TimeWanted(
        clause: "A-6", trigger: 7, until: day("2026-12-01"), reason: "A report is awaited.",
        interim: "The sitter stays.", response: "An answer in writing.")

    /// The proposal is confirmed with a note, one action is done, and a time had been agreed.
    static var resolved: Record {
        var record = proposed
        record.add(
            .answered(Answer(proposal: 11, reply: .agree, note: "")), "2026-11-20T13:00",
            by: sergeant)
        record.add(
            .timeAgreed(AgreedTime(wanted: timeWanted, effect: .sets)), "2026-11-20T13:00",
            by: sergeant)
        record.add(
            .answered(
                Answer(proposal: 12, reply: .agreeWithNote, note: "By Tuesday.", isSatisfied: true)),
            "2026-11-20T14:00", by: sergeant)
        record.add(
            .ended(Ended(ending: .resolved, stage: "managers", reason: "")), "2026-11-20T14:00",
            by: sergeant)
        record.add(
            .actionChanged(
                ActionChange(action: ActionID(entry: 12, index: 1), status: .done, note: "Sent.")),
            "2026-11-21T09:00", by: manager)
        return record
    }

    static var closed: Record {
        var record = resolved
        record.did(.debrief, at: "managers", "2026-11-25T10:00", by: manager, text: "Held.")
        record.add(
            .closed(Closed(learning: "Ring earlier.", feedback: "It served us.")),
            "2026-11-26T10:00", by: manager)
        return record
    }

    /// Danger declared at stage 2: straight to the panel, whose form has no clock to run by.
    static var jumped: Record {
        var record = withManagers
        record.entries.removeLast()
        record.add(
            .riskDeclared(
                RiskDeclared(
                    jump: "danger", text: "Found on the floor.", interim: "Moved to her sister’s.")),
            "2026-11-19T16:00", by: nurse)
        record.enter("panel", .jumped("danger"), "2026-11-19T16:00", by: nurse)
        return record
    }

    /// The panel decided after the jump; taken up again because the action was not done.
    static var reopened: Record {
        var record = jumped
        record.add(
            .decided(
                Decision(
                    body: "panel", sat: [Decision.Member(name: "J. Pike", post: "chair")],
                    chair: "J. Pike", decision: "An enquiry is opened.", reasons: "Risk.",
                    settles: true,
                    actions: [
                        PlannedAction(text: "Open it", agency: care, due: day("2026-11-20"))
                    ])), "2026-11-20T10:00", by: chair)
        record.add(
            .ended(Ended(ending: .decided, stage: "panel", reason: "")), "2026-11-20T10:00",
            by: chair)
        record.add(.reopened(Reopened(reason: "Nothing was done.")), "2026-11-23T10:00", by: chair)
        record.enter("managers", .reopened, "2026-11-23T10:00", by: chair)
        record.add(
            .diverted(Diversion(exclusion: "complaint", reason: "The family complains.")),
            "2026-11-23T11:00", by: nurse)
        return record
    }
}
