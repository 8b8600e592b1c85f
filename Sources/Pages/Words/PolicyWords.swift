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

    /// "stage 3", "stage 4b", or the title of one without a number.
    package static func stage(_ id: StageID, of policy: Policy) -> String {
        guard let stage = policy.stage(id) else { return id.text }
        return stage.number.map { "\(policy.words.stage) \($0)" } ?? stage.title
    }

    /// What the rung of an agency is called there: by its own ladder, else by the policy's general title.
    package static func rungTitle(
        _ rung: RungID, in type: AgencyTypeID?, of policy: Policy
    ) -> String {
        let titles = type.flatMap { type in
            policy.levels(of: type).first { $0.rung == rung }?.titles
        }
        guard let titles, !titles.isEmpty else { return rungTitle(rung, among: [policy]) }
        return Words.list(Array(titles.prefix(2)), with: "or")
    }

    /// Who owes something: "line manager, Riverside Community Health", or the post.
    ///
    /// `agency` is what the agency is called.
    package static func owner(
        _ capacity: Capacity, in type: AgencyTypeID?, of policy: Policy, agency: String?
    ) -> String {
        switch capacity {
        case .agency(let id, let rung):
            "\(Words.lowered(rungTitle(rung, in: type, of: policy))), \(agency ?? id.text)"
        case .post(let post):
            "\(policy.post(post)?.title ?? post.text), \(policy.body)"
        }
    }
}
