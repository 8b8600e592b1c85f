import Foundation
import Resolution

/// A JSON Schema for editors, walked along the paths of a file.
struct Schema {
    /// Where a part of the schema stands in it: `#/properties/title`.
    typealias Pointer = String

    private let root: [String: Any]

    init(_ file: String) throws {
        let json = try JSONSerialization.jsonObject(with: Data(try Library.bytes(file)))
        root = json as? [String: Any] ?? [:]
    }

    /// Every part that says which keys a map may have, and every part that says which words there are.
    var maps: Set<Pointer> { Set(everything.filter { part($0)["properties"] != nil }) }
    var vocabularies: [Pointer: [String]] {
        let found = everything.compactMap { pointer in
            (part(pointer)["enum"] as? [String]).map { (pointer, $0) }
        }
        return Dictionary(found) { first, _ in first }
    }

    /// The keys that a part allows.
    func keys(of pointer: Pointer) -> Set<String> {
        Set((part(pointer)["properties"] as? [String: Any] ?? [:]).keys)
    }

    /// The parts that speak of the map at a path and name its keys.
    func maps(at path: KeyPathInPolicy) -> Set<Pointer> {
        let found = path.parts.reduce(alternatives(of: "#")) { parts, step in
            Set(parts.flatMap { pointer in alternatives(ofStep: step, from: pointer) })
        }
        return found.filter { part($0)["properties"] != nil }
    }

    private func alternatives(
        ofStep step: KeyPathInPolicy.Part, from pointer: Pointer
    ) -> Set<Pointer> {
        switch step {
        case .index:
            return alternatives(of: "\(pointer)/items")
        case .key(let key):
            let named = keys(of: pointer).contains(key)
            return alternatives(
                of: named ? "\(pointer)/properties/\(key)" : "\(pointer)/additionalProperties")
        }
    }

    /// A part with all that it refers to and all that it leaves to choose.
    private func alternatives(of pointer: Pointer) -> Set<Pointer> {
        let part = part(pointer)
        var found: Set<Pointer> = part.isEmpty ? [] : [pointer]
        if let other = part["$ref"] as? String { found.formUnion(alternatives(of: other)) }
        for index in (part["anyOf"] as? [Any] ?? []).indices {
            found.formUnion(alternatives(of: "\(pointer)/anyOf/\(index)"))
        }
        return found
    }

    private func part(_ pointer: Pointer) -> [String: Any] {
        let steps = pointer.split(separator: "/").dropFirst()
        let found = steps.reduce(root as Any?) { part, step in
            (part as? [String: Any])?[String(step)]
                ?? Int(step).flatMap { index in
                    (part as? [Any]).flatMap { $0.indices.contains(index) ? $0[index] : nil }
                }
        }
        return found as? [String: Any] ?? [:]
    }

    /// Every part that is itself a schema; what stands under a condition only narrows such a part.
    private var everything: [Pointer] {
        var found: [Pointer] = []
        var open = ["#"]
        while let pointer = open.popLast() {
            let part = part(pointer)
            found.append(pointer)
            for group in ["properties", "$defs"] {
                let names = (part[group] as? [String: Any] ?? [:]).filter {
                    $0.value is [String: Any]
                }
                open += names.keys.map { "\(pointer)/\(group)/\($0)" }
            }
            for single in ["items", "additionalProperties"] where part[single] is [String: Any] {
                open.append("\(pointer)/\(single)")
            }
            open += (part["anyOf"] as? [Any] ?? []).indices.map { "\(pointer)/anyOf/\($0)" }
        }
        return found
    }
}
