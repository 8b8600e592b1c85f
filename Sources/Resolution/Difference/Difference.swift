/// One disagreement being resolved: the case.
///
/// Its state is the fold of its events.
package enum Difference {}

/// In which capacity somebody acts: on a rung of an agency, or in a post at the board.
package enum Capacity: Hashable, Sendable {
    case agency(AgencyID, RungID)
    case post(PostID)

    package var agency: AgencyID? {
        switch self {
        case .agency(let agency, _): agency
        case .post: nil
        }
    }

    package var rung: RungID? {
        switch self {
        case .agency(_, let rung): rung
        case .post: nil
        }
    }

}

extension Capacity: CustomStringConvertible {
    /// `riverside/line-manager` or `post:chair`.
    package var description: String {
        switch self {
        case .agency(let agency, let rung): "\(agency)/\(rung)"
        case .post(let post): "post:\(post)"
        }
    }

    package init?(_ text: String) {
        if text.hasPrefix("post:") {
            self = .post(PostID(String(text.dropFirst(5))))
            return
        }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        self = .agency(AgencyID(String(parts[0])), RungID(String(parts[1])))
    }
}

extension Capacity: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let capacity = Capacity(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "neither agency/rung nor post:id")
        }
        self = capacity
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// Who recorded an entry, and in which capacity.
package struct Author: Hashable, Sendable, Codable {
    package var person: PersonID
    package var capacity: Capacity

    package init(person: PersonID, capacity: Capacity) {
        self.person = person
        self.capacity = capacity
    }
}

/// An agency in a difference.
package struct Party: Hashable, Sendable, Codable {
    package var agency: AgencyID
    package var type: AgencyTypeID
    package var side: Side

    package enum Side: String, Hashable, Sendable, Codable { case raiser, receiver }

    package init(agency: AgencyID, type: AgencyTypeID, side: Side) {
        self.agency = agency
        self.type = type
        self.side = side
    }
}

/// One line of the record: an event, when it happened, when and by whom it was recorded.
package struct Entry: Hashable, Sendable {
    /// The place in the difference's own record, from 1.
    package var seq: Int
    package var happenedAt: Moment
    package var recordedAt: Moment
    package var by: Author
    package var event: Difference.Event

    package init(
        seq: Int, happenedAt: Moment, recordedAt: Moment, by: Author, event: Difference.Event
    ) {
        self.seq = seq
        self.happenedAt = happenedAt
        self.recordedAt = recordedAt
        self.by = by
        self.event = event
    }
}
