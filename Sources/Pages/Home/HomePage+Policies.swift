package import Resolution

extension HomePage {
    /// The page for the policies in force, each under the board that issued it.
    package init(policies: [Policy], start: Link, check: Link? = nil) {
        let bodies = policies.map(\.body).reduce(into: [String]()) { bodies, body in
            if !bodies.contains(body) { bodies.append(body) }
        }
        let boards = bodies.map { body in
            let own = policies.filter { $0.body == body }
            return Board(
                body, about: own.map(\.inBrief).joined(separator: " "),
                guides: own.map { Link($0.title, to: .guide(policy: $0.id.text)) })
        }
        self.init(boards: boards, start: start, check: check)
    }
}

extension Policy {
    /// How many stages, and from which to which.
    fileprivate var inBrief: String {
        let whole = stages.filter { $0.partOf == nil }
        let count = Pages.Words.count(whole.count, "stage")
        guard let first = whole.first, let last = whole.last else { return "\(count)." }
        return "\(count), from \(first.title) to \(last.title)."
    }
}
