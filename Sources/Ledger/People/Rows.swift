package import Resolution

/// An organisation, and the boards it belongs to.
package struct AgencyRow: Hashable, Sendable {
    package var id: AgencyID
    package var name: String
    package var type: AgencyTypeID
    package var boards: [BoardID]

    package init(id: AgencyID, name: String, type: AgencyTypeID, boards: [BoardID]) {
        self.id = id
        self.name = name
        self.type = type
        self.boards = boards
    }
}

/// Somebody who may sign in.
package struct PersonRow: Hashable, Sendable {
    package var id: PersonID
    package var name: String
    package var userName: String?
    package var isAdministrator: Bool
    package var isActive: Bool

    package init(
        id: PersonID, name: String, userName: String?, isAdministrator: Bool = false,
        isActive: Bool = true
    ) {
        self.id = id
        self.name = name
        self.userName = userName
        self.isAdministrator = isAdministrator
        self.isActive = isActive
    }
}

/// A person on a rung of an agency, or in a post at a board, for as long as it lasts.
package struct MembershipRow: Hashable, Sendable {
    package var person: PersonID
    /// For a post: the board it belongs to.
    package var board: BoardID?
    package var capacity: Capacity
    package var from: Moment
    package var until: Moment?
    /// Stands in for whoever holds it, and sees what they see.
    package var isDeputy: Bool

    package init(
        person: PersonID, board: BoardID?, capacity: Capacity, from: Moment, until: Moment? = nil,
        isDeputy: Bool = false
    ) {
        self.person = person
        self.board = board
        self.capacity = capacity
        self.from = from
        self.until = until
        self.isDeputy = isDeputy
    }
}

/// A signed-in browser.
package struct SessionRow: Hashable, Sendable {
    /// The digest of the token, in hexadecimal; the token itself is only in the cookie.
    package var tokenHash: String
    package var person: PersonID
    package var begunAt: Moment
    package var lastSeenAt: Moment

    package init(tokenHash: String, person: PersonID, begunAt: Moment, lastSeenAt: Moment) {
        self.tokenHash = tokenHash
        self.person = person
        self.begunAt = begunAt
        self.lastSeenAt = lastSeenAt
    }
}

/// What somebody has typed of a difference that is not raised yet.
package struct DraftRow: Hashable, Sendable {
    package var id: String
    package var person: PersonID
    /// Somebody of the same agency who was asked for support and may read along.
    package var supporter: PersonID?
    package var fields: [String: [String]]
    package var updatedAt: Moment

    package init(
        id: String, person: PersonID, supporter: PersonID?, fields: [String: [String]],
        updatedAt: Moment
    ) {
        self.id = id
        self.person = person
        self.supporter = supporter
        self.fields = fields
        self.updatedAt = updatedAt
    }
}
