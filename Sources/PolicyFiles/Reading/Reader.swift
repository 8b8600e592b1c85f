import Resolution

/// A value in a file that is being read: it knows where it stands and says what is wrong with it.
///
/// Each kind of value is read by one function. Where the value is wrong, the function says so in the findings
/// and gives a stand-in, so that the rest is read all the same; what was read is used only if nothing was
/// wrong. Where no identifier stands, it is empty.
struct Reader {
    let node: Node
    let path: KeyPathInPolicy
    let findings: Findings

    func fail(_ code: String, _ message: String) {
        findings.fail(code, at: node.mark, message)
    }

    /// Says that something else was expected here, unless what stands here was refused already.
    func expected(_ wanted: String) {
        switch node.content {
        case .refused: return
        case .scalar("", _): fail("wrong-type", "nothing stands here; it needs \(wanted)")
        case .scalar(let text, _):
            fail("wrong-type", "'\(text.brief)' stands here; it needs \(wanted)")
        case .list: fail("wrong-type", "a list stands here; it needs \(wanted)")
        case .map: fail("wrong-type", "a map stands here; it needs \(wanted)")
        }
    }

    /// The text of a scalar, if it is one.
    var scalar: String? {
        guard case .scalar(let text, _) = node.content else { return nil }
        return text
    }

    /// Whether this is the plain word that says that the policy says nothing.
    var isNotStated: Bool {
        guard case .scalar("not stated", isPlain: true) = node.content else { return false }
        return true
    }

    /// Reads a map; keys that were not asked for are reported afterwards.
    func fields<Value>(_ wanted: String, _ read: (inout Fields) -> Value) -> Value? {
        guard case .map(let pairs) = node.content else {
            expected(wanted)
            return nil
        }
        var fields = Fields(pairs, of: self)
        let value = read(&fields)
        fields.report()
        return value
    }

    /// The items of a list.
    var items: [Reader] {
        guard case .list(let nodes) = node.content else {
            expected("a list")
            return []
        }
        return nodes.enumerated().map {
            Reader(node: $1, path: path.item($0), findings: findings)
        }
    }

    /// The items of a list, or the one thing that stands in its place.
    var itemsOrOne: [Reader] {
        guard case .list = node.content else { return [self] }
        return items
    }

    /// The one entry of a map that has exactly one of these keys.
    func choice(_ keys: [String], or words: [String] = []) -> (key: String, value: Reader)? {
        let wanted = (words + keys.map { "{ \($0): … }" }).asChoice
        guard case .map(let pairs) = node.content else {
            expected(wanted)
            return nil
        }
        var fields = Fields(pairs, of: self)
        let found = keys.compactMap { key in fields.take(key).map { (key: key, value: $0) } }
        fields.report()
        guard found.count < 2 else {
            let both = found.map { "'\($0.key)'" }.joined(separator: " and ")
            fail("two-values", "\(both) stand here together; it needs one of \(keys.asChoice)")
            return nil
        }
        if found.isEmpty, !fields.hasUnknown { fail("missing-key", "this needs \(wanted)") }
        return found.first
    }
}

extension String {
    /// Its beginning, on one line: enough to be recognised in a message.
    var brief: String {
        let line = prefix { !$0.isNewline }
        return line.count == count && count <= 40 ? self : line.prefix(40) + "…"
    }
}
