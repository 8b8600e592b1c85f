extension PolicyChecker {
    /// Everything that is named must stand in the policy.
    mutating func checkReferences() {
        let known = Dictionary(
            uniqueKeysWithValues: PolicyReferences.Kind.allCases.map { kind in
                var seen: Set<String> = [""]
                return (kind, names(of: kind).filter { seen.insert($0).inserted })
            })
        let sets = known.mapValues(Set.init)
        for reference in PolicyReferences(in: policy).found
        where sets[reference.kind]?.contains(reference.name) != true {
            let kind = reference.kind.rawValue
            let message =
                "there is no \(kind) '\(reference.name)' in this policy"
                + hint(for: reference, among: known[reference.kind] ?? [])
            error(Self.code(for: reference.kind), reference.path, message)
        }
    }

    /// The nearest name, and all of a short list.
    private func hint(for reference: PolicyReferences.Reference, among names: [String]) -> String {
        var hint =
            names.isEmpty || names.count > 12 ? "" : "; it has \(names.joined(separator: ", "))"
        // A file may be all misspelt names: the nearest is looked for in a list of usual length only.
        let places = reference.kind == .stage ? Self.stageWords : []
        // Another number is seldom a slip.
        let slipsMax = reference.kind == .clause ? 1 : 3
        if names.count <= Self.namesCompared,
            let near = NearestWord.to(reference.name, among: names + places, slipsMax: slipsMax)
        {
            hint += "; did you mean '\(near)'?"
        }
        return hint
    }

    /// Words that stand where a stage may stand.
    private static let stageWords = ["every", "end", "any-higher"]
    private static let namesCompared = 200

    private static func code(for kind: PolicyReferences.Kind) -> String {
        "unknown-\(kind.rawValue)"
    }

    /// The codes for a name that stands nowhere in the policy, one for each kind of thing that is named.
    package static var referenceCodes: [String] { PolicyReferences.Kind.allCases.map(code) }

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
