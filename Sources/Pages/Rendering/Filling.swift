public import Mustache

/// What a template is filled with: a value's stored properties, by name.
///
/// The library would reflect on the value anew at every name, and takes a `nil` for a name that is
/// not there, so that an empty `hint` of a field would show the `hint` of whatever is around it.
/// Here the value tells its properties once, by the `Encodable` that the compiler writes, and one
/// that has no value is ``Absent``: it is found, and prints nothing.
final class Filling: MustacheParent {
    private(set) var properties: [String: Any]

    init(_ properties: [String: Any] = [:]) { self.properties = properties }

    func child(named name: String) -> Any? { properties[name] }

    subscript(name: String) -> Any? {
        get { properties[name] }
        set { properties[name] = newValue }
    }

    /// Turns a value into what the library prints, opens and repeats: text,
    /// truth, lists, ``Filling`` and ``Absent``.
    static func value(of value: some Encodable) -> Any {
        let encoder = FillingEncoder()
        guard (try? value.encode(to: encoder)) != nil else { return Absent() }
        return encoder.value
    }
}

/// Spares the library a search for how text is printed.
extension String: @retroactive MustacheCustomRenderable {
    /// The text itself.
    public var renderText: String { self }

    /// Text is never nothing, not even if it is empty.
    public var isNull: Bool { false }
}

/// A property that is there and has no value.
struct Absent: MustacheCustomRenderable {
    var renderText: String { "" }
    var isNull: Bool { true }
}
