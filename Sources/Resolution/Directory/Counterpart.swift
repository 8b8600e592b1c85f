/// Who stands opposite at a stage in an agency of some type, by the policy alone.
package enum Counterpart: Hashable, Sendable {
    /// A level of the agency's ladder: that of the stage, or the next one up where it has none.
    case level(Ladder.Level, isHigher: Bool)
    /// A post at the board that acts for a rung which such agencies do not have.
    case proxy(PostID, for: RungID)
    /// The ladder ends below the stage; the highest of it.
    case below(Ladder.Level)
    /// At this stage the board itself acts, by one of its posts.
    case post(PostID)
    /// At this stage a body decides; the board's posts know of it.
    case body(BodyID)
}

/// Somebody whom a policy lets people turn to beside or in place of the opposite number.
package struct Alternative: Hashable, Sendable {
    /// For agencies of these types; of all, where there is none.
    package var types: [AgencyTypeID]
    /// In place of these rungs of the policy.
    package var rungs: [RungID]
    package var title: String
    package var clause: ClauseID
    /// The rung of the same agency that it is, if it is one.
    package var seat: RungID?

    package init(
        types: [AgencyTypeID], rungs: [RungID], title: String, clause: ClauseID, seat: RungID?
    ) {
        self.types = types
        self.rungs = rungs
        self.title = title
        self.clause = clause
        self.seat = seat
    }
}

extension Policy {
    /// Who stands opposite at a stage in an agency of a type; nil only for a stage that is not there.
    package func counterpart(at id: StageID, in type: AgencyTypeID) -> Counterpart? {
        switch stage(id)?.actor {
        case .post(let post)?: return .post(post)
        case .body(let body)?: return .body(body)
        case .rung(let rung)?:
            let levels = levels(of: type)
            if let level = levels.first(where: { $0.rung == rung }) {
                return .level(level, isHigher: false)
            }
            if let post = proxy(for: rung, in: type) { return .proxy(post, for: rung) }
            if let level = acting(for: rung, in: type) { return .level(level, isHigher: true) }
            return levels.last.map(Counterpart.below)
        case nil: return nil
        }
    }

    /// Whom the policy lets people of an agency type turn to instead at a stage.
    package func alternatives(at id: StageID, in type: AgencyTypeID) -> [Alternative] {
        guard let rung = stage(id)?.rung else { return [] }
        return alternatives.filter {
            $0.rungs.contains(rung) && ($0.types.isEmpty || $0.types.contains(type))
        }
    }

    /// The rungs of an agency type that have something to do at some stage, lowest first; and the lead.
    package func manned(in type: AgencyTypeID) -> [RungID] {
        let acting = Set(
            stages.compactMap(\.rung).compactMap { self.acting(for: $0, in: type)?.rung })
        return levels(of: type).map(\.rung).filter(acting.contains) + [Rung.safeguardingLead]
    }
}

extension Counterpart {
    /// The seats at which to look for somebody, the best first.
    package func seats(of agency: AgencyID, under policy: Policy) -> [Seat] {
        switch self {
        case .level(let level, _), .below(let level): [.agency(agency, level.rung)]
        case .proxy(let post, _), .post(let post): [.post(post, at: policy.board)]
        case .body:
            policy.posts.filter { !$0.isInformedOnly }.map { .post($0.id, at: policy.board) }
        }
    }
}
