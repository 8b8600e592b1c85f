/// Receives a value's properties from the `Encodable` that the compiler writes for it.
///
/// Never throws: all that a page holds is text, numbers, truth, lists and further such values.
final class FillingEncoder: Encoder {
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]
    private var received = Received.nothing

    private enum Received {
        case nothing
        case single(Any)
        case named(Filling)
        case list(List)
    }

    /// What was received, as templates take it.
    var value: Any {
        switch received {
        case .nothing: Absent()
        case .single(let value): value
        case .named(let filling): filling
        case .list(let list): list.elements
        }
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        let filling = Filling()
        received = .named(filling)
        return KeyedEncodingContainer(NamedValues<Key>(filling: filling))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        let list = List()
        received = .list(list)
        return ListedValues(list: list)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { self }
}

extension FillingEncoder: SingleValueEncodingContainer {
    func encodeNil() { received = .single(Absent()) }
    func encode(_ value: Bool) { received = .single(value) }
    func encode(_ value: String) { received = .single(value) }
    func encode(_ value: Int) { received = .single(String(value)) }
    func encode(_ value: some Encodable) { received = .single(Filling.value(of: value)) }
}

/// Properties, each put in its place as it comes.
private struct NamedValues<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let filling: Filling
    var codingPath: [any CodingKey] { [] }

    func encodeNil(forKey key: Key) { filling[key.stringValue] = Absent() }
    func encode(_ value: Bool, forKey key: Key) { filling[key.stringValue] = value }

    func encode(_ value: String, forKey key: Key) {
        filling[key.stringValue] = value
    }

    func encode(_ value: some Encodable, forKey key: Key) {
        filling[key.stringValue] = Filling.value(of: value)
    }

    func encodeIfPresent(_ value: String?, forKey key: Key) {
        filling[key.stringValue] = value ?? Absent() as Any
    }

    func encodeIfPresent(_ value: Bool?, forKey key: Key) {
        filling[key.stringValue] = value ?? Absent() as Any
    }

    func encodeIfPresent(_ value: Int?, forKey key: Key) {
        filling[key.stringValue] = value.map(String.init) ?? Absent() as Any
    }

    func encodeIfPresent(_ value: (some Encodable)?, forKey key: Key) {
        filling[key.stringValue] = value.map { Filling.value(of: $0) } ?? Absent()
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        let inner = Filling()
        filling[key.stringValue] = inner
        return KeyedEncodingContainer(NamedValues<Nested>(filling: inner))
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        superEncoder(forKey: key).unkeyedContainer()
    }

    func superEncoder() -> any Encoder { FillingEncoder() }
    func superEncoder(forKey key: Key) -> any Encoder { FillingEncoder() }
}

/// A list that grows while it is received.
private final class List {
    var elements: [Any] = []
}

/// Elements, each added as it comes.
private struct ListedValues: UnkeyedEncodingContainer {
    let list: List
    var codingPath: [any CodingKey] { [] }
    var count: Int { list.elements.count }

    func encodeNil() { list.elements.append(Absent()) }
    func encode(_ value: String) { list.elements.append(value) }
    func encode(_ value: some Encodable) { list.elements.append(Filling.value(of: value)) }

    func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        let inner = Filling()
        list.elements.append(inner)
        return KeyedEncodingContainer(NamedValues<Key>(filling: inner))
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        superEncoder().unkeyedContainer()
    }

    func superEncoder() -> any Encoder { FillingEncoder() }
}
