import Resolution

/// That what somebody just did is recorded, at the top of the page to which they come back.
struct Recorded: Encodable {
    /// "Recorded: Contact made by phone".
    let title: String
    let text: [String]

    /// What a person recorded last, with what came about by it at the same moment.
    ///
    /// It is told from the record itself, so that an address followed again later says nothing untrue.
    init?(lastBy person: PersonID, in reading: DifferenceReading) {
        let own = reading.account.lines.filter { $0.entry.by.person == person }
        guard let last = own.last else { return nil }
        let together = own.reversed()
            .prefix { $0.entry.recordedAt == last.entry.recordedAt }.reversed()
        let headings = together.map { reading.words(of: $0).heading }
        title = "Recorded: \(headings[0])"
        let rest = headings.dropFirst()
        let happened = together.first.map {
            "It happened \(London.local($0.happenedAt).seen(on: reading.today))."
        }
        text =
            (rest.isEmpty ? [] : ["With it: \(Words.list(Array(rest)))."])
            + [happened].compactMap(\.self)
            + [
                "It stands in the record below. Concord sends no messages yet: tell those whom it concerns."
            ]
    }
}
