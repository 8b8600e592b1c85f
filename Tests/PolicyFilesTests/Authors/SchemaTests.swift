import PolicyFiles
import Resolution
import Testing

@Suite struct `The schema for editors` {
    @Test(arguments: FileKind.allCases)
    func `knows the keys that the reader knows, place by place, and no other`(kind: FileKind) throws
    {
        let schema = try Schema(kind.schema)
        var known: [Set<Schema.Pointer>: Set<String>] = [:]
        for text in try kind.texts() {
            for (path, keys) in kind.knownKeys(in: text) {
                known[schema.maps(at: path), default: []].formUnion(keys)
            }
        }
        for (maps, keys) in known {
            let allowed = maps.reduce(into: Set<String>()) { $0.formUnion(schema.keys(of: $1)) }
            #expect(keys.sorted() == allowed.sorted(), "\(maps.sorted())")
        }
        let seen = known.keys.reduce(into: Set<Schema.Pointer>()) { $0.formUnion($1) }
        #expect(schema.maps.subtracting(seen).sorted() == [])
    }

    @Test(arguments: FileKind.allCases)
    func `has the words of the language, in each vocabulary`(kind: FileKind) throws {
        let found = try Schema(kind.schema).vocabularies
        let wanted = kind.vocabularies
        #expect(found.keys.sorted() == wanted.keys.map { "#/$defs/\($0)" }.sorted())
        for (name, words) in wanted {
            #expect(found["#/$defs/\(name)"]?.sorted() == words.sorted(), "\(name)")
        }
    }

    @Test
    func `has the words that make a duty fall due, as the reader lists them`() throws {
        let words = try #require(
            try Schema(FileKind.policy.schema).vocabularies["#/$defs/trigger-word"])
        let clause = "clauses: { ABC-1: { act: meet, on: nonsense, by: raiser } }"
        let said = PolicyFile.read(clause, name: "p").diagnostics.map(\.message)
        let listed = words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
        #expect(said.contains { $0.hasSuffix("it is \(listed)") }, "\(said)")
    }
}

extension FileKind {
    /// The closed vocabularies of the language, by their names in the schema.
    fileprivate var vocabularies: [String: [String]] {
        let shared = [
            "act": words(Act.self), "channel": words(Did.Channel.self),
            "subject": words(Subject.self), "ending": words(Ending.self),
        ]
        let own =
            switch self {
            case .policy: policyVocabularies
            case .scenario: scenarioVocabularies
            }
        return shared.merging(own) { first, _ in first }
    }

    private var policyVocabularies: [String: [String]] {
        [
            "division": words(Division.self), "strength": words(Clause.Strength.self),
            "place": words(Clause.Place.self), "gate": words(Clause.Guard.Gate.self),
            "requirement": words(Clause.Guard.Requirement.self),
            "statement-part": words(Clause.Guard.Part.self), "side": words(Duty.Side.self),
            "recipient-word": words(Duty.Recipient.Named.self),
            "until": words(Duty.Until.self), "day-one": words(Counting.DayOne.self),
            "limit-word": words(Promptness.self)
                + ["same-working-day", "as-agreed", "not stated"],
            "trigger-word": [
                "raised", "resolved", "decided", "ended", "actions-agreed", "risk-declared",
                "policy-issue-raised",
            ],
            "jump-kind": words(Jump.Kind.self), "route": words(Exclusion.Route.self),
            "adult-place": words(AdultPart.Place.self), "field-kind": words(Form.Kind.self),
            "prefill": words(Form.Prefill.self), "body-kind": words(DecidingBody.Kind.self),
            "counted": words(DecidingBody.Rule.Kind.self),
            "effect": words(DecidingBody.Effect.self),
        ]
    }

    private var scenarioVocabularies: [String: [String]] {
        [
            "phase": words(Scenario.Phase.self), "status": words(Scenario.Status.self),
            "return-status": words(ReturnOwed.Status.self), "reply": words(Answer.Reply.self),
            "action-status": words(ActionChange.Status.self),
            "due-word": ["at-once", "as-agreed", "not-stated", "not stated", "no-start"],
        ]
    }

    private func words<Word: RawRepresentable & CaseIterable>(_ vocabulary: Word.Type) -> [String]
    where Word.RawValue == String {
        vocabulary.allCases.map(\.rawValue)
    }
}
