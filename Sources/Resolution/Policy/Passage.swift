/// When a way on, or a jump, stands open: what must hold, and what must not hold altogether.
package struct Passage: Hashable, Sendable {
    package var only: [Duty.Condition]
    /// The exception: where all of these hold, the way is shut.
    ///
    /// None of them makes no exception.
    package var except: [Duty.Condition]

    package init(only: [Duty.Condition], except: [Duty.Condition]) {
        self.only = only
        self.except = except
    }

    /// Open to every difference.
    package static let free = Passage(only: [], except: [])

    func isOpen(at stage: StageID, _ standing: Standing) -> Bool {
        let holds = { (condition: Duty.Condition) in condition.holds(at: stage, standing) }
        return only.allSatisfy(holds) && (except.isEmpty || !except.allSatisfy(holds))
    }
}

extension Difference.State {
    /// The ways on from where it stands that are open to this difference, whoever may take them.
    package func openWays(under policy: Policy) -> [Stage.Way] {
        guard let here = stage, let stage = policy.stage(here) else { return [] }
        return stage.unresolved.filter { $0.passage.isOpen(at: here, Standing(self)) }
    }

    /// Whether a jump can be taken from where it stands, by whoever may.
    package func isOpen(_ jump: Jump) -> Bool {
        guard let here = stage else { return false }
        return jump.from?.contains(here) ?? true && jump.passage.isOpen(at: here, Standing(self))
    }
}

extension Policy {
    /// Whether somebody in this capacity is who a policy means; for a post, any of the board's acts.
    package func admits(
        _ actor: Duty.Actor?, _ capacity: Capacity, among parties: [Party]
    ) -> Bool {
        switch (actor, capacity) {
        case (nil, _), (.post, .post): return true
        case (.post, .agency), (.side, .post): return false
        case (.side(let side, let rung), .agency(let agency, let height)):
            guard let party = parties.first(where: { $0.agency == agency }), side.has(party) else {
                return false
            }
            return rung.map { isAtLeast(height, $0, in: party.type) } ?? true
        }
    }

    /// Whom to name where somebody else had to act: the post, or the rung of the first agency meant.
    package func capacity(
        of actor: Duty.Actor, at stage: StageID, among parties: [Party]
    ) -> Capacity {
        switch actor {
        case .post(let post): return .post(post)
        case .side(let side, let rung):
            let agency = parties.first { side.has($0) }?.agency ?? ""
            return .agency(agency, rung ?? self.rung(at: stage) ?? Rung.safeguardingLead)
        }
    }
}

extension Duty.Actor {
    package var post: PostID? {
        switch self {
        case .post(let post): post
        case .side: nil
        }
    }
}

extension Duty.Side {
    /// Whether an agency stands on it, apart from who did or was asked anything.
    fileprivate func has(_ party: Party) -> Bool {
        switch self {
        case .raiser: party.side == .raiser
        case .receiver: party.side == .receiver
        case .each, .sender, .asked: true
        }
    }
}
