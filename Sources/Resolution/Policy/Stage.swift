/// A rung of the policy that a difference stands on, or a timed step within one.
package struct Stage: Hashable, Sendable {
    package var id: StageID
    /// As printed, "3" or "4b"; nil where the policy numbers none.
    package var number: String?
    package var title: String
    package var summary: String
    /// The stage that this is a step of.
    package var partOf: StageID?
    package var actor: Actor
    /// Inside the raising agency: the other agencies are not involved yet.
    package var isInternal: Bool
    /// Whether the policy calls it formal or informal; nil where it does neither.
    package var isFormal: Bool?
    package var unresolved: [Way]

    /// Who carries a stage.
    package enum Actor: Hashable, Sendable {
        case rung(RungID)
        case post(PostID)
        case body(BodyID)
    }

    /// A way on from a stage that has not resolved the difference; none at the end.
    package struct Way: Hashable, Sendable {
        package var to: StageID
        package var when: String?
        /// Who takes it, where not everybody may.
        package var chosenBy: Duty.Actor?
        package var passage: Passage

        package init(
            to: StageID, when: String?, chosenBy: Duty.Actor?, passage: Passage = .free
        ) {
            self.to = to
            self.when = when
            self.chosenBy = chosenBy
            self.passage = passage
        }
    }

    package init(
        id: StageID, number: String?, title: String, summary: String, partOf: StageID?,
        actor: Actor, isInternal: Bool, unresolved: [Way], isFormal: Bool? = nil
    ) {
        self.id = id
        self.number = number
        self.title = title
        self.summary = summary
        self.partOf = partOf
        self.actor = actor
        self.isInternal = isInternal
        self.unresolved = unresolved
        self.isFormal = isFormal
    }
}

extension Policy {
    /// The stage that a stage or step belongs to: itself, unless it is a step.
    package func wholeStage(of id: StageID) -> StageID {
        stage(id)?.partOf ?? id
    }

    /// The rung that acts at a stage; for one carried by a post or body, the highest rung before it.
    package func rung(at id: StageID) -> RungID? {
        guard let index = order(of: id) else { return nil }
        return stages[...index].reversed().lazy.compactMap(\.rung).first
    }
}

extension Stage {
    /// The rung that acts here, if rungs do.
    package var rung: RungID? {
        switch actor {
        case .rung(let rung): rung
        case .post, .body: nil
        }
    }
}
