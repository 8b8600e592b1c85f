extension Difference.Event {
    /// The word under which an event is stored: it never changes once an event was recorded under it.
    package enum Kind: String, CodingKey, Hashable, Sendable, CaseIterable {
        case raised
        case joined
        case stageEntered = "stage-entered"
        case did
        case riskDeclared = "risk-declared"
        case proposed
        case answered
        case timeAgreed = "time-agreed"
        case decided
        case actionChanged = "action-changed"
        case corrected
        case diverted
        case datesMoved = "dates-moved"
        case editionChanged = "edition-changed"
        case ended
        case reopened
        case closed
    }

    package var kind: Kind {
        switch self {
        case .raised: .raised
        case .joined: .joined
        case .stageEntered: .stageEntered
        case .did: .did
        case .riskDeclared: .riskDeclared
        case .proposed: .proposed
        case .answered: .answered
        case .timeAgreed: .timeAgreed
        case .decided: .decided
        case .actionChanged: .actionChanged
        case .corrected: .corrected
        case .diverted: .diverted
        case .datesMoved: .datesMoved
        case .editionChanged: .editionChanged
        case .ended: .ended
        case .reopened: .reopened
        case .closed: .closed
        }
    }
}

extension Difference.Event: Codable {
    /// One key, the kind, with what that kind says.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Kind.self)
        guard let kind = container.allKeys.first, container.allKeys.count == 1 else {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: decoder.codingPath, debugDescription: "not exactly one known kind"))
        }
        switch kind {
        case .raised: self = .raised(try container.decode(Raised.self, forKey: kind))
        case .joined: self = .joined(try container.decode(Party.self, forKey: kind))
        case .stageEntered:
            self = .stageEntered(try container.decode(StageEntered.self, forKey: kind))
        case .did: self = .did(try container.decode(Did.self, forKey: kind))
        case .riskDeclared:
            self = .riskDeclared(try container.decode(RiskDeclared.self, forKey: kind))
        case .proposed: self = .proposed(try container.decode(Proposal.self, forKey: kind))
        case .answered: self = .answered(try container.decode(Answer.self, forKey: kind))
        case .timeAgreed: self = .timeAgreed(try container.decode(AgreedTime.self, forKey: kind))
        case .decided: self = .decided(try container.decode(Decision.self, forKey: kind))
        case .actionChanged:
            self = .actionChanged(try container.decode(ActionChange.self, forKey: kind))
        case .corrected: self = .corrected(try container.decode(Correction.self, forKey: kind))
        case .diverted: self = .diverted(try container.decode(Diversion.self, forKey: kind))
        case .datesMoved: self = .datesMoved(try container.decode(DatesMoved.self, forKey: kind))
        case .editionChanged:
            self = .editionChanged(try container.decode(EditionChange.self, forKey: kind))
        case .ended: self = .ended(try container.decode(Ended.self, forKey: kind))
        case .reopened: self = .reopened(try container.decode(Reopened.self, forKey: kind))
        case .closed: self = .closed(try container.decode(Closed.self, forKey: kind))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Kind.self)
        switch self {
        case .raised(let it): try container.encode(it, forKey: kind)
        case .joined(let it): try container.encode(it, forKey: kind)
        case .stageEntered(let it): try container.encode(it, forKey: kind)
        case .did(let it): try container.encode(it, forKey: kind)
        case .riskDeclared(let it): try container.encode(it, forKey: kind)
        case .proposed(let it): try container.encode(it, forKey: kind)
        case .answered(let it): try container.encode(it, forKey: kind)
        case .timeAgreed(let it): try container.encode(it, forKey: kind)
        case .decided(let it): try container.encode(it, forKey: kind)
        case .actionChanged(let it): try container.encode(it, forKey: kind)
        case .corrected(let it): try container.encode(it, forKey: kind)
        case .diverted(let it): try container.encode(it, forKey: kind)
        case .datesMoved(let it): try container.encode(it, forKey: kind)
        case .editionChanged(let it): try container.encode(it, forKey: kind)
        case .ended(let it): try container.encode(it, forKey: kind)
        case .reopened(let it): try container.encode(it, forKey: kind)
        case .closed(let it): try container.encode(it, forKey: kind)
        }
    }
}
