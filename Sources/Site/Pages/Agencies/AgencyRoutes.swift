import Desk
import HTTPTypes
import Hummingbird
import Ledger
import Pages
import Resolution

/// The directory: agencies, their people, and how to reach them.
struct AgencyRoutes: RouteGroup {
    let presenter: Presenter
    var desk: Desk { presenter.desk }

    func add(to routes: inout Routes) {
        routes.signedIn(.get, "/agencies") { _, context in try await list(context) }
        routes.signedIn(.get, "/agencies/{agency}") { _, context in
            try await presenter.show(
                AgencyPage(try await reading(context)), to: context, in: .agencies)
        }
        routes.signedIn(.get, "/agencies/{agency}/history") { _, context in
            try await history(context)
        }
        routes.signedIn(.get, "/agencies/{agency}/sheet.csv") { _, context in
            try await sheet(context)
        }
        routes.signedIn(.get, "/agencies/{agency}/bring-in") { _, context in
            try await showSheet(context)
        }
        routes.signedIn(.post, "/agencies/{agency}/bring-in") { _, context in
            try await bringIn(context)
        }
        routes.signedIn(.post, "/agencies/{agency}/people/{person}/confirm") { _, context in
            try await confirm(context)
        }
        for form in AgencyFormPage.all {
            let path = "/agencies/{agency}/\(form.path)"
            routes.signedIn(.get, path) { _, context in try await open(form, context) }
            routes.signedIn(.post, path) { _, context in try await send(form, context) }
        }
    }

    // MARK: Reading

    private func list(_ context: SignedIn) async throws -> Response {
        let lines = try await desk.agencies(for: context.person)
        let own = Set(
            try await desk.signedIn(context.person)?.memberships
                .compactMap(\.capacity.agency) ?? [])
        let bodies = Dictionary(
            try await desk.shelf.inForce().map(\.policy).current.map { ($0.board, $0.body) }
        ) { first, _ in first }
        let rows = lines.map { line in
            AgenciesPage.Row(
                id: line.agency.id, name: line.agency.name, type: line.agency.type,
                boards: line.agency.boards.map { bodies[$0] ?? $0.text },
                gapCount: line.gaps.count, isOwn: own.contains(line.agency.id))
        }
        return try await presenter.show(AgenciesPage(rows), to: context, in: .agencies)
    }

    private func history(_ context: SignedIn) async throws -> Response {
        let reading = try await reading(context)
        guard
            let (changes, names) = try await desk.directoryHistory(
                of: reading.id, for: context.person)
        else { throw Fault.notFound }
        let page = AgencyHistoryPage(
            of: reading.id, called: reading.name,
            changes: changes.map { change in
                AgencyHistoryPage.Change(
                    at: change.at, by: names[change.by] ?? change.by.text,
                    subject: names[PersonID(change.subject)] ?? change.subject,
                    what: change.what.words, before: change.before, after: change.after)
            }, now: reading.now)
        return try await presenter.show(page, to: context, in: .agencies)
    }

    private func view(_ context: SignedIn) async throws -> AgencyView {
        let id = AgencyID(try context.parameters.require("agency"))
        guard let view = try await desk.agency(id, for: context.person) else {
            throw Fault.notFound
        }
        return view
    }

    private func reading(_ context: SignedIn) async throws -> AgencyReading {
        AgencyReading(try await view(context))
    }

    // MARK: Forms

    private func open(_ form: AgencyFormPage, _ context: SignedIn) async throws -> Response {
        let scene = try scene(try await view(context), context, form)
        return try await presenter.show(
            form.page(scene, form.known(scene), desk.world.identifier(), nil), to: context,
            in: .agencies)
    }

    private func send(_ form: AgencyFormPage, _ context: SignedIn) async throws -> Response {
        let scene = try scene(try await view(context), context, form)
        let identifier =
            context.form.identifier.flatMap { Self.safe($0) }
            ?? desk.world.identifier()
        var reader = Form.Reader(context.form)
        let command = form.read(&reader, scene)
        guard reader.problems.isEmpty, let command else {
            return try await presenter.show(
                form.page(scene, context.form.answers(reader.problems), identifier, nil),
                to: context, in: .agencies, status: .unprocessableContent)
        }
        switch try await desk.perform(
            command, at: scene.reading.id, by: context.person, form: identifier)
        {
        case .done: return .seeOther(.agency(scene.reading.id.text))
        case .notFound: throw Fault.notFound
        case .refused(let refusal):
            return try await presenter.show(
                form.page(scene, context.form.answers(), identifier, Panel(refusal)),
                to: context, in: .agencies, status: .conflict)
        }
    }

    private func confirm(_ context: SignedIn) async throws -> Response {
        let id = AgencyID(try context.parameters.require("agency"))
        let person = PersonID(try context.parameters.require("person"))
        switch try await desk.perform(
            .confirm(person), at: id, by: context.person, form: desk.world.identifier())
        {
        case .done, .refused: return .seeOther(.agency(id.text))
        case .notFound: throw Fault.notFound
        }
    }

    /// What a form is about; for those who may not use it there is no such page.
    private func scene(
        _ view: AgencyView, _ context: SignedIn, _ form: AgencyFormPage
    ) throws -> AgencyScene {
        let person = context.parameters.get("person").map { PersonID($0) }
        if let person, !view.people.contains(person) { throw Fault.notFound }
        let isAllowed =
            switch form.who {
            case .keeper: view.relation.may(.keep)
            case .owner: person.map(view.mayKeep) ?? false
            }
        guard isAllowed else { throw Fault.notFound }
        return AgencyScene(reading: AgencyReading(view), person: person ?? "")
    }

    /// A form's identifier, as far as it can become part of a person's.
    private static func safe(_ identifier: String) -> String? {
        AgencyID(identifier).isWellFormed ? identifier : nil
    }

    // MARK: Sheets

    private func sheet(_ context: SignedIn) async throws -> Response {
        let view = try await view(context)
        guard view.relation.may(.export) else { throw Fault.notFound }
        let lines = try await desk.exportDirectory(only: view.agency.id)
        return .sheet(DirectorySheet.text(lines), named: "\(view.agency.id)-directory.csv")
    }

    private func showSheet(_ context: SignedIn) async throws -> Response {
        let view = try await view(context)
        guard view.relation.may(.keep) else { throw Fault.notFound }
        let page = SheetPage(
            AgencyReading(view), answers: Answers([:]), identifier: desk.world.identifier())
        return try await presenter.show(page, to: context, in: .agencies)
    }

    /// Tries a sheet out, and carries it out when told to.
    private func bringIn(_ context: SignedIn) async throws -> Response {
        let view = try await view(context)
        guard view.relation.may(.keep) else { throw Fault.notFound }
        var reader = Form.Reader(context.form)
        let sheet = reader.text(AgencyField.sheet, max: 60_000)
        let identifier = desk.world.identifier()
        guard let sheet else {
            let page = SheetPage(
                AgencyReading(view), answers: context.form.answers(reader.problems),
                identifier: identifier)
            return try await presenter.show(
                page, to: context, in: .agencies, status: .unprocessableContent)
        }
        let plan = try await desk.planImport(Array(sheet.utf8), only: view.agency.id)
        if context.form.typed("button") == "carry-out" {
            try await desk.carryOut(plan, by: context.person)
            return .seeOther(.agency(view.agency.id.text))
        }
        let page = SheetPage(
            AgencyReading(view), answers: context.form.answers(), identifier: identifier,
            trial: SheetPage.Trial(plan))
        return try await presenter.show(
            page, to: context, in: .agencies,
            status: plan.problems.isEmpty ? .ok : .unprocessableContent)
    }
}
