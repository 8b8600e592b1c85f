import Resolution

extension Reader {
    func reasons() -> Reasons? {
        fields("the reasons: clause, exhaustive and list") { reasons in
            Reasons(
                clause: reasons.clauseIfAny(),
                isExhaustive: reasons.flag("exhaustive", leftOut: false),
                list: reasons.list("list") { $0.reason() })
        }
    }

    private func reason() -> Reason? {
        fields("a reason: id and title") { reason in
            Reason(id: reason.id("id"), title: reason.text("title"))
        }
    }

    func entryConditions() -> EntryConditions? {
        fields("what must be so before raising: clause and conditions") { entry in
            EntryConditions(clause: entry.clause(), conditions: entry.texts("conditions"))
        }
    }

    func opening() -> Opening? {
        fields("the opening statement: clause and parts") { opening in
            Opening(
                clause: opening.clause(), parts: opening.listOfSome("parts") { $0.openingPart() })
        }
    }

    private func openingPart() -> Opening.Part? {
        fields("a part of the opening statement: id, title and hint") { part in
            Opening.Part(
                id: part.need("id")?.plainID() ?? "", title: part.text("title"),
                hint: part.textIfAny("hint"))
        }
    }

    func adultPart() -> AdultPart? {
        fields("the adult's part: part, clause and says") { adult in
            AdultPart(
                part: adult.stated("part") { $0.word(AdultPart.Place.self) },
                clause: adult.clauseIfAny(),
                says: adult.textIfAny("says"))
        }
    }

    /// An identifier of something that has no type of its own: a field, a part, a signature.
    func plainID() -> String {
        let id: Identifier<Never> = id()
        return id.text
    }
}
