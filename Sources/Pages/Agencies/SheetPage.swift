package import Resolution

/// Brings in a sheet of the directory: tried out first, then carried out.
package struct SheetPage: Page {
    package static let template = "agencies/sheet"
    package let title = "Bring in a sheet"
    let breadcrumbs: Breadcrumbs
    let intro: [String]
    let panel: Panel?
    let problems: Table?
    let form: Questions

    package var errors: ErrorSummary? { form.errors }

    /// What trying it out found.
    package struct Trial: Sendable {
        package var problems: [DirectorySheet.Problem]
        package var wrongRows: Int
        package var entered: Int
        package var changed: Int
        package var moved: Int
        package var unchanged: Int

        package init(
            problems: [DirectorySheet.Problem], wrongRows: Int, entered: Int, changed: Int,
            moved: Int, unchanged: Int
        ) {
            self.problems = problems
            self.wrongRows = wrongRows
            self.entered = entered
            self.changed = changed
            self.moved = moved
            self.unchanged = unchanged
        }

        var toDo: Int { entered + changed + moved }
    }

    package init(
        _ reading: AgencyReading, answers: Answers, identifier: String, trial: Trial? = nil
    ) {
        breadcrumbs = Breadcrumbs(
            above: [
                Link("Agencies", to: .agencies), Link(reading.name, to: .agency(reading.id.text)),
            ], here: title)
        let columns = DirectorySheet.Column.allCases.map(\.rawValue).joined(separator: ",")
        intro = [
            "Paste the sheet as CSV. Its first row is \(columns); agency, rung and name are needed.",
            "It is tried out first: nothing changes before you say so. Nobody is taken off: say so at "
                + "their entry. A sheet larger than 60,000 characters goes by “concord directory import”.",
        ]
        panel = trial.map(Panel.init)
        problems = trial.flatMap(Table.init)
        var buttons = [Questions.Button("Try it out", value: "try")]
        if let trial, trial.toDo > 0 {
            let rows = Words.count(trial.toDo, "change")
            buttons = [
                Questions.Button(
                    trial.wrongRows == 0
                        ? "Carry it out: \(rows)" : "Carry out what is right: \(rows)",
                    value: "carry-out"),
                Questions.Button("Try it out again", kind: .secondary, value: "try"),
            ]
        }
        form = Questions(
            to: reading.address(.bringIn), identifier: identifier,
            fields: [
                TextArea(
                    AgencyField.sheet, label: "The sheet", value: answers.typed(AgencyField.sheet),
                    error: answers.error(AgencyField.sheet, "Paste the sheet"), rows: 12)
            ], buttons: buttons, cancel: Link("Cancel", to: .agency(reading.id.text)))
    }
}

extension Panel {
    fileprivate init(_ trial: SheetPage.Trial) {
        let found = [
            (trial.entered, "new"), (trial.moved, "on another rung"), (trial.changed, "changed"),
            (trial.unchanged, "as they are already"),
        ].filter { $0.0 > 0 }.map { "\(Words.number($0.0)) \($0.1)" }
        let right = found.isEmpty ? "No row is right." : "Rows: \(Words.list(found))."
        self.init(
            trial.wrongRows == 0
                ? "Every row is right"
                : Words.count(trial.wrongRows, "row is wrong", many: "rows are wrong"),
            [right, "Nothing has changed yet."], tone: trial.wrongRows == 0 ? .good : .warning)
    }
}

extension Table {
    fileprivate init?(_ trial: SheetPage.Trial) {
        guard !trial.problems.isEmpty else { return nil }
        self.init(
            caption: "What is wrong",
            columns: ["Where", "Column", "What is wrong"].map { .init($0) },
            rows: trial.problems.map { problem in
                let words = SheetWords(problem)
                return [words.place, words.column.isEmpty ? "–" : words.column, words.text]
                    .map { Table.Cell($0) }
            })
    }
}
