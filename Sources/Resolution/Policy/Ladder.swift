/// A level between the front line and the board, as a policy speaks of it.
package struct Rung: Hashable, Sendable {
    package var id: RungID
    package var title: String

    package init(id: RungID, title: String) {
        self.id = id
        self.title = title
    }

    /// The lead who stands beside every ladder and on no rung of it.
    package static let safeguardingLead: RungID = "safeguarding-lead"
}

/// A named position at the board, held by different people over time.
package struct Post: Hashable, Sendable {
    package var id: PostID
    package var title: String
    package var mailbox: String?
    /// Is told and writes things down, and decides and moves nothing.
    package var isInformedOnly: Bool

    package init(
        id: PostID, title: String, mailbox: String?, isInformedOnly: Bool = false
    ) {
        self.id = id
        self.title = title
        self.mailbox = mailbox
        self.isInformedOnly = isInformedOnly
    }
}

/// What agencies of some types call their rungs, lowest first.
package struct Ladder: Hashable, Sendable {
    package var types: [AgencyTypeID]
    package var clause: ClauseID?
    package var levels: [Level]
    /// Who acts for rungs that these agencies do not have.
    package var proxies: [Proxy]

    package struct Level: Hashable, Sendable {
        package var rung: RungID
        package var titles: [String]
        /// Stages at which this level stands by without acting.
        package var supports: [StageID]

        package init(rung: RungID, titles: [String], supports: [StageID]) {
            self.rung = rung
            self.titles = titles
            self.supports = supports
        }
    }

    /// A post at the board that owes what a rung would owe.
    package struct Proxy: Hashable, Sendable {
        package var rung: RungID
        package var post: PostID

        package init(rung: RungID, post: PostID) {
            self.rung = rung
            self.post = post
        }
    }

    package init(
        types: [AgencyTypeID], clause: ClauseID?, levels: [Level], proxies: [Proxy] = []
    ) {
        self.types = types
        self.clause = clause
        self.levels = levels
        self.proxies = proxies
    }
}

extension Policy {
    /// The post that acts for a rung at agencies of a type, where the policy names one.
    package func proxy(for rung: RungID, in type: AgencyTypeID) -> PostID? {
        ladders.first { $0.types.contains(type) }?.proxies.first { $0.rung == rung }?.post
    }

    /// The ladder of an agency type: the policy's own for that type, else its rungs by their general titles.
    package func levels(of type: AgencyTypeID) -> [Ladder.Level] {
        ladders.first { $0.types.contains(type) }?.levels
            ?? rungs.map { Ladder.Level(rung: $0.id, titles: [$0.title], supports: []) }
    }

    /// The level of an agency type that acts for a rung: that rung, else the next one up the ladder has.
    ///
    /// - Returns: nil where the ladder ends below the rung.
    package func acting(for rung: RungID, in type: AgencyTypeID) -> Ladder.Level? {
        let levels = levels(of: type)
        if let level = levels.first(where: { $0.rung == rung }) { return level }
        guard let height = rungs.firstIndex(where: { $0.id == rung }) else { return nil }
        return levels.first { level in
            rungs.firstIndex { $0.id == level.rung }.map { $0 > height } ?? false
        }
    }

    /// Who does at agencies of a type what a rung is to do: the post named as its proxy, else who acts for
    /// that rung, else whoever stands highest.
    package func standIn(for rung: RungID, in type: AgencyTypeID) -> StandIn {
        if let post = proxy(for: rung, in: type) { return .post(post) }
        guard self.rung(rung) != nil else { return .rung(rung) }
        return .rung((acting(for: rung, in: type) ?? levels(of: type).last)?.rung ?? rung)
    }

    /// Who does what a rung is to do.
    package enum StandIn: Hashable, Sendable {
        case rung(RungID)
        case post(PostID)
    }

    /// The types of agency that it tells apart: those with a ladder of their own, and those that a duty names.
    package var kinds: [AgencyTypeID] {
        let named = clauses.compactMap(\.duty).flatMap(\.onlyTypes)
        return (ladders.flatMap(\.types) + named).reduce(into: []) { kinds, type in
            if !kinds.contains(type) { kinds.append(type) }
        }
    }

    /// Whether one rung is as high as another on the ladder of an agency type, else in the policy's order;
    /// the lead beside the ladder is on neither.
    package func isAtLeast(_ rung: RungID, _ other: RungID, in type: AgencyTypeID) -> Bool {
        isAtLeast(rung, other, among: levels(of: type).map(\.rung))
            ?? isAtLeast(rung, other, among: rungs.map(\.id)) ?? (rung == other)
    }

    private func isAtLeast(_ rung: RungID, _ other: RungID, among order: [RungID]) -> Bool? {
        guard let height = order.firstIndex(of: rung), let needed = order.firstIndex(of: other)
        else { return nil }
        return height >= needed
    }
}

extension Duty {
    /// The types of agency that it is owed by; none where it is owed by agencies of any.
    package var onlyTypes: [AgencyTypeID] {
        conditions.flatMap { condition in
            if case .actorType(let types) = condition { types } else { [AgencyTypeID]() }
        }
    }
}
