import Resolution

/// The fields of an agency's forms, filled with what was typed.
struct AgencyForm {
    let reading: AgencyReading
    let answers: Answers

    func page(
        _ title: String, intro: [String], to address: Address, identifier: String,
        fields: [any Field], button: String, kind: Questions.Button.Kind = .primary,
        refusal: Panel?, summary: SummaryList? = nil
    ) -> QuestionPage {
        QuestionPage(
            title: title, caption: reading.name,
            back: Link("Back to \(reading.name)", to: .agency(reading.id.text)), intro: intro,
            panel: refusal, summary: summary,
            form: Questions(
                to: address, identifier: identifier, fields: fields,
                buttons: [Questions.Button(button, kind: kind)],
                cancel: Link("Cancel", to: .agency(reading.id.text))))
    }

    var contact: [any Field] {
        [
            line(AgencyField.name, "Name", missing: "Enter the name"),
            line(
                AgencyField.title, "Job title",
                hint: "It tells people with similar names apart"),
            line(AgencyField.team, "Team or place"),
            line(
                AgencyField.email, "Mail address",
                missing: "Enter a mail address such as name@agency.example, or a phone number",
                kind: .email),
            line(
                AgencyField.phone, "Phone", missing: "Enter a number that can be dialled",
                kind: .tel),
            Choices(
                AgencyField.prefers, legend: "How are they best reached?", kind: .one,
                options: [
                    .init(Contact.Way.phone.rawValue, label: "By phone"),
                    .init(Contact.Way.email.rawValue, label: "By mail"),
                    .init("", label: "Either"),
                ], chosen: [answers.typed(AgencyField.prefers)],
                error: answers.error(AgencyField.prefers, "Say how they are best reached")),
        ]
    }

    var rung: any Field {
        Select(
            AgencyField.rung, label: "Rung",
            options: [("", "Choose")] + reading.rungs.map { ($0.text, reading.title($0)) },
            chosen: answers.typed(AgencyField.rung),
            error: answers.error(AgencyField.rung, "Choose the rung"))
    }

    var deputy: any Field {
        Choices(
            AgencyField.deputy, legend: "Do they hold it, or deputise?", kind: .one,
            options: [
                .init("no", label: "Hold it"),
                .init(
                    "yes", label: "Deputise",
                    hint: "Contacted while the holder is away; sees what the holder sees"),
            ], chosen: [answers.typed(AgencyField.deputy)],
            error: answers.error(AgencyField.deputy, "Say whether they hold it or deputise"))
    }

    func cover(besides person: PersonID) -> any Field {
        let others = reading.people.filter { $0.id != person }
        return Select(
            AgencyField.cover, label: "Who covers?",
            options: [("", "Nobody")] + others.map { ($0.id.text, $0.label) },
            chosen: answers.typed(AgencyField.cover),
            error: answers.error(AgencyField.cover, "Choose who covers"))
    }

    func line(
        _ name: String, _ label: String, hint: String? = nil, missing: String? = nil,
        kind: TextField.Kind = .text
    ) -> any Field {
        TextField(
            name, label: label, hint: hint, value: answers.typed(name),
            error: answers.error(name, missing ?? "Enter \(Words.lowered(label))"), kind: kind)
    }

    func date(
        _ name: String, _ legend: String, hint: String? = nil, missing: String
    ) -> any Field {
        DateField(
            name, legend: legend, hint: hint, typed: answers.date(name),
            error: answers.error(name, missing), wrong: answers.problems[name]?.parts ?? [])
    }
}
