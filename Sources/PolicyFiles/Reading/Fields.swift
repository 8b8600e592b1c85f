import Resolution

/// The keys of a map that is being read: each is asked for by name, and what nobody asked for is unknown.
struct Fields {
    private let pairs: [Node.Pair]
    let map: Reader
    private var known: [String] = []
    private var isAllKnown = false

    init(_ pairs: [Node.Pair], of map: Reader) {
        self.pairs = pairs
        self.map = map
    }

    /// The value of a key, if the key is there.
    mutating func take(_ key: String) -> Reader? {
        known.append(key)
        return pairs.first { $0.key == key }.map(reader)
    }

    /// The value of a key that must be there.
    mutating func need(_ key: String) -> Reader? {
        let value = take(key)
        if value == nil { map.fail("missing-key", "the key '\(key)' is missing") }
        return value
    }

    /// All keys with their values, in the order of the file.
    mutating func all() -> [(key: Reader, value: Reader)] {
        isAllKnown = true
        return pairs.map { pair in
            let value = reader(pair)
            let key = Node(content: .scalar(pair.key, isPlain: true), mark: pair.mark)
            return (Reader(node: key, path: value.path, findings: map.findings), value)
        }
    }

    private func reader(_ pair: Node.Pair) -> Reader {
        Reader(node: pair.value, path: map.path.key(pair.key), findings: map.findings)
    }

    private var unknown: [Node.Pair] {
        isAllKnown ? [] : pairs.filter { !known.contains($0.key) }
    }
    var hasUnknown: Bool { !unknown.isEmpty }

    /// Says which keys are known here, and which of those that stand here are not.
    func report() {
        if !isAllKnown { map.findings.knows(known, at: map.path) }
        for pair in unknown where !map.findings.isFull {
            let hint = hint(for: pair.key)
            let message = "the key '\(pair.key.brief)' is not known here; \(hint)"
            map.findings.fail("unknown-key", at: pair.mark, message)
        }
    }

    private func hint(for key: String) -> String {
        if let near = NearestWord.to(key, among: known) { return "did you mean '\(near)'?" }
        guard !key.contains(" ") else {
            return "a text with a comma or colon in it needs quotes"
        }
        return "known here: \(known.asChoice)"
    }
}

extension Fields {
    mutating func text(_ key: String) -> String { need(key)?.text() ?? "" }
    mutating func textIfAny(_ key: String) -> String? { take(key)?.text() }
    mutating func texts(_ key: String) -> [String] { (need(key)?.items ?? []).map { $0.text() } }
    mutating func textsIfAny(_ key: String) -> [String] {
        (take(key)?.items ?? []).map { $0.text() }
    }

    mutating func id<Kind>(_ key: String) -> Identifier<Kind> { need(key)?.id() ?? "" }
    mutating func idIfAny<Kind>(_ key: String) -> Identifier<Kind>? { take(key)?.id() }

    /// A list of identifiers, or one in its place; none where the key is left out.
    mutating func ids<Kind>(_ key: String) -> [Identifier<Kind>] {
        (take(key)?.itemsOrOne ?? []).map { $0.id() }
    }

    mutating func clause(_ key: String = "clause") -> ClauseID { need(key)?.clauseID() ?? "" }
    mutating func clauseIfAny(_ key: String = "clause") -> ClauseID? { take(key)?.clauseID() }

    /// A word of a closed vocabulary that must be there, with the stand-in for a wrong one.
    mutating func word<Word: RawRepresentable & CaseIterable>(
        _ key: String, standIn: Word
    ) -> Word where Word.RawValue == String {
        need(key)?.word(Word.self) ?? standIn
    }

    /// A list of words of a closed vocabulary; none where the key is left out.
    mutating func words<Word: RawRepresentable & CaseIterable>(
        _ key: String, standIn: Word
    ) -> [Word] where Word.RawValue == String {
        (take(key)?.items ?? []).map { $0.word(Word.self) ?? standIn }
    }

    mutating func flag(_ key: String, leftOut: Bool) -> Bool { take(key)?.flag() ?? leftOut }

    /// A value or `not stated`, one of which must be there.
    mutating func stated<Value>(_ key: String, _ read: (Reader) -> Value?) -> Stated<Value> {
        need(key)?.stated(read) ?? .notStated
    }

    /// A list of things, each read alike; none where the key is left out.
    mutating func list<Value>(_ key: String, _ read: (Reader) -> Value?) -> [Value] {
        (take(key)?.items ?? []).compactMap(read)
    }

    /// A list of things that must have at least one.
    mutating func listOfSome<Value>(_ key: String, _ read: (Reader) -> Value?) -> [Value] {
        guard let list = need(key) else { return [] }
        if case .list(let nodes) = list.node.content, nodes.isEmpty {
            list.fail("empty-list", "the list '\(key)' has nothing in it; it needs at least one")
        }
        return list.items.compactMap(read)
    }
}
