import Desk
import Hummingbird
import Ledger
import Pages
import Resolution

extension Screens {
    /// The screens of the foundation, drawn by the pages of the house.
    package init(presenter: Presenter) {
        self.init(
            error: { screen in await presenter.draw(screen) },
            signIn: { screen in try await presenter.draw(screen) },
            resume: { screen in try await presenter.draw(screen) })
    }
}

extension SignInScreen {
    /// What waits for whoever signs in.
    fileprivate var waiting: SignInPage.Waiting? {
        guard kept != nil else { return nil }
        return isAnothers ? .anothers : .own
    }
}

extension Presenter {
    fileprivate func draw(_ screen: ErrorScreen) async -> String {
        let page: NoticePage =
            if case .damagedRecord = screen.fault {
                .damagedRecord(code: screen.reference)
            } else {
                .forStatus(screen.fault.status.code, code: screen.reference)
            }
        // The store itself may be what failed: then the page goes out in a plain frame.
        let frame =
            (try? await frame(person: screen.person, token: screen.formToken))
            ?? Frame(isDemonstration: isDemonstration)
        return templates.html(page, in: frame).text
    }

    fileprivate func draw(_ screen: SignInScreen) async throws -> String {
        let frame = try await frame(person: nil, token: screen.formToken)
        let hidden = screen.hidden.filter { $0.name != Form.tokenName }
            .map { Questions.Hidden($0.name, $0.value) }
        if isDemonstration {
            let page = PersonasPage(
                boards: try await personas(), hidden: hidden, waiting: screen.waiting)
            return templates.html(page, in: frame).text
        }
        let page = SignInPage(
            userName: screen.typed.typed("user"), failed: screen.isRefused ? .unknown : nil,
            hidden: hidden, waiting: screen.waiting)
        return templates.html(page, in: frame).text
    }

    fileprivate func draw(_ screen: ResumeScreen) async throws -> String {
        let frame = try await frame(person: screen.person, token: screen.formToken)
        let page = ResumePage(
            path: screen.kept.path.text,
            fields: screen.kept.fields.map { ($0.name, $0.value) })
        return templates.html(page, in: frame).text
    }

    private func personas() async throws -> [PersonasPage.Board] {
        var candidates: [PersonasPage.Candidate] = []
        for row in try await desk.ledger.people() where row.isActive {
            guard let signedIn = try await desk.signedIn(row.id) else { continue }
            let waiting = try await desk.owedCount(of: row.id)
            candidates += signedIn.memberships.map { membership in
                PersonasPage.Candidate(
                    id: row.id, name: row.name, capacity: membership.capacity,
                    board: membership.board, waiting: waiting)
            }
        }
        let members = try await desk.ledger.agencies().map {
            PersonasPage.Member(id: $0.id, name: $0.name, boards: $0.boards)
        }
        return PersonasPage.boards(
            candidates, members: members,
            policies: try await desk.shelf.inForce().map(\.policy))
    }
}
