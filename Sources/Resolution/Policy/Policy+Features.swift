extension Policy {
    /// Something that a policy may provide for, or not.
    package enum Feature: Hashable, Sendable {
        /// Some clause asks for it.
        case act(Act)
        /// A way past stages.
        case jump(Jump.Kind)
        case body(DecidingBody.Kind)
        case printedForm
        case ladders
        case entryConditions, openingParts, exclusions
        case boardSight
        case adultPart
        case effectOfDecision
        case published, review
    }

    /// What it provides for, each once.
    package var features: [Feature] {
        let acts = Set(clauses.compactMap { $0.duty?.act })
        let jumpKinds = Set(jumps.map(\.kind))
        let bodyKinds = Set(bodies.map(\.kind))
        let plain: [(Feature, Bool)] = [
            (.printedForm, forms.contains(where: \.isPrinted)),
            (.ladders, !ladders.isEmpty),
            (.entryConditions, entry != nil),
            (.openingParts, opening != nil),
            (.exclusions, !exclusions.isEmpty),
            (.boardSight, boardSight != nil),
            (.adultPart, adult.part.value != nil),
            (.effectOfDecision, bodies.contains { $0.effect.value != nil }),
            (.published, published.value != nil),
            (.review, review.value != nil),
        ]
        return Jump.Kind.allCases.filter(jumpKinds.contains).map(Feature.jump)
            + DecidingBody.Kind.allCases.filter(bodyKinds.contains).map(Feature.body)
            + plain.filter(\.1).map(\.0) + Act.allCases.filter(acts.contains).map(Feature.act)
    }
}
