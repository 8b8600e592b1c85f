package import Resolution

/// What readers call an act of the policies' vocabulary.
package struct ActWords: Hashable, Sendable {
    /// In the middle of a sentence: "contact by Thursday".
    package let noun: String
    /// On the button that leads to its page: "Record the contact".
    package let button: String
    /// At the head of an entry of the record: "Contact made".
    package let done: String

    fileprivate init(_ noun: String, _ button: String, _ done: String) {
        self.noun = noun
        self.button = button
        self.done = done
    }
}

extension Act {
    package var words: ActWords {
        switch self {
        case .consult: ActWords("advice", "Record the advice taken", "Advice taken")
        case .discuss: ActWords("discussion", "Record the discussion", "Discussion held")
        case .contact: ActWords("contact", "Record the contact", "Contact made")
        case .acknowledge:
            ActWords("acknowledgement", "Acknowledge it", "Receipt acknowledged")
        case .respond: ActWords("response", "Give the response", "Response given")
        case .reviewFile: ActWords("review of the file", "Record the review", "File reviewed")
        case .statePosition: ActWords("position", "State your position", "Position stated")
        case .shareInformation:
            ActWords("information", "Share the information", "Information shared")
        case .agreeTime: ActWords("agreed time", "Agree a time", "Time agreed")
        case .record: ActWords("written record", "Record that it is written up", "Written up")
        case .log: ActWords("log", "Record that it is logged", "Logged")
        case .confirmInWriting:
            ActWords("written confirmation", "Confirm in writing", "Confirmed in writing")
        case .completeForm: ActWords("form", "Fill in the form", "Form completed")
        case .sendAccount: ActWords("written account", "Send the account", "Account sent")
        case .copy: ActWords("copy", "Record that it is copied", "Copied")
        case .notify: ActWords("notice", "Record the notice", "Notice given")
        case .feedBack: ActWords("feedback", "Record the feedback", "Fed back")
        case .giveContact:
            ActWords("contact details", "Give the contact details", "Contact details given")
        case .requestContact:
            ActWords(
                "request for contact details", "Ask for contact details",
                "Contact details asked for")
        case .facilitate:
            ActWords("help with the process", "Record what you did", "Process helped along")
        case .refer: ActWords("referral", "Record the referral", "Referral made")
        case .convene: ActWords("invitation", "Record that it is called", "Meeting called")
        case .meet: ActWords("meeting", "Record the meeting", "Meeting held")
        case .mediate: ActWords("mediation", "Record the mediation", "Mediation held")
        case .hearRepresentations:
            ActWords("hearing", "Record the hearing", "Representations heard")
        case .decide: ActWords("decision", "Record the decision", "Decision taken")
        case .attestAuthority:
            ActWords("representative’s name", "Name the representative", "Representative named")
        case .debrief: ActWords("debrief", "Record the debrief", "Debrief held")
        case .holdLearningEvent:
            ActWords("learning event", "Record the learning event", "Learning event held")
        case .shareLearning: ActWords("learning", "Record the learning shared", "Learning shared")
        case .passOn: ActWords("passing on", "Record that it is passed on", "Passed on")
        case .report: ActWords("report", "Record the report", "Reported")
        case .distribute: ActWords("sending out", "Record that it is sent out", "Sent out")
        case .chooseRoute: ActWords("choice of route", "Record the choice", "Route chosen")
        case .hearAdult: ActWords("adult’s views", "Add the adult’s views", "The adult’s views")
        case .considerReferral:
            ActWords("thought of a referral", "Record what you decided", "Referral considered")
        case .safeguard:
            ActWords(
                "interim safeguarding", "Say what keeps the adult safe",
                "What keeps the adult safe")
        case .advise: ActWords("advice", "Record the advice", "Advice given")
        case .support: ActWords("support", "Record the support", "Support given")
        case .askSupport: ActWords("request for support", "Ask for support", "Support asked for")
        case .decline:
            ActWords("refusal to take part", "Record the refusal", "Declined to take part")
        case .validate:
            ActWords("check of the process", "Record the check", "Process checked")
        case .setPriority: ActWords("priority", "Set the priority", "Priority set")
        case .plan: ActWords("action plan", "Record the action plan", "Action plan drawn up")
        case .appeal: ActWords("appeal", "Take it up again", "Taken up again")
        case .conclude: ActWords("end of the stage", "Settle it or move it on", "Stage concluded")
        }
    }
}

extension Did.Channel {
    /// How something was said: "by phone".
    package var words: String {
        switch self {
        case .phone: "by phone"
        case .meeting: "at a meeting"
        case .video: "by video call"
        case .email: "by email"
        case .letter: "by letter"
        case .inPerson: "in person"
        }
    }
}

extension Relation {
    /// Why somebody sees a difference: "on the side that raised it".
    package var words: String {
        switch self {
        case .raiser: "on the side that raised it"
        case .receiver: "on the side it was raised with"
        case .safeguardingLead: "safeguarding lead of a party"
        case .supporter: "asked for support"
        case .board: "at the board"
        }
    }
}

extension Duty.Recipient.Named {
    /// Towards whom an act went, as an entry of the record says it.
    package var words: String {
        switch self {
        case .counterpart: "the opposite number"
        case .ownManager: "their own manager"
        case .ownSafeguardingLead: "their own safeguarding lead"
        case .ownRepresentative: "their own representative"
        case .professionals: "the professionals concerned"
        case .managers: "the managers concerned"
        case .raiser: "the agency that raised it"
        case .everyParty: "every party"
        case .ownFile: "their own file"
        case .ownLog: "their own log"
        case .board: "the board"
        case .adult: "the adult"
        case .thirdParty: "a third party"
        }
    }
}
