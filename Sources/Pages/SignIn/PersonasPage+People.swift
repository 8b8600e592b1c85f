package import Resolution

extension PersonasPage {
    /// Somebody to be: who, in which capacity, and how much waits for them.
    package struct Candidate: Sendable {
        package var id: PersonID
        package var name: String
        package var capacity: Capacity
        package var board: BoardID?
        package var waiting: Int

        package init(
            id: PersonID, name: String, capacity: Capacity, board: BoardID?, waiting: Int
        ) {
            self.id = id
            self.name = name
            self.capacity = capacity
            self.board = board
            self.waiting = waiting
        }
    }

    /// An agency and the boards it belongs to.
    package struct Member: Sendable {
        package var id: AgencyID
        package var name: String
        package var boards: [BoardID]

        package init(id: AgencyID, name: String, boards: [BoardID]) {
            self.id = id
            self.name = name
            self.boards = boards
        }
    }

    /// Groups people by board and agency, each agency's rungs lowest first.
    package static func boards(
        _ candidates: [Candidate], members: [Member], policies: [Policy]
    ) -> [Board] {
        let boards = policies.reduce(into: [(BoardID, String)]()) { found, policy in
            if !found.contains(where: { $0.0 == policy.board }) {
                found.append((policy.board, policy.body))
            }
        }
        return boards.map { board, name in
            let own = policies.filter { $0.board == board }
            let office = Agency(
                "The board’s own office",
                personas: candidates.filter { $0.board == board }.map { persona($0, own) })
            let agencies = members.filter { $0.boards.contains(board) }.map { member in
                Agency(
                    member.name,
                    personas: candidates.filter { $0.capacity.agency == member.id }
                        .sorted { height($0, own) < height($1, own) }
                        .map { persona($0, own) })
            }
            return Board(
                name,
                agencies: agencies.filter { !$0.personas.isEmpty }
                    + (office.personas.isEmpty ? [] : [office]))
        }
    }

    private static func persona(_ candidate: Candidate, _ policies: [Policy]) -> Persona {
        let position: String
        switch candidate.capacity {
        case .agency(_, let rung):
            position = PolicyWords.rungTitle(rung, among: policies)
        case .post(let post):
            position = policies.lazy.compactMap { $0.post(post)?.title }.first ?? post.text
        }
        return Persona(
            id: candidate.id.text, name: candidate.name, position: position,
            waiting: candidate.waiting == 0
                ? nil : "\(Words.count(candidate.waiting, "thing")) to do")
    }

    private static func height(_ candidate: Candidate, _ policies: [Policy]) -> Int {
        guard let rung = candidate.capacity.rung else { return 0 }
        let heights = policies.compactMap { policy in
            policy.rungs.firstIndex { $0.id == rung }
        }
        return heights.first ?? 100
    }
}
