/// Puts the events of a YAML file together into one node, and says everything that is wrong with its form.
///
/// It takes the plain part of YAML only: one document, no anchors, aliases or tags, each key once.
struct Composer {
    static let depthMax = 32

    private let findings: Findings
    private var open: [Frame] = []
    private var root: Node?
    /// How many levels too deep it is, while it is.
    private var levelsSkipped = 0
    private var documents = 0

    private init(_ findings: Findings) {
        self.findings = findings
    }

    /// A map or list whose end has not been read yet.
    private struct Frame {
        var mark: Mark
        var isMap: Bool
        var items: [Node] = []
        var pairs: [Node.Pair] = []
        var keys: [String: Mark] = [:]
        var key: Node?
    }

    /// Reads a whole file.
    ///
    /// - Returns: nil where there is nothing to read; the findings then say why.
    static func compose(_ bytes: [UInt8], findings: Findings) -> Node? {
        guard bytes.count <= PolicyFile.bytesMax else {
            let message =
                "the file is longer than \(PolicyFile.bytesMax) bytes, the most that is read"
            findings.fail("too-large", at: .start, message)
            return nil
        }
        if let mark = firstFault(ofUTF8: bytes) {
            findings.fail("not-utf8", at: mark, "this byte is not UTF-8; save the file as UTF-8")
            return nil
        }
        var composer = Composer(findings)
        do throws(YAMLEvents.SyntaxFault) {
            try composer.compose(YAMLEvents(bytes))
        } catch {
            findings.fail("not-yaml", at: error.mark, "this is not YAML: \(error.problem)")
            return nil
        }
        if composer.root == nil {
            findings.fail("empty", at: .start, "the file is empty")
        }
        return composer.root
    }

    private static func firstFault(ofUTF8 bytes: [UInt8]) -> Mark? {
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        var codec = Unicode.UTF8()
        var rest = bytes.makeIterator()
        var length = 0
        while true {
            switch codec.decode(&rest) {
            case .scalarValue(let scalar): length += UTF8.width(scalar)
            case .emptyInput: return nil
            case .error: return Mark(after: bytes.prefix(length))
            }
        }
    }

    private mutating func compose(_ events: YAMLEvents) throws(YAMLEvents.SyntaxFault) {
        while true {
            let event = try events.next()
            if let ornament = event.ornament {
                let message = "\(ornament.rawValue)s are not used in policy files; write it out"
                findings.fail("refused-yaml", at: event.mark, message)
            }
            switch event.kind {
            case .streamStart, .documentEnd: continue
            case .documentStart: begin(at: event.mark)
            case .scalar(let text, let isPlain):
                place(Node(content: .scalar(text, isPlain: isPlain), mark: event.mark))
            case .alias:
                let message = "aliases are not used in policy files; write it out"
                findings.fail("refused-yaml", at: event.mark, message)
                place(Node(content: .refused, mark: event.mark))
            case .listStart: descend(Frame(mark: event.mark, isMap: false))
            case .mapStart: descend(Frame(mark: event.mark, isMap: true))
            case .listEnd, .mapEnd: ascend()
            case .streamEnd: return
            }
        }
    }

    private mutating func begin(at mark: Mark) {
        documents += 1
        guard documents > 1 else { return }
        findings.fail("several-documents", at: mark, "a second document; a file holds one")
    }

    private mutating func descend(_ frame: Frame) {
        guard levelsSkipped == 0, open.count < Self.depthMax else {
            if levelsSkipped == 0 {
                let message = "nested deeper than \(Self.depthMax) levels"
                findings.fail("too-deep", at: frame.mark, message)
                place(Node(content: .refused, mark: frame.mark))
            }
            levelsSkipped += 1
            return
        }
        open.append(frame)
    }

    private mutating func ascend() {
        guard levelsSkipped == 0 else {
            levelsSkipped -= 1
            return
        }
        guard let frame = open.popLast() else { return }
        let content: Node.Content = frame.isMap ? .map(frame.pairs) : .list(frame.items)
        place(Node(content: content, mark: frame.mark))
    }

    private mutating func place(_ node: Node) {
        guard levelsSkipped == 0 else { return }
        guard var frame = open.popLast() else {
            root = root ?? node
            return
        }
        if !frame.isMap {
            frame.items.append(node)
        } else if let key = frame.key {
            add(key, node, to: &frame)
            frame.key = nil
        } else {
            frame.key = node
        }
        open.append(frame)
    }

    private func add(_ key: Node, _ value: Node, to frame: inout Frame) {
        switch key.content {
        case .refused: return
        case .list, .map:
            findings.fail("bad-key", at: key.mark, "a key is a word, not a list or a map")
        case .scalar(let word, _):
            if let first = frame.keys[word] {
                let message = "'\(word)' stands here already, on line \(first.line)"
                findings.fail("duplicate-key", at: key.mark, message)
            } else {
                frame.keys[word] = key.mark
                frame.pairs.append(Node.Pair(key: word, mark: key.mark, value: value))
            }
        }
    }
}
