package import Resolution

// The policy's own forms, as plain pages.
extension ActSheet {
    /// Fills in one of the policy's forms; again, if it was filled in before.
    package var policyForm: QuestionPage {
        get throws(Refusal) {
            guard let form = orderedForm else { throw .noSuchForm(FormID(text("form"))) }
            let before = scene.lastFilled(form.id)
            var fields = form.fields.map { field($0, FormKey.field($0.id), before, row: nil) }
            if let rows = form.rows {
                fields += rows.per.map { stage in
                    FieldGroup(
                        "\(rows.title): \(scene.title(stage))",
                        fields: rows.fields.map {
                            field($0, FormKey.row(stage, $0.id), before, row: stage)
                        })
                }
            }
            fields += form.signatures.map { signature in
                let key = FormKey.signature(signature.id)
                return line(
                    key, "\(signature.title): name, in place of a signature",
                    known: before?[key] ?? "", width: .half)
            }
            return page(
                "form", title: form.title,
                intro: form.isPrinted
                    ? [] : ["The policy lists what to say and prints no form for it."],
                panels: [
                    Panel(
                        before == nil ? "Before you send it" : "This has been filled in before",
                        (before == nil
                            ? ["What is known already is filled in. Change what is not right."]
                            : ["Your answers are a new version. The earlier one stays on record."])
                            + (form.sentTo.map { ["It goes to: \($0)"] } ?? [])
                            + ["Concord keeps it here and sends nothing by itself."])
                ],
                carrying: [Questions.Hidden("policy-form", form.id.text)],
                fields: fields, buttons: [Questions.Button("Save the form")],
                why: why(form.clause))
        }
    }

    /// The form asked for, or the only one.
    package var orderedForm: Form? {
        let id = text("policy-form", known: text("form"))
        let forms = scene.policy.forms
        return forms.first { $0.id.text == id } ?? (id.isEmpty && forms.count == 1 ? forms[0] : nil)
    }

    private func field(
        _ field: Form.Field, _ key: String, _ before: [String: String]?, row: StageID?
    ) -> any Field {
        let known = before?[key] ?? field.prefill.map { scene.known($0, row: row) } ?? ""
        let missing = "Answer “\(field.label)”"
        switch field.kind {
        case .text: return line(key, field.label, known: known, missing: missing)
        case .longText: return area(key, field.label, known: known, missing: missing)
        case .number:
            return line(key, field.label, known: known, missing: missing, width: .short)
        case .date:
            return date(key, field.label, known: CalendarDay(known), missing: missing)
        case .choice:
            return choice(
                key, field.label, known: known, missing: missing,
                field.options.map { Choices.Option($0, label: $0) })
        }
    }
}

/// The names under which the answers of a form are sent and kept.
package enum FormKey {
    package static func field(_ id: String) -> String { "field.\(id)" }
    package static func row(_ stage: StageID, _ id: String) -> String { "row.\(stage).\(id)" }
    package static func signature(_ id: String) -> String { "signature.\(id)" }
}

// What the record knows of a form's answers.
extension ActScene {
    /// The answers of the last time that a form was filled in.
    func lastFilled(_ form: FormID) -> [String: String]? {
        acts.last { $0.did.form == form }?.did.fields
    }

    func known(_ prefill: Form.Prefill, row: StageID?) -> String {
        switch prefill {
        case .adultName: raised?.adult.initials ?? ""
        case .adultBorn, .adultAddress: ""
        case .agency: (capacity.agency ?? self.state.raiser).map { name($0) } ?? ""
        case .representative: title(capacity)
        case .concern: raised?.concern ?? ""
        case .wanted: raised?.wanted ?? ""
        case .outcome: statement?.outcome ?? ""
        case .reasons: statement?.reasons ?? ""
        case .outstanding: statement?.outstanding ?? ""
        case .attempts: talks.map { "\($0.day.date): \($0.words)" }.joined(separator: "\n")
        case .agencies: Words.list(self.state.parties.map { name($0.agency) })
        case .positions: positions
        case .stage: stage?.number ?? ""
        case .daysTaken:
            raised.map { "\(London.day(of: self.now).number - London.day(of: $0.outset).number)" }
                ?? ""
        case .rowDate: talk(at: row).map { "\($0.day)" } ?? ""
        case .rowWho: talk(at: row).map { Words.list($0.did.to.map { title($0) }) } ?? ""
        case .rowHow: talk(at: row)?.did.channel?.words ?? ""
        case .rowOutcome: outcome(of: row)
        }
    }

    private struct Talk {
        var did: Did
        var day: CalendarDay
        var words: String
    }

    private var acts: [(line: Account.Line, did: Did)] {
        self.account.lines.compactMap { line in
            guard case .did(let did) = line.entry.event, !line.isStruckOut else { return nil }
            return (line, did)
        }
    }

    private var talks: [Talk] {
        acts.filter { $0.did.act.isCommunication || $0.did.act == .consult }.map { line, did in
            Talk(
                did: did, day: London.day(of: line.happenedAt),
                words: "\(did.act.words.done). \(line.text ?? did.text)")
        }
    }

    private func talk(at stage: StageID?) -> Talk? { talks.last { $0.did.stage == stage } }

    /// What came of a stage: why it was left upwards, else what was said last.
    private func outcome(of stage: StageID?) -> String {
        for (visit, next) in zip(self.state.visits, self.state.visits.dropFirst()).reversed()
        where visit.stage == stage {
            if case .stageEntered(let entered)? = line(next.enteredBy)?.entry.event {
                return entered.reason
            }
        }
        return talk(at: stage)?.words ?? ""
    }

    private var positions: String {
        let raiser = self.state.raiser.map { "\(name($0)): \(raised?.concern ?? "")" }
        let others = acts.filter { $0.did.act == .statePosition || $0.did.act == .respond }.map {
            "\(title($0.did.by ?? $0.line.entry.by.capacity)): \($0.line.text ?? $0.did.text)"
        }
        return ([raiser].compactMap(\.self) + others).joined(separator: "\n")
    }

    /// The statement before the parties, or the last one there was.
    private var statement: Statement? {
        self.state.openStatement?.statement
            ?? self.account.lines.lazy.reversed().compactMap { line in
                guard case .proposed(let proposal) = line.entry.event,
                    case .resolution(let statement) = proposal.matter
                else { return nil }
                return statement
            }.first
    }
}
