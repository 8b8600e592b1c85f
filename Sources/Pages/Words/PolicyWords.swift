package import Resolution

/// Words for what a policy names.
package enum PolicyWords {
    /// "March 2026" or "21 November 2026".
    package static func date(_ date: PolicyDate) -> String {
        date.isMonth ? date.lastDay.monthAndYear : date.lastDay.date
    }

    /// "Line manager, Riverside Community Health" or "Independent chair, Ashdown Safeguarding Adults Board".
    ///
    /// - Parameter policies: those in force; the first that knows the rung or post names it.
    package static func position(
        _ capacity: Capacity, board: BoardID?, among policies: [Policy], agency: String?
    ) -> String {
        switch capacity {
        case .agency(let id, let rung):
            return "\(rungTitle(rung, among: policies)), \(agency ?? id.text)"
        case .post(let post):
            let own = policies.filter { $0.board == board }
            let title = own.lazy.compactMap { $0.post(post)?.title }.first ?? post.text
            return own.first.map { "\(title), \($0.body)" } ?? title
        }
    }

    /// What a rung is called: by the policies' rungs, or as the lead beside the ladder.
    package static func rungTitle(_ rung: RungID, among policies: [Policy]) -> String {
        if rung == Rung.safeguardingLead { return "Safeguarding lead" }
        if let title = policies.lazy.compactMap({ $0.rung(rung)?.title }).first { return title }
        let words = rung.text.replacing("-", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
