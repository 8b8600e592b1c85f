package import Resolution

/// The way through a policy as a picture: a box a stage, an arrow a way.
///
/// - Units: those of the picture's own grid, which the page scales to its width.
package struct FlowDrawing: Encodable, Sendable {
    package let width: Int
    package let height: Int
    package let title: String
    package let boxes: [Box]
    package let arrows: [Arrow]
    /// What its strokes mean, where they need it.
    package let notes: [Line]
    /// The same in words, a sentence a stage.
    package let words: [String]

    /// A stage, a step within one, or the end.
    package struct Box: Encodable, Sendable {
        package let x: Int
        package let y: Int
        package let width: Int
        package let height: Int
        package let kind: Kind
        package let lines: [Line]

        package enum Kind: String, Encodable, Sendable { case stage, step, inside, end }
    }

    /// One line of writing.
    package struct Line: Encodable, Sendable {
        package let x: Int
        package let y: Int
        package let text: String
        package let kind: Kind

        package enum Kind: String, Encodable, Sendable { case number, title, note }
    }

    /// A way on, or one that passes stages over.
    package struct Arrow: Encodable, Sendable {
        /// Straight strokes, as an SVG path.
        package let path: String
        package let kind: Kind
        package let label: Line?

        package enum Kind: String, Encodable, Sendable { case way, jump }
    }
}

extension FlowDrawing {
    /// Draws the stages of a policy, one below the other.
    package init(_ policy: Policy) {
        var layout = FlowLayout(policy)
        layout.placeBoxes()
        layout.drawWays()
        layout.drawJumps()
        layout.explainJumps()
        width = layout.width
        height = layout.height
        title = "The way through “\(policy.title)”"
        boxes = layout.boxes
        arrows = layout.arrows
        notes = layout.notes
        words = policy.stages.map { $0.flow(in: policy) } + policy.jumps.map { $0.flow(in: policy) }
    }
}

extension Stage {
    /// "Stage 2: Inter-agency discussion. If it is not settled there, on to stage 3."
    fileprivate func flow(in policy: Policy) -> String {
        let ways = unresolved.map { way in
            let chosen = way.chosenBy.map {
                ", as \($0.chooser(in: policy, for: nil)) chooses"
            }
            let when = way.when.map { Words.lowered($0) } ?? "it is not settled there"
            return "If \(when), on to \(PolicyWords.stage(way.to, of: policy))\(chosen ?? "")."
        }
        return "\(numbered(in: policy)). "
            + (ways.isEmpty ? "The policy goes no further." : ways.joined(separator: " "))
    }
}

extension Jump {
    fileprivate func flow(in policy: Policy) -> String {
        let from = from.map { stages in
            "from " + Words.list(stages.map { PolicyWords.stage($0, of: policy) }, with: "or")
        }
        let target =
            switch to {
            case .stage(let stage): "straight to \(PolicyWords.stage(stage, of: policy))"
            case .anyHigher: "to any higher stage"
            case .outside(let route): "outside this process: \(Words.lowered(route))"
            }
        let begins = Words.capitalised(from ?? "from any stage")
        let dot = target.hasSuffix(".") ? "" : "."
        return "\(begins), \(target)\(dot) \(title) (\(clause))."
    }
}
