import Mustache

/// A value as a template sees it: its stored properties by name, read once.
///
/// The library reflects anew at every key, and takes a `nil` for a key that is not there, so that
/// an empty `hint` of a field would show the `hint` of whatever is around it. Here a property that
/// has no value is ``Absent``: it is found, and prints nothing.
struct Reflected: MustacheParent {
    private(set) var properties: [String: Any]

    init(properties: [String: Any]) {
        self.properties = properties
    }

    func child(named name: String) -> Any? { properties[name] }

    /// Turns a value into text, numbers, truth, lists of such, and named properties.
    ///
    /// An enumeration is its raw value, or else the name of its case.
    static func value(of value: Any) -> Any {
        switch value {
        case is String, is Bool, is Int: return value
        case let named as any RawRepresentable<String>: return named.rawValue
        default: break
        }
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .optional:
            return mirror.children.first.map { Self.value(of: $0.value) } ?? Absent()
        case .collection:
            return mirror.children.map { Self.value(of: $0.value) }
        case .struct:
            return Reflected(reading: mirror)
        default:
            return String(describing: value)
        }
    }

    private init(reading mirror: Mirror) {
        properties = [:]
        for case (let name?, let value) in mirror.children {
            properties[name] = Self.value(of: value)
        }
    }
}

/// A property that is there and has no value.
struct Absent: MustacheCustomRenderable {
    var renderText: String { "" }
    var isNull: Bool { true }
}
