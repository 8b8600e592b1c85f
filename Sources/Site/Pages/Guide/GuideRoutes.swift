import Desk
import HTTPTypes
import Hummingbird
import Ledger
import Pages
import Resolution

/// What anyone may read of the policies, and count by them; nothing here changes anything.
package struct GuideRoutes: RouteGroup {
    let presenter: Presenter
    private var desk: Desk { presenter.desk }

    package init(presenter: Presenter) {
        self.presenter = presenter
    }

    package func add(to routes: inout Routes) {
        routes.anyone(.get, "/guide", use: guides)
        routes.anyone(.get, "/guide/{policy}", use: guide)
        routes.anyone(.get, "/guide/{policy}/right-process", use: check)
        routes.anyone(.get, "/guide/{policy}/timeline", use: timeline)
        routes.anyone(.get, "/compare", use: compare)
        routes.anyone(.get, "/calculator", use: calculate)
        routes.anyone(.get, "/immediate-danger") { _, context in
            try await presenter.show(EmergencyPage(try await policies()), to: context)
        }
    }

    private func guides(_ request: Request, _ context: SiteContext) async throws -> Response {
        try await presenter.show(
            GuidesPage(try await policies(), today: today), to: context, in: .guide)
    }

    private func guide(_ request: Request, _ context: SiteContext) async throws -> Response {
        let policy = try await policy(context)
        let typed = try request.query().typed(Address.type)
        let page = GuidePage(
            policy, among: try await policies(), for: policy.kinds.first { $0.text == typed },
            today: today, mayRehearse: try await mayRehearse(context))
        return try await presenter.show(page, to: context, in: .guide, policy: policy)
    }

    private func mayRehearse(_ context: SiteContext) async throws -> Bool {
        guard let person = context.session?.person else { return false }
        return try await desk.mayRehearse(person)
    }

    private func check(_ request: Request, _ context: SiteContext) async throws -> Response {
        let policy = try await policy(context)
        let sent = try request.query().values(named: ProcessCheck.fields)
        let check = ProcessCheck(policy: policy, answers: Answers(sent))
        guard !(try request.query().fields.isEmpty) else {
            return try await presenter.show(check.page, to: context, in: .guide, policy: policy)
        }
        var reader = Form.Reader(Form(values: sent))
        let answers = reader.processCheck(check)
        guard reader.problems.isEmpty else {
            let again = ProcessCheck(
                policy: policy, answers: Answers(sent, problems: reader.problems.answers))
            return try await presenter.show(
                again.page, to: context, in: .guide, policy: policy, status: .unprocessableContent)
        }
        return try await presenter.show(
            ProcessResultPage(answers, checking: policy), to: context, in: .guide, policy: policy)
    }

    private func compare(_ request: Request, _ context: SiteContext) async throws -> Response {
        let query = try request.query()
        let editions = try await desk.shelf.editions().map {
            ComparePage.Edition($0.policy, isInForce: $0.isInForce)
        }
        guard !query.fields.isEmpty else {
            let page = ComparePage(Answers([:]), editions: editions, comparison: nil)
            return try await presenter.show(page, to: context, in: .guide)
        }
        var reader = Form.Reader(query)
        let comparison = reader.comparison(among: editions)
        let answers = Answers(
            query.values(named: [ComparePage.first, ComparePage.second]),
            problems: reader.problems.answers)
        return try await presenter.show(
            ComparePage(answers, editions: editions, comparison: comparison), to: context,
            in: .guide, status: reader.problems.isEmpty ? .ok : .unprocessableContent)
    }

    private func timeline(_ request: Request, _ context: SiteContext) async throws -> Response {
        let policy = try await policy(context)
        let query = try request.query()
        var reader = Form.Reader(query)
        let now = desk.world.now()
        let from =
            query.fields.isEmpty
            ? now : reader.moment(day: TimelinePage.day, time: TimelinePage.time)
        let answers =
            query.fields.isEmpty
            ? Answers(
                Answers.typed(
                    London.local(now), day: TimelinePage.day, time: TimelinePage.time))
            : Answers(
                query.values(named: query.fields.map(\.name)), problems: reader.problems.answers)
        let calendar = try await desk.shelf.calendar(for: policy)
        let page = TimelinePage(
            policy, answers, timeline: from.map { Timeline(of: policy, from: $0, in: calendar) })
        return try await presenter.show(
            page, to: context, in: .guide, policy: policy,
            status: reader.problems.isEmpty ? .ok : .unprocessableContent)
    }

    private func calculate(_ request: Request, _ context: SiteContext) async throws -> Response {
        let query = try request.query()
        let policies = try await policies()
        guard !query.fields.isEmpty else {
            let now = London.local(desk.world.now())
            let page = CalculatorPage(
                Answers(starting: now), policies: policies, receipt: nil)
            return try await presenter.show(page, to: context, in: .calculator)
        }
        var reader = Form.Reader(query)
        let wanted = reader.calculation(policies: policies)
        let answers = Answers(
            query.values(named: query.fields.map(\.name)), problems: reader.problems.answers)
        var receipt: Receipt?
        if let wanted {
            receipt = wanted.limit.receipt(
                from: wanted.from, in: try await calendar(wanted.calendar))
        }
        return try await presenter.show(
            CalculatorPage(answers, policies: policies, receipt: receipt), to: context,
            in: .calculator, status: reader.problems.isEmpty ? .ok : .unprocessableContent)
    }

    private func calendar(_ chosen: Calculation.Calendar) async throws -> WorkingCalendar {
        switch chosen {
        case .division(let division):
            WorkingCalendar(division: division, holidays: try await desk.shelf.holidays())
        case .policy(let policy):
            try await desk.shelf.calendar(for: policy)
        }
    }

    private func policies() async throws -> [Policy] {
        try await desk.shelf.inForce().map(\.policy)
    }

    private func policy(_ context: SiteContext) async throws -> Policy {
        let id = PolicyID(try context.parameters.require("policy"))
        guard let found = try await desk.shelf.inForce(id) else { throw Fault.notFound }
        return found.policy
    }

    private var today: CalendarDay { London.day(of: desk.world.now()) }
}

extension ProcessResultPage {
    /// Where the answers of somebody who only asks lead.
    fileprivate init(_ answers: Answers, checking policy: Policy) {
        let id = policy.id.text
        let isRight = answers.exclusion == nil && !answers.isTooEarly
        self.init(
            answers, under: policy, caption: "\(policy.body): \(policy.title)",
            back: Link("Back to the questions", to: .processCheck(policy: id)),
            links: (isRight ? [Link("Raise a \(policy.words.difference)", to: .raise)] : []) + [
                Link("Read the guide", to: .guide(policy: id)),
                Link("Answer the questions again", to: .processCheck(policy: id)),
            ])
    }
}
