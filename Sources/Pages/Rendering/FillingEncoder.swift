/// Receives a value's properties from the `Encodable` that the compiler writes for it.
///
/// Never throws: all that a page holds is text, numbers, truth, lists and further such values. What
/// only a hand-written `encode(to:)` asks for, nested containers and super encoders, goes nowhere.
final class FillingEncoder: Encoder {
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]
    private var received = Received.single(.absent)

    private enum Received {
        case single(Filling)
        case named(Properties)
        case list(List)
    }

    /// What was received, as templates take it.
    var filling: Filling {
        switch received {
        case .single(let filling): filling
        case .named(let properties): .named(properties.fillings)
        case .list(let list): .list(list.elements)
        }
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        let properties = Properties()
        received = .named(properties)
        return KeyedEncodingContainer(NamedValues<Key>(properties: properties))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        let list = List()
        received = .list(list)
        return ListedValues(list: list)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { self }
}

extension FillingEncoder: SingleValueEncodingContainer {
    func encodeNil() { received = .single(.absent) }
    func encode(_ value: Bool) { received = .single(.truth(value)) }
    func encode(_ value: String) { received = .single(.text(value)) }
    func encode(_ value: Int) { received = .single(.text(String(value))) }
    func encode(_ value: some Encodable) { received = .single(Filling(value)) }
}

/// Properties that grow while they are received.
private final class Properties {
    var fillings = [String: Filling](minimumCapacity: 12)
}

/// Properties, each put in its place as it comes.
private struct NamedValues<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let properties: Properties
    var codingPath: [any CodingKey] { [] }

    func encodeNil(forKey key: Key) { put(.absent, key) }
    func encode(_ value: Bool, forKey key: Key) { put(.truth(value), key) }
    func encode(_ value: String, forKey key: Key) { put(.text(value), key) }
    func encode(_ value: Int, forKey key: Key) { put(.text(String(value)), key) }
    func encode(_ value: some Encodable, forKey key: Key) { put(Filling(value), key) }

    func encodeIfPresent(_ value: Bool?, forKey key: Key) {
        put(value.map(Filling.truth) ?? .absent, key)
    }

    func encodeIfPresent(_ value: String?, forKey key: Key) {
        put(value.map(Filling.text) ?? .absent, key)
    }

    func encodeIfPresent(_ value: Int?, forKey key: Key) {
        put(value.map { .text(String($0)) } ?? .absent, key)
    }

    func encodeIfPresent(_ value: (some Encodable)?, forKey key: Key) {
        put(value.map { Filling($0) } ?? .absent, key)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        superEncoder().container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        superEncoder().unkeyedContainer()
    }

    func superEncoder() -> any Encoder { FillingEncoder() }
    func superEncoder(forKey key: Key) -> any Encoder { FillingEncoder() }

    private func put(_ filling: Filling, _ key: Key) {
        properties.fillings[key.stringValue] = filling
    }
}

/// A list that grows while it is received.
private final class List {
    var elements: [Filling] = []
}

/// Elements, each added as it comes.
private struct ListedValues: UnkeyedEncodingContainer {
    let list: List
    var codingPath: [any CodingKey] { [] }
    var count: Int { list.elements.count }

    func encodeNil() { list.elements.append(.absent) }
    func encode(_ value: String) { list.elements.append(.text(value)) }
    func encode(_ value: some Encodable) { list.elements.append(Filling(value)) }

    func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        superEncoder().container(keyedBy: type)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        superEncoder().unkeyedContainer()
    }

    func superEncoder() -> any Encoder { FillingEncoder() }
}
