extension Directory {
    /// What tells some people apart: the name where it is theirs alone, else with the title, else with
    /// the team, the mail's local part or the phone.
    ///
    /// People alike in all that is known of them are numbered.
    package func labels(of people: [PersonID]) -> [PersonID: String] {
        var labels: [PersonID: String] = [:]
        for (_, alike) in Dictionary(grouping: people.uniqued, by: { Self.folded(name($0)) }) {
            labels.merge(Self.apart(alike, by: tellings)) { first, _ in first }
        }
        return labels
    }

    /// From the least said of somebody to the most.
    private var tellings: [@Sendable (PersonID) -> String] {
        let contacts = contacts
        let name = { @Sendable (person: PersonID) in contacts[person]?.name ?? person.text }
        let titled = { @Sendable (person: PersonID) in
            Self.joined([name(person), contacts[person]?.title ?? ""])
        }
        return [
            name, titled,
            { Self.joined([titled($0), contacts[$0]?.team ?? ""]) },
            { Self.joined([titled($0), contacts[$0]?.localPart ?? ""]) },
            { Self.joined([titled($0), contacts[$0]?.phone ?? ""]) },
        ]
    }

    private static func apart(
        _ people: [PersonID], by tellings: [@Sendable (PersonID) -> String]
    ) -> [PersonID: String] {
        for telling in tellings {
            let told = people.map(telling)
            if Set(told.map(folded)).count == people.count {
                return Dictionary(uniqueKeysWithValues: zip(people, told))
            }
        }
        let last = tellings.last ?? { $0.text }
        let numbered = people.sorted().enumerated().map { ($1, "\(last($1)) (\($0 + 1))") }
        return Dictionary(uniqueKeysWithValues: numbered)
    }

    private static func joined(_ parts: [String]) -> String {
        parts.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// Names that the eye takes for the same: case and spaces aside.
    private static func folded(_ text: String) -> String {
        text.lowercased().filter { !$0.isWhitespace }
    }
}

extension Contact {
    /// The mail address up to its at sign.
    fileprivate var localPart: String { String(email.prefix { $0 != "@" }) }
}

extension [PersonID] {
    fileprivate var uniqued: [PersonID] {
        reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
