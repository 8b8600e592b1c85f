import CYaml

/// The events of a YAML text, one after another; the only code that touches the memory of libyaml.
///
/// Yams' own nodes are not used: they stop at the first duplicate key, name one place only, and repeat an
/// alias inside its own key for ever. libyaml, which Yams carries, says all that is needed.
final class YAMLEvents {
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)

    /// - Parameter text: valid UTF-8.
    init(_ text: [UInt8]) {
        bytes = .allocate(capacity: text.count)
        _ = bytes.initialize(from: text)
        parser.initialize(to: yaml_parser_t())
        yaml_parser_initialize(parser)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
        bytes.deallocate()
    }

    struct Event {
        var kind: Kind
        var mark: Mark
        /// What it carries that policies do not use.
        var ornament: Ornament?
    }

    enum Kind {
        case streamStart, streamEnd, documentStart, documentEnd
        case scalar(String, isPlain: Bool)
        case alias
        case listStart, listEnd, mapStart, mapEnd
    }

    enum Ornament: String {
        case anchor, tag
    }

    /// A text that is not YAML, and where it stops being so.
    struct SyntaxFault: Error {
        var mark: Mark
        var problem: String
    }

    /// The next event; after ``Kind/streamEnd`` there is none.
    func next() throws(SyntaxFault) -> Event {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw fault() }
        defer { yaml_event_delete(&event) }
        return Event(
            kind: kind(of: event), mark: Mark(event.start_mark), ornament: ornament(of: event))
    }

    private func kind(of event: yaml_event_t) -> Kind {
        switch event.type {
        case YAML_STREAM_START_EVENT: .streamStart
        case YAML_DOCUMENT_START_EVENT: .documentStart
        case YAML_DOCUMENT_END_EVENT: .documentEnd
        case YAML_SCALAR_EVENT: scalar(of: event)
        case YAML_ALIAS_EVENT: .alias
        case YAML_SEQUENCE_START_EVENT: .listStart
        case YAML_SEQUENCE_END_EVENT: .listEnd
        case YAML_MAPPING_START_EVENT: .mapStart
        case YAML_MAPPING_END_EVENT: .mapEnd
        default: .streamEnd  // A C enumeration: this is the one left, and "no event" after it.
        }
    }

    private func scalar(of event: yaml_event_t) -> Kind {
        let scalar = event.data.scalar
        let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        return .scalar(
            String(decoding: text, as: UTF8.self),
            isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
    }

    private func ornament(of event: yaml_event_t) -> Ornament? {
        let (anchor, tag) =
            switch event.type {
            case YAML_SCALAR_EVENT: (event.data.scalar.anchor, event.data.scalar.tag)
            case YAML_SEQUENCE_START_EVENT:
                (event.data.sequence_start.anchor, event.data.sequence_start.tag)
            case YAML_MAPPING_START_EVENT:
                (event.data.mapping_start.anchor, event.data.mapping_start.tag)
            default: (nil, nil)  // No other event can carry either.
            }
        if anchor != nil { return .anchor }
        return tag == nil ? nil : .tag
    }

    private func fault() -> SyntaxFault {
        let state = parser.pointee
        let problem = state.problem.map { String(cString: $0) } ?? "not enough memory"
        guard state.error != YAML_READER_ERROR else {
            let before = bytes.prefix(max(0, min(Int(state.problem_offset), bytes.count)))
            return SyntaxFault(mark: Mark(after: before), problem: problem)
        }
        let context = state.context.map { " \(String(cString: $0))" } ?? ""
        return SyntaxFault(mark: Mark(state.problem_mark), problem: problem + context)
    }
}

extension Mark {
    fileprivate init(_ mark: yaml_mark_t) {
        self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    }

    /// The place that follows these bytes of UTF-8.
    init(after bytes: some Collection<UInt8>) {
        let line = bytes.reversed().prefix { $0 != UInt8(ascii: "\n") }
        self.init(
            line: bytes.count { $0 == UInt8(ascii: "\n") } + 1,
            column: line.count { $0 & 0b1100_0000 != 0b1000_0000 } + 1)
    }
}
