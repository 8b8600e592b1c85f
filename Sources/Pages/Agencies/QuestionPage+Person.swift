package import Resolution

/// The names of the fields on an agency's forms.
package enum AgencyField {
    package static let name = "name"
    package static let title = "title"
    package static let team = "team"
    package static let email = "email"
    package static let phone = "phone"
    package static let prefers = "prefers"
    package static let rung = "rung"
    package static let deputy = "deputy"
    package static let from = "from"
    package static let until = "until"
    package static let cover = "cover"
    package static let sheet = "sheet"
}

extension QuestionPage {
    /// Enters somebody on a rung.
    package static func enter(
        _ reading: AgencyReading, answers: Answers, identifier: String, refusal: Panel? = nil
    ) -> QuestionPage {
        let form = AgencyForm(reading: reading, answers: answers)
        return form.page(
            "Enter somebody",
            intro: [
                "They can be contacted at once, and see what their rung sees once they can sign in."
            ],
            to: reading.address(.add), identifier: identifier,
            fields: [form.rung, form.deputy] + form.contact, button: "Enter them",
            refusal: refusal)
    }

    /// Changes how somebody is reached.
    package static func change(
        _ person: PersonID, of reading: AgencyReading, answers: Answers, identifier: String,
        refusal: Panel? = nil
    ) -> QuestionPage {
        let form = AgencyForm(reading: reading, answers: answers)
        return form.page(
            "Change the entry of \(reading.directory.name(person))",
            intro: ["Work details only. Saving also says that the entry is right."],
            to: reading.address(person, .edit), identifier: identifier, fields: form.contact,
            button: "Save", refusal: refusal)
    }

    /// Puts somebody on one more rung.
    package static func addRung(
        _ person: PersonID, of reading: AgencyReading, answers: Answers, identifier: String,
        refusal: Panel? = nil
    ) -> QuestionPage {
        let form = AgencyForm(reading: reading, answers: answers)
        return form.page(
            "Another rung for \(reading.directory.name(person))",
            intro: ["They see what that rung sees from now on."],
            to: reading.address(person, .rung), identifier: identifier,
            fields: [form.rung, form.deputy], button: "Add the rung", refusal: refusal)
    }

    /// Says from when to when somebody is away, and who covers.
    package static func away(
        _ person: PersonID, of reading: AgencyReading, answers: Answers, identifier: String,
        refusal: Panel? = nil
    ) -> QuestionPage {
        let form = AgencyForm(reading: reading, answers: answers)
        return form.page(
            "When is \(reading.directory.name(person)) away?",
            intro: [
                "Whoever looks for them is shown who covers. That alone lets nobody see a difference: "
                    + "for that, make the person a deputy on the rung."
            ],
            to: reading.address(person, .away), identifier: identifier,
            fields: [
                form.date(AgencyField.from, "First day away", missing: "Enter the first day"),
                form.date(
                    AgencyField.until, "Last day away", hint: "Leave it empty if not known",
                    missing: "Enter the last day"),
                form.cover(besides: person),
            ], button: "Mark as away", refusal: refusal)
    }

    /// Asks before an absence is ended.
    package static func back(
        _ person: PersonID, of reading: AgencyReading, identifier: String
    ) -> QuestionPage {
        AgencyForm(reading: reading, answers: Answers([:])).page(
            "Is \(reading.directory.name(person)) back?", intro: [],
            to: reading.address(person, .back), identifier: identifier, fields: [],
            button: "Yes, back from today", refusal: nil)
    }

    /// Takes somebody off a rung.
    package static func leave(
        _ person: PersonID, of reading: AgencyReading, answers: Answers, identifier: String,
        refusal: Panel? = nil
    ) -> QuestionPage {
        let form = AgencyForm(reading: reading, answers: answers)
        let own = reading.rungs(of: person)
        return form.page(
            "Which rung has \(reading.directory.name(person)) left?",
            intro: [
                "What they saw by that rung they see no more, at once. What they wrote stays theirs."
            ],
            to: reading.address(person, .leave), identifier: identifier,
            fields: [
                Choices(
                    AgencyField.rung, legend: "Rung", kind: .one,
                    options: own.map { .init($0.text, label: reading.title($0)) },
                    chosen: own.count == 1
                        ? [own[0].text] : answers.chosen(AgencyField.rung),
                    error: answers.error(AgencyField.rung, "Choose the rung"))
            ], button: "Take them off it", kind: .danger, refusal: refusal)
    }

    /// The address that a rung keeps, whoever holds it.
    package static func mailbox(
        _ reading: AgencyReading, answers: Answers, identifier: String, refusal: Panel? = nil
    ) -> QuestionPage {
        let form = AgencyForm(reading: reading, answers: answers)
        let known = reading.rungs.compactMap { rung in
            reading.directory.mailboxes[.agency(reading.id, rung)].map { box in
                SummaryList.Row(
                    reading.title(rung), [box.email, box.phone].filter { !$0.isEmpty })
            }
        }
        return form.page(
            "Shared mailboxes",
            intro: [
                "An address that stays whoever holds the rung. It is shown where nobody is there by name."
            ],
            to: reading.address(.mailbox), identifier: identifier,
            fields: [
                form.rung,
                form.line(
                    AgencyField.email, "Mail address",
                    hint: "Leave it and the phone empty to have no mailbox", kind: .email),
                form.line(AgencyField.phone, "Phone", kind: .tel),
            ], button: "Save", refusal: refusal,
            summary: known.isEmpty ? nil : SummaryList(known))
    }
}
