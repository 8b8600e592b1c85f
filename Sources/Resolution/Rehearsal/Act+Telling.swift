extension Act {
    /// Whether doing it tells somebody: with a duty to do it, word goes out.
    package var tells: Bool {
        switch self {
        case .acknowledge, .respond, .shareInformation, .sendAccount, .copy, .notify, .feedBack,
            .giveContact, .requestContact, .refer, .convene, .shareLearning, .passOn, .report,
            .distribute:
            true
        case .consult, .discuss, .contact, .reviewFile, .statePosition, .agreeTime, .record, .log,
            .confirmInWriting, .completeForm, .facilitate, .meet, .mediate, .hearRepresentations,
            .decide, .attestAuthority, .debrief, .holdLearningEvent, .chooseRoute, .hearAdult,
            .considerReferral, .safeguard, .advise, .support, .askSupport, .decline, .conclude,
            .validate, .setPriority, .plan, .appeal:
            false
        }
    }
}
