public import Mustache

/// What a name in a template stands for: text, truth, a list, named values, or nothing.
///
/// The library would reflect on a value anew at every name, and takes a `nil` for a name that is
/// not there, so that an empty `hint` of a field would show the `hint` of whatever is around it.
/// Here the value tells its properties once, by the `Encodable` that the compiler writes, and one
/// that has no value is ``absent``: it is found, and prints nothing.
///
/// The library asks everything it meets whether it is one of several things, and a no costs it many
/// times what a yes does: so this is all of them.
enum Filling: Sendable {
    case text(String)
    case truth(Bool)
    case list([Filling])
    case named([String: Filling])
    /// A property that is there and has no value.
    case absent

    /// Turns a value into what templates print, open and repeat.
    init(_ value: some Encodable) {
        let encoder = FillingEncoder()
        self = (try? value.encode(to: encoder)) == nil ? .absent : encoder.filling
    }
}

extension Filling: MustacheParent {
    func child(named name: String) -> Any? {
        if case .named(let properties) = self { properties[name] } else { nil }
    }
}

extension Filling: MustacheCustomRepresentation {
    /// Text as such: the library takes nothing else for the name of a partial.
    var representation: Any? {
        if case .text(let text) = self { text } else { self }
    }
}

extension Filling: MustacheCustomRenderable {
    var renderText: String {
        switch self {
        case .text(let text): text
        case .truth(let truth): "\(truth)"
        case .list, .named, .absent: ""
        }
    }

    var isNull: Bool { if case .absent = self { true } else { false } }
}

/// A section is shown once for each of these.
extension Filling: MustacheSequence {
    func makeIterator() -> IndexingIterator<[Filling]> {
        switch self {
        case .list(let list): list.makeIterator()
        case .absent, .truth(false): [].makeIterator()
        case .text, .named, .truth(true): [self].makeIterator()
        }
    }
}

/// Spares the library a search for how text is printed.
extension String: @retroactive MustacheCustomRenderable {
    /// The text itself.
    public var renderText: String { self }

    /// Text is never nothing, not even if it is empty.
    public var isNull: Bool { false }
}
