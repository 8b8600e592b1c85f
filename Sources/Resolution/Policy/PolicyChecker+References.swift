extension PolicyChecker {
    /// Everything that is named must stand in the policy.
    mutating func checkReferences() {
        let known = Dictionary(
            uniqueKeysWithValues: PolicyReferences.Kind.allCases.map { kind in
                var seen: Set<String> = [""]
                return (kind, names(of: kind).filter { seen.insert($0).inserted })
            })
        for reference in PolicyReferences(in: policy).found {
            let names = known[reference.kind] ?? []
            guard !names.contains(reference.name) else { continue }
            let kind = reference.kind.rawValue
            var message = "there is no \(kind) '\(reference.name)' in this policy"
            if !names.isEmpty, names.count <= 12 {
                message += "; it has \(names.joined(separator: ", "))"
            }
            error("unknown-\(kind)", reference.path, message)
        }
    }

    private func names(of kind: PolicyReferences.Kind) -> [String] {
        switch kind {
        case .stage: policy.stages.map(\.id.text)
        case .rung: policy.rungs.map(\.id.text)
        case .post: policy.posts.map(\.id.text)
        case .form: policy.forms.map(\.id.text)
        case .body: policy.bodies.map(\.id.text)
        case .clause: policy.clauses.map(\.id.text)
        case .jump: policy.jumps.map(\.id.text)
        case .exclusion: policy.exclusions.map(\.id.text)
        case .priority: policy.priorities?.list.map(\.id.text) ?? []
        }
    }

    /// Nothing may bear the identifier of another thing of its kind.
    mutating func checkIdentifiers() {
        refuseRepeats(policy.posts.map(\.id.text), .at("posts"))
        refuseRepeats(policy.rungs.map(\.id.text), .at("rungs"))
        refuseRepeats(policy.stages.map(\.id.text), .at("stages"))
        refuseRepeats(policy.jumps.map(\.id.text), .at("jumps"))
        refuseRepeats(policy.questions.map(\.id.text), .at("questions"))
        refuseRepeats(policy.exclusions.map(\.id.text), .at("exclusions"))
        refuseRepeats(policy.reasons.list.map(\.id.text), .at("reasons").key("list"))
        refuseRepeats(policy.forms.map(\.id.text), .at("forms"))
        refuseRepeats(policy.bodies.map(\.id.text), .at("bodies"))
        refuseRepeats(policy.ambiguities.map(\.id), .at("ambiguities"))
        refuseRepeats(policy.returns.map(\.id.text), .at("returns"))
        if let priorities = policy.priorities {
            refuseRepeats(priorities.list.map(\.id.text), .at("priorities").key("list"))
        }
        if let opening = policy.opening {
            refuseRepeats(opening.parts.map(\.id), .at("opening").key("parts"))
        }
        for (index, form) in policy.forms.enumerated() {
            let path = KeyPathInPolicy.at("forms").item(index)
            refuseRepeats(form.fields.map(\.id), path.key("fields"))
            refuseRepeats(form.signatures.map(\.id), path.key("signatures"))
        }
    }

    private mutating func refuseRepeats(_ ids: [String], _ list: KeyPathInPolicy) {
        var seen: Set<String> = [""]
        for (index, id) in ids.enumerated() where !seen.insert(id).inserted && !id.isEmpty {
            let message = "the identifier '\(id)' is taken already in this list"
            error("duplicate-id", list.item(index).key("id"), message)
        }
    }
}
