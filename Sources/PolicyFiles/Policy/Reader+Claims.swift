import Resolution

extension Reader {
    func claim() -> Claim? {
        fields("a claim: clause, printed, to and working-days") { claim in
            Claim(
                clause: claim.clause(),
                printed: claim.text("printed"),
                to: claim.need("to")?.point() ?? .enter(""),
                workingDays: claim.need("working-days")?.number(in: 1...260) ?? 1)
        }
    }

    private func point() -> Claim.Point? {
        choice(["end-of", "enter"]).map { choice in
            choice.key == "enter" ? .enter(choice.value.id()) : .endOf(choice.value.id())
        }
    }

    func ambiguity() -> Ambiguity? {
        fields("an ambiguity: id, clauses, question, readings, adopted, by and on") { ambiguity in
            let id = ambiguity.need("id")?.plainID() ?? ""
            let clauses = ambiguity.listOfSome("clauses") { $0.clauseID() }
            let question = ambiguity.text("question")
            let readings = ambiguity.texts("readings")
            let adopted = ambiguity.text("adopted")
            let by = ambiguity.text("by")
            return ambiguity.need("on")?.day().map { on in
                Ambiguity(
                    id: id, clauses: clauses, question: question, readings: readings,
                    adopted: adopted, by: by, on: on)
            }
        } ?? nil
    }
}
