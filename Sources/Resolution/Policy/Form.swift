/// A form, or a list of required contents, that a policy orders.
package struct Form: Hashable, Sendable {
    package var id: FormID
    package var title: String
    package var clause: ClauseID
    package var at: [StageID]
    package var sentTo: String?
    /// False where the policy lists contents and prints no form.
    package var isPrinted: Bool
    package var fields: [Field]
    package var rows: Rows?
    package var signatures: [Signature]
    /// How to fill it in, in our own words.
    package var instructions: String?
    /// Which issue of the form this is, as printed.
    package var version: String?

    package init(
        id: FormID, title: String, clause: ClauseID, at: [StageID], sentTo: String?,
        isPrinted: Bool, fields: [Field], rows: Rows?, signatures: [Signature],
        instructions: String? = nil, version: String? = nil
    ) {
        self.id = id
        self.title = title
        self.clause = clause
        self.at = at
        self.sentTo = sentTo
        self.isPrinted = isPrinted
        self.fields = fields
        self.rows = rows
        self.signatures = signatures
        self.instructions = instructions
        self.version = version
    }

    package struct Field: Hashable, Sendable {
        package var id: String
        package var label: String
        package var kind: Kind
        package var options: [String]
        package var isRequired: Bool
        package var prefill: Prefill?

        package init(
            id: String, label: String, kind: Kind, options: [String], isRequired: Bool,
            prefill: Prefill?
        ) {
            self.id = id
            self.label = label
            self.kind = kind
            self.options = options
            self.isRequired = isRequired
            self.prefill = prefill
        }
    }

    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case text, date, number, choice
        case longText = "long-text"
    }

    /// What is known of the difference already and need not be typed again.
    package enum Prefill: String, Hashable, Sendable, CaseIterable {
        case adultName = "adult-name"
        case adultBorn = "adult-born"
        case adultAddress = "adult-address"
        case agency, representative, concern, wanted, outcome, reasons, outstanding, attempts
        case agencies, positions, stage
        case daysTaken = "days-taken"
        case rowDate = "row-date"
        case rowWho = "row-who"
        case rowHow = "row-how"
        case rowOutcome = "row-outcome"
    }

    /// Lines of the form that repeat, one a stage.
    package struct Rows: Hashable, Sendable {
        package var title: String
        package var per: [StageID]
        package var fields: [Field]

        package init(title: String, per: [StageID], fields: [Field]) {
            self.title = title
            self.per = per
            self.fields = fields
        }
    }

    /// A place to sign: a name, until signatures proper.
    package struct Signature: Hashable, Sendable {
        package var id: String
        package var title: String

        package init(id: String, title: String) {
            self.id = id
            self.title = title
        }
    }
}
