// How the parts of events that are choices are written down: short words, not the names of Swift.

extension StageEntered.Cause {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        switch text {
        case "started": self = .started
        case "escalated": self = .escalated
        case "reopened": self = .reopened
        case _ where text.hasPrefix("jumped:"):
            self = .jumped(JumpID(String(text.dropFirst("jumped:".count))))
        case _:
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "unknown cause")
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .started: try container.encode("started")
        case .escalated: try container.encode("escalated")
        case .reopened: try container.encode("reopened")
        case .jumped(let id): try container.encode("jumped:\(id)")
        }
    }
}

extension Addressee {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let addressee = Addressee(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "unknown addressee")
        }
        self = addressee
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension Addressee: CustomStringConvertible {
    /// `agency:riverside`, `post:chair` or `other:the family doctor`.
    package var description: String {
        switch self {
        case .agency(let id): "agency:\(id)"
        case .post(let id): "post:\(id)"
        case .other(let text): "other:\(text)"
        }
    }

    package init?(_ text: String) {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let rest = String(text[text.index(after: colon)...])
        switch text[..<colon] {
        case "agency": self = .agency(AgencyID(rest))
        case "post": self = .post(PostID(rest))
        case "other": self = .other(rest)
        case _: return nil
        }
    }
}

extension Proposal.Matter {
    private enum Key: String, CodingKey { case resolution, time }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        if let statement = try container.decodeIfPresent(Statement.self, forKey: .resolution) {
            self = .resolution(statement)
        } else {
            self = .time(try container.decode(TimeWanted.self, forKey: .time))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .resolution(let statement): try container.encode(statement, forKey: .resolution)
        case .time(let wanted): try container.encode(wanted, forKey: .time)
        }
    }
}

extension Correction.Change {
    private enum Key: String, CodingKey { case struckOut = "struck-out", reads, happened }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        if let text = try container.decodeIfPresent(String.self, forKey: .reads) {
            self = .reads(text)
        } else if let moment = try container.decodeIfPresent(Moment.self, forKey: .happened) {
            self = .happened(moment)
        } else {
            _ = try container.decode(Bool.self, forKey: .struckOut)
            self = .struckOut
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .struckOut: try container.encode(true, forKey: .struckOut)
        case .reads(let text): try container.encode(text, forKey: .reads)
        case .happened(let moment): try container.encode(moment, forKey: .happened)
        }
    }
}
