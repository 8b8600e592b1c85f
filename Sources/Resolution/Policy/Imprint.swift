/// Who stands behind a policy's text, and since when.
package struct Imprint: Hashable, Sendable {
    /// Other bodies that issued it together with the policy's own.
    package var with: [String]
    package var approved: Stated<PolicyDate>
    package var revised: Stated<PolicyDate>
    package var owner: String?
    package var author: String?
    /// The laws and guidance that it stands on.
    package var law: [String]

    package init(
        with: [String] = [], approved: Stated<PolicyDate> = .notStated,
        revised: Stated<PolicyDate> = .notStated, owner: String? = nil, author: String? = nil,
        law: [String] = []
    ) {
        self.with = with
        self.approved = approved
        self.revised = revised
        self.owner = owner
        self.author = author
        self.law = law
    }
}

/// What all messages about a difference bear, such as a protective marking.
package struct Marking: Hashable, Sendable {
    package var clause: ClauseID
    package var text: String

    package init(clause: ClauseID, text: String) {
        self.clause = clause
        self.text = text
    }
}

/// Whom, and between whom, a policy lets a difference be about.
package struct Scope: Hashable, Sendable {
    package var clause: ClauseID?
    /// Whom it may concern; anybody where there are none.
    package var subjects: [Subject]
    /// Whether somebody may raise one with their own agency.
    package var admitsOwnAgency: Bool

    package init(clause: ClauseID?, subjects: [Subject], admitsOwnAgency: Bool) {
        self.clause = clause
        self.subjects = subjects
        self.admitsOwnAgency = admitsOwnAgency
    }

    /// Of a policy that says nothing of it.
    package static let open = Scope(clause: nil, subjects: [], admitsOwnAgency: false)
}

/// Whom a difference concerns.
package enum Subject: String, Hashable, Sendable, CaseIterable, Codable {
    case adult, adults, carer, family, child
    case adultAndChild = "adult-and-child"
    /// A theme or a policy rather than a person.
    case noPerson = "no-person"
}
