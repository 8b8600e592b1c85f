import Resolution

extension Reader {
    func form() -> Form? {
        fields("a form: id, title, clause, at and fields") { form in
            Form(
                id: form.id("id"),
                title: form.text("title"),
                clause: form.clause(),
                at: form.ids("at"),
                sentTo: form.textIfAny("sent-to"),
                isPrinted: form.flag("printed", leftOut: true),
                fields: form.listOfSome("fields") { $0.field() },
                rows: form.take("rows")?.rows(),
                signatures: form.list("signatures") { $0.signature() },
                instructions: form.textIfAny("instructions"),
                version: form.textIfAny("version"))
        }
    }

    private func field() -> Form.Field? {
        fields("a field: id, label, kind, options, required and prefill") { field in
            let kind = field.word("kind", standIn: Form.Kind.text)
            let options = field.take("options")
            if kind == .choice, options == nil {
                field.map.fail("missing-key", "a choice needs the key 'options'")
            }
            return Form.Field(
                id: field.need("id")?.plainID() ?? "",
                label: field.text("label"),
                kind: kind,
                options: (options?.items ?? []).map { $0.text() },
                isRequired: field.flag("required", leftOut: false),
                prefill: field.take("prefill")?.word(Form.Prefill.self))
        }
    }

    private func rows() -> Form.Rows? {
        fields("rows: title, per and fields") { rows in
            Form.Rows(
                title: rows.text("title"), per: rows.ids("per"),
                fields: rows.listOfSome("fields") { $0.field() })
        }
    }

    private func signature() -> Form.Signature? {
        fields("a signature: id and title") { signature in
            Form.Signature(
                id: signature.need("id")?.plainID() ?? "", title: signature.text("title"))
        }
    }
}
