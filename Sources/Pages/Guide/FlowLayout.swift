import Resolution

/// Where the boxes and arrows of a flow stand.
struct FlowLayout {
    /// Narrow enough to be read on a phone.
    private static let boxWidth = 360
    private static let indent = 24
    private static let gap = 44
    private static let lineHeight = 22
    private static let margin = 10
    /// How wide a letter may be.
    private static let letterWidth = 9

    private let policy: Policy
    /// Where the boxes begin, right of the ways that come in past stages.
    private let left: Int
    private(set) var boxes: [FlowDrawing.Box] = []
    private(set) var arrows: [FlowDrawing.Arrow] = []
    private(set) var notes: [FlowDrawing.Line] = []
    private var places: [StageID: FlowDrawing.Box] = [:]
    private var bottom = 8
    /// Lanes taken beside the boxes, so that no two lines lie on each other.
    private var lanes = (right: 0, left: 0)

    init(_ policy: Policy) {
        self.policy = policy
        let jumps = policy.jumps.count { if case .stage = $0.to { true } else { false } }
        left = Self.margin + (jumps == 0 ? 0 : 24 + jumps * 14)
    }

    var height: Int { bottom + 8 }
    var width: Int {
        left + Self.boxWidth + Self.margin + (lanes.right == 0 ? 0 : 8 + lanes.right * 16)
    }

    mutating func placeBoxes() {
        for stage in policy.stages {
            let box = box(
                stage.number.map { "\(Words.capitalised(policy.words.stage)) \($0)" }, stage.title,
                kind: stage.partOf != nil ? .step : stage.isInternal ? .inside : .stage,
                note: stage.isInternal ? "inside your own agency" : nil)
            places[stage.id] = box
            boxes.append(box)
            bottom = box.y + box.height + Self.gap
        }
        let end = box(nil, "The policy goes no further", kind: .end, note: nil)
        boxes.append(end)
        bottom = end.y + end.height
    }

    private func box(
        _ number: String?, _ title: String, kind: FlowDrawing.Box.Kind, note: String?
    ) -> FlowDrawing.Box {
        let x = left + (kind == .step ? Self.indent : 0)
        let width = left + Self.boxWidth - x
        var texts: [(String, FlowDrawing.Line.Kind)] = number.map { [($0, .number)] } ?? []
        texts += Self.wrapped(title, to: (width - 36) / Self.letterWidth).map { ($0, .title) }
        texts += note.map { [($0, .note)] } ?? []
        let lines = texts.enumerated().map { index, text in
            FlowDrawing.Line(
                x: x + 18, y: bottom + 28 + index * Self.lineHeight, text: text.0, kind: text.1)
        }
        return FlowDrawing.Box(
            x: x, y: bottom, width: width,
            height: 20 + texts.count * Self.lineHeight, kind: kind, lines: lines)
    }

    /// A way to the box below goes straight down; any other goes round on the right.
    mutating func drawWays() {
        for (index, stage) in policy.stages.enumerated() {
            guard let from = places[stage.id] else { continue }
            if stage.unresolved.isEmpty, let end = boxes.last {
                if index == policy.stages.count - 1 {
                    straight(from, end, label: nil)
                } else {
                    round(from, end)
                }
            }
            for way in stage.unresolved {
                guard let to = places[way.to] else { continue }
                let isNext = policy.order(of: way.to) == index + 1
                if isNext { straight(from, to, label: way.when) } else { round(from, to) }
            }
        }
    }

    /// A way past stages comes in from the left.
    mutating func drawJumps() {
        for jump in policy.jumps {
            guard case .stage(let stage) = jump.to, let to = places[stage],
                let first = boxes.first
            else { continue }
            let x = left - 24 - lanes.left * 14
            lanes.left += 1
            let y = to.y + to.height / 2
            arrows.append(
                FlowDrawing.Arrow(
                    path: "M \(x) \(first.y) V \(y) H \(to.x - 2)", kind: .jump, label: nil))
        }
    }

    /// Says below the picture what its broken arrows mean.
    mutating func explainJumps() {
        guard arrows.contains(where: { $0.kind == .jump }) else { return }
        bottom += 30
        notes.append(
            FlowDrawing.Line(
                x: left, y: bottom,
                text: "Broken arrow: straight on, where a clause allows it", kind: .note))
    }

    private mutating func straight(
        _ from: FlowDrawing.Box, _ to: FlowDrawing.Box, label: String?
    ) {
        let x = left + Self.indent + 40
        let y = from.y + from.height
        arrows.append(
            FlowDrawing.Arrow(
                path: "M \(x) \(y) V \(to.y - 2)", kind: .way,
                label: label.map {
                    FlowDrawing.Line(x: x + 14, y: y + 27, text: $0, kind: .note)
                }))
    }

    private mutating func round(_ from: FlowDrawing.Box, _ to: FlowDrawing.Box) {
        let x = left + Self.boxWidth + 18 + lanes.right * 16
        lanes.right += 1
        let start = from.y + from.height / 2
        let end = to.y + to.height / 2
        arrows.append(
            FlowDrawing.Arrow(
                path: "M \(from.x + from.width) \(start) H \(x) V \(end) H \(to.x + to.width + 2)",
                kind: .way, label: nil))
    }

    private static func wrapped(_ text: String, to lettersMax: Int) -> [String] {
        text.split(separator: " ").reduce(into: [String]()) { lines, word in
            if let last = lines.last, last.count + 1 + word.count <= lettersMax {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
    }
}
