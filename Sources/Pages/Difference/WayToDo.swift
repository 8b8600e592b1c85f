import Resolution

/// The page on which something owed is done, and the one that helps.
struct WayToDo {
    let action: Link
    var alternative: Link?

    /// Nothing, where the reader cannot meet it; `isAlone` where no other of its kind is open.
    init?(_ owed: Obligation, isAlone: Bool, in reading: DifferenceReading) {
        guard
            owed.canBeMet(
                by: reading.reader.capacity, among: reading.state.parties, under: reading.policy)
        else { return nil }
        let clause = Address.Question("clause", owed.id.clause.text)
        let task = reading.task(owed)
        func link(_ page: String, _ asking: [Address.Question]) -> Link {
            Link(owed.act.words.button, to: reading.address(page, asking), about: task)
        }
        let time = [clause, Address.Question("trigger", "\(owed.id.trigger)")]
        let form = reading.policy.clause(owed.id.clause)?.duty?.form
        if owed.act == .completeForm || form != nil {
            let asking = form.map { [Address.Question("form", $0.text)] } ?? []
            action = Link(
                "Fill in the form", to: reading.address("form", asking + [clause]), about: task)
            return
        }
        switch owed.act {
        case .agreeTime:
            action = link("time", time)
        case .confirmInWriting:
            if let open = reading.state.openStatement,
                open.proposed.by != reading.reader.capacity.agency
            {
                action = link("answer", [Address.Question("proposal", "\(open.seq)")])
            } else {
                action = link("propose", [clause])
            }
        case .decide:
            action = link("decide", [clause])
        case .conclude:
            action = Link("Propose a resolution", to: reading.address("propose"), about: task)
            alternative = Link("Move it on", to: reading.address("escalate"), about: task)
        case .appeal:
            action = Link("Reopen it", to: reading.address("reopen"), about: task)
        case .askSupport:
            action = link("support", [])
        case .consult, .discuss, .contact, .acknowledge, .respond, .reviewFile, .statePosition,
            .shareInformation, .record, .log, .completeForm, .sendAccount, .copy, .notify,
            .feedBack, .giveContact, .requestContact, .facilitate, .refer, .convene, .meet,
            .mediate, .hearRepresentations, .attestAuthority, .debrief, .holdLearningEvent,
            .shareLearning, .passOn, .report, .distribute, .chooseRoute, .hearAdult,
            .considerReferral, .safeguard, .advise, .support, .decline, .validate, .setPriority,
            .plan:
            let about = reading.about(owed, isAlone: isAlone)
            action = link("record", [Address.Question("act", owed.act.rawValue), clause] + about)
            alternative = reading.help(owed, time)
        }
    }
}

extension DifferenceReading {
    /// The entry that an act is about: what somebody did, or that a stage was entered which is over.
    fileprivate func about(_ owed: Obligation, isAlone: Bool) -> [Address.Question] {
        let about = [Address.Question("about", "\(owed.id.trigger)")]
        switch policy.clause(owed.id.clause)?.duty?.trigger {
        case .did, .communication: return isAlone ? about : []
        case .entered, .left: return owed.stage == state.stage ? [] : about
        case .raised, .resolved, .decided, .ended, .actionsAgreed, .riskDeclared,
            .policyIssueRaised, .overdue, .diverted, nil:
            return []
        }
    }

    /// Whom to contact, or that another time may be agreed.
    fileprivate func help(_ owed: Obligation, _ time: [Address.Question]) -> Link? {
        let task = task(owed)
        if case .named(.counterpart) = policy.clause(owed.id.clause)?.duty?.to {
            return Link("See who to contact", to: address("contact"), about: task)
        }
        guard owed.deadline != nil, may(.agreeTime), isOpen else { return nil }
        return Link("Agree a different time", to: address("time", time), about: task)
    }
}
