/// Whether an entry does what is owed.
struct Discharge {
    let obligation: Obligation
    let duty: Duty
    let trigger: Firing
    let policy: Policy
    let account: Account

    func isDone(by line: Account.Line) -> Bool {
        switch line.entry.event {
        case .did(let did):
            return isDone(did, by: did.by ?? line.entry.by.capacity)
        case .stageEntered(let entered):
            return isDone(entering: entered.stage, by: line.entry.by.capacity)
        case .ended(let ended):
            guard duty.act == .conclude else { return false }
            switch ended.ending {
            case .resolved, .decided, .unresolved: return true
            case .withdrawn, .diverted: return false
            }
        case .proposed(let proposal):
            guard duty.act == .confirmInWriting, case .resolution = proposal.matter else {
                return false
            }
            return isOwner(line.entry.by.capacity)
        case .answered(let answer):
            return duty.act == .confirmInWriting && isOwner(line.entry.by.capacity)
                && account.isStatement(answer.proposal)
        case .timeAgreed:
            return duty.act == .agreeTime
        case .decided:
            return duty.act == .decide
        case .reopened:
            return duty.act == .appeal
        case .raised, .joined, .riskDeclared, .actionChanged, .corrected, .diverted, .datesMoved,
            .editionChanged, .closed:
            return false
        }
    }

    private func isDone(_ did: Did, by doer: Capacity) -> Bool {
        guard did.act == duty.act, duty.form == nil || did.form == duty.form else { return false }
        guard duty.channels.isEmpty || did.channel.map(duty.channels.contains) == true else {
            return false
        }
        guard isOwner(doer) || isShared(did, by: doer) else { return false }
        if let about = did.about, about == trigger.seq { return true }
        switch trigger.kind {
        case .entered, .left:
            return did.stage == obligation.stage
        case .communication, .did:
            return did.about == nil
        case .raised, .resolved, .decided, .ended, .actionsAgreed, .riskDeclared,
            .policyIssueRaised, .overdue, .diverted:
            return true
        }
    }

    /// Moving on is what some duties ask for: of everybody, or of whoever is to pass it on.
    private func isDone(entering stage: StageID, by mover: Capacity) -> Bool {
        switch duty.act {
        case .conclude:
            guard let goal = duty.doneBy else { return stage != obligation.stage }
            guard let there = policy.order(of: stage), let needed = policy.order(of: goal) else {
                return false
            }
            return there >= needed
        case .refer, .chooseRoute:
            return stage != obligation.stage && isMover(mover)
        case .consult, .discuss, .contact, .acknowledge, .respond, .reviewFile, .statePosition,
            .shareInformation, .agreeTime, .record, .log, .confirmInWriting, .completeForm,
            .sendAccount, .copy, .notify, .feedBack, .giveContact, .requestContact, .facilitate,
            .convene, .meet, .mediate, .hearRepresentations, .decide, .attestAuthority, .debrief,
            .holdLearningEvent, .shareLearning, .passOn, .report, .distribute, .hearAdult,
            .considerReferral, .safeguard, .advise, .support, .askSupport, .decline, .validate,
            .setPriority, .plan, .appeal:
            return false
        }
    }

    private func isOwner(_ doer: Capacity) -> Bool {
        duty.isSharedOut(from: obligation.id.owner, to: doer)
            || policy.owes(obligation.id.owner, doer, in: type(of: doer.agency))
    }

    /// Anybody of the agency that owes it may take it further, and any post for another.
    private func isMover(_ mover: Capacity) -> Bool {
        obligation.id.owner.agency == mover.agency
    }

    private func type(of agency: AgencyID?) -> AgencyTypeID {
        trigger.standing.parties.first { $0.agency == agency }?.type ?? ""
    }

    /// A conversation or meeting is had by both: whom it was had with, at their height, owes it no longer.
    private func isShared(_ did: Did, by doer: Capacity) -> Bool {
        switch did.act {
        case .discuss, .meet, .mediate:
            switch (obligation.id.owner, doer) {
            case (.agency(let agency, let rung), .agency(let other, let height)):
                return did.to.contains(.agency(agency))
                    && policy.isAtLeast(height, rung, in: type(of: other))
            case (.agency(let agency, _), .post):
                return did.to.contains(.agency(agency))
            case (.post, .agency), (.post, .post):
                return false
            }
        case .consult, .contact, .acknowledge, .respond, .reviewFile, .statePosition,
            .shareInformation, .agreeTime, .record, .log, .confirmInWriting, .completeForm,
            .sendAccount, .copy, .notify, .feedBack, .giveContact, .requestContact, .facilitate,
            .refer, .convene, .hearRepresentations, .decide, .attestAuthority, .debrief,
            .holdLearningEvent, .shareLearning, .passOn, .report, .distribute, .chooseRoute,
            .hearAdult, .considerReferral, .safeguard, .advise, .support, .askSupport, .decline,
            .conclude, .validate, .setPriority, .plan, .appeal:
            return false
        }
    }
}
