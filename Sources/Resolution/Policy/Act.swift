/// What people do in a difference and record: the closed vocabulary of policies.
package enum Act: String, Hashable, Sendable, CaseIterable, Codable {
    case consult, discuss, contact, acknowledge, respond
    case reviewFile = "review-file"
    case statePosition = "state-position"
    case shareInformation = "share-information"
    case agreeTime = "agree-time"
    case record, log
    case confirmInWriting = "confirm-in-writing"
    case completeForm = "complete-form"
    case sendAccount = "send-account"
    case copy, notify
    case feedBack = "feed-back"
    case giveContact = "give-contact"
    case requestContact = "request-contact"
    case facilitate, refer, convene, meet, mediate
    case hearRepresentations = "hear-representations"
    case decide
    case attestAuthority = "attest-authority"
    case debrief
    case holdLearningEvent = "hold-learning-event"
    case shareLearning = "share-learning"
    case passOn = "pass-on"
    case report, distribute
    case chooseRoute = "choose-route"
    case hearAdult = "hear-adult"
    case considerReferral = "consider-referral"
    case safeguard, advise, support
    case askSupport = "ask-support"
    case decline
    case conclude
    case validate
    case setPriority = "set-priority"
    case plan
    case appeal
}

extension Act {
    /// How long a duty to do it stays owed, unless its clause says otherwise.
    package var lasts: Duty.Until {
        switch self {
        case .consult, .discuss, .contact, .acknowledge, .respond, .reviewFile, .agreeTime,
            .convene,
            .meet, .mediate, .hearRepresentations, .chooseRoute, .attestAuthority, .refer, .decide,
            .considerReferral, .facilitate, .conclude, .validate, .setPriority:
            .left
        case .support, .safeguard, .hearAdult, .advise, .statePosition, .shareInformation, .decline,
            .askSupport, .requestContact:
            .ended
        case .record, .log, .confirmInWriting, .completeForm, .sendAccount, .copy, .notify,
            .feedBack,
            .giveContact, .debrief, .holdLearningEvent, .shareLearning, .passOn, .report,
            .distribute, .plan, .appeal:
            .done
        }
    }

    /// Whether recording it records that one agency spoke or wrote to another.
    package var isCommunication: Bool {
        switch self {
        case .discuss, .contact, .acknowledge, .respond, .shareInformation, .requestContact,
            .giveContact, .statePosition, .decline:
            true
        case .consult, .reviewFile, .agreeTime, .record, .log, .confirmInWriting, .completeForm,
            .sendAccount, .copy, .notify, .feedBack, .facilitate, .refer, .convene, .meet, .mediate,
            .hearRepresentations, .decide, .attestAuthority, .debrief, .holdLearningEvent,
            .shareLearning, .passOn, .report, .distribute, .chooseRoute, .hearAdult,
            .considerReferral, .safeguard, .advise, .support, .askSupport, .conclude, .validate,
            .setPriority, .plan, .appeal:
            false
        }
    }

    /// Whether it files something that exists already, so that it may follow a closing.
    package var isFiling: Bool {
        switch self {
        case .record, .log, .completeForm, .copy, .notify, .feedBack, .debrief, .holdLearningEvent,
            .shareLearning, .passOn, .report, .distribute:
            true
        case .consult, .discuss, .contact, .acknowledge, .respond, .reviewFile, .statePosition,
            .shareInformation, .agreeTime, .confirmInWriting, .sendAccount, .giveContact,
            .requestContact, .facilitate, .refer, .convene, .meet, .mediate, .hearRepresentations,
            .decide, .attestAuthority, .chooseRoute, .hearAdult, .considerReferral, .safeguard,
            .advise, .support, .askSupport, .decline, .conclude, .validate, .setPriority, .plan,
            .appeal:
            false
        }
    }

    /// Whether a person records it as such; the others come about through an event of their own.
    package var isRecordable: Bool {
        switch self {
        case .agreeTime, .confirmInWriting, .decide, .conclude, .appeal: false
        case .consult, .discuss, .contact, .acknowledge, .respond, .reviewFile, .statePosition,
            .shareInformation, .record, .log, .completeForm, .sendAccount, .copy, .notify,
            .feedBack,
            .giveContact, .requestContact, .facilitate, .refer, .convene, .meet, .mediate,
            .hearRepresentations, .attestAuthority, .debrief, .holdLearningEvent, .shareLearning,
            .passOn, .report, .distribute, .chooseRoute, .hearAdult, .considerReferral, .safeguard,
            .advise, .support, .askSupport, .decline, .validate, .setPriority, .plan:
            true
        }
    }
}
