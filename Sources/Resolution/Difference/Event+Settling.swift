/// Something put to the other parties: a resolution in writing, or a time.
package struct Proposal: Hashable, Sendable, Codable {
    package var matter: Matter

    package enum Matter: Hashable, Sendable, Codable {
        case resolution(Statement)
        case time(TimeWanted)
    }

    package init(matter: Matter) {
        self.matter = matter
    }
}

/// The written statement of a resolution.
package struct Statement: Hashable, Sendable, Codable {
    package var outcome: String
    package var reasons: String
    /// What stays open, and who pursues it.
    package var outstanding: String
    package var actions: [PlannedAction]

    package init(
        outcome: String, reasons: String, outstanding: String, actions: [PlannedAction] = []
    ) {
        self.outcome = outcome
        self.reasons = reasons
        self.outstanding = outstanding
        self.actions = actions
    }
}

/// An action somebody has taken on.
package struct PlannedAction: Hashable, Sendable, Codable {
    package var text: String
    package var agency: AgencyID
    package var due: CalendarDay?

    package init(text: String, agency: AgencyID, due: CalendarDay?) {
        self.text = text
        self.agency = agency
        self.due = due
    }
}

/// A time wanted for a duty that is owed, other than the policy's.
package struct TimeWanted: Hashable, Sendable, Codable {
    package var clause: ClauseID
    /// The entry that made the duty fall due.
    package var trigger: Int
    package var until: CalendarDay
    package var reason: String
    /// What keeps the adult safe until then.
    package var interim: String
    /// What the other side is to do by then.
    package var response: String

    package init(
        clause: ClauseID, trigger: Int, until: CalendarDay, reason: String, interim: String,
        response: String
    ) {
        self.clause = clause
        self.trigger = trigger
        self.until = until
        self.reason = reason
        self.interim = interim
        self.response = response
    }
}

/// A party's answer to a proposal.
package struct Answer: Hashable, Sendable, Codable {
    /// The proposal, by its place in the record.
    package var proposal: Int
    package var reply: Reply
    package var note: String
    /// Says that it is professionally satisfied, where that was asked.
    package var isSatisfied: Bool?

    package enum Reply: String, Hashable, Sendable, Codable, CaseIterable {
        case agree
        case agreeWithNote = "agree-with-note"
        case dispute
    }

    package init(proposal: Int, reply: Reply, note: String, isSatisfied: Bool? = nil) {
        self.proposal = proposal
        self.reply = reply
        self.note = note
        self.isSatisfied = isSatisfied
    }
}

/// A time is agreed for a duty, and what that does to the policy's own.
package struct AgreedTime: Hashable, Sendable, Codable {
    package var wanted: TimeWanted
    package var effect: Effect

    package enum Effect: String, Hashable, Sendable, Codable {
        /// The policy leaves the time to the parties: this is it.
        case sets
        case shortens
        case lengthens
        /// Shown beside the policy's date, which goes on counting.
        case plan
    }

    package init(wanted: TimeWanted, effect: Effect) {
        self.wanted = wanted
        self.effect = effect
    }
}

/// What a meeting, mediation, panel or board decided.
package struct Decision: Hashable, Sendable, Codable {
    package var body: BodyID
    package var sat: [Member]
    package var chair: String
    package var decision: String
    package var reasons: String
    package var dissent: String
    /// Whether it settles the difference.
    package var settles: Bool
    package var actions: [PlannedAction]

    package struct Member: Hashable, Sendable, Codable {
        package var name: String
        package var agency: AgencyID?
        package var agencyType: AgencyTypeID?
        package var post: PostID?

        package init(
            name: String, agency: AgencyID? = nil, agencyType: AgencyTypeID? = nil,
            post: PostID? = nil
        ) {
            self.name = name
            self.agency = agency
            self.agencyType = agencyType
            self.post = post
        }
    }

    package init(
        body: BodyID, sat: [Member], chair: String, decision: String, reasons: String,
        dissent: String = "", settles: Bool, actions: [PlannedAction] = []
    ) {
        self.body = body
        self.sat = sat
        self.chair = chair
        self.decision = decision
        self.reasons = reasons
        self.dissent = dissent
        self.settles = settles
        self.actions = actions
    }
}

/// An action that was agreed or decided, by the entry that made it and its place there.
package struct ActionID: Hashable, Sendable, Codable {
    package var entry: Int
    /// From 0.
    package var index: Int

    package init(entry: Int, index: Int) {
        self.entry = entry
        self.index = index
    }
}

/// What became of an action.
package struct ActionChange: Hashable, Sendable, Codable {
    package var action: ActionID
    package var status: Status
    package var note: String

    package enum Status: String, Hashable, Sendable, Codable, CaseIterable {
        case open, done, dropped
    }

    package init(action: ActionID, status: Status, note: String) {
        self.action = action
        self.status = status
        self.note = note
    }
}
