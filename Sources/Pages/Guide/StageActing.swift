package import Resolution

/// Who acts at a stage: by the policy's general words, or as agencies of one type have them.
package struct StageActing: Hashable, Sendable {
    /// What whoever acts is called; any of them may.
    package let titles: [String]
    /// Who stands in, and who stands by.
    package let notes: [String]

    /// Says who acts at a stage of a policy; `type` is nil for the policy's general words.
    package init(at stage: Stage, of policy: Policy, for type: AgencyTypeID?) {
        switch stage.actor {
        case .post(let post): self.init(titles: [policy.post(post)?.title ?? post.text], notes: [])
        case .body(let body): self.init(titles: [policy.body(body)?.title ?? body.text], notes: [])
        case .rung(let rung):
            guard let type, rung != Rung.safeguardingLead else {
                self.init(titles: [PolicyWords.rungTitle(rung, among: [policy])], notes: [])
                return
            }
            self.init(rung, at: stage, of: policy, for: type)
        }
    }

    private init(titles: [String], notes: [String]) {
        self.titles = titles
        self.notes = notes
    }

    private init(_ rung: RungID, at stage: Stage, of policy: Policy, for type: AgencyTypeID) {
        let general = PolicyWords.rungTitle(rung, among: [policy])
        let levels = policy.levels(of: type)
        let standIn = policy.standIn(for: rung, in: type)
        let supporters = levels.filter {
            $0.supports.contains(stage.id) && .rung($0.rung) != standIn
        }.flatMap(\.titles)
        let support = supporters.isEmpty ? [] : ["Standing by: \(Words.list(supporters))."]
        switch standIn {
        case .post(let post):
            let title = policy.post(post)?.title ?? post.text
            self.init(
                titles: [title],
                notes: ["Your agency has no \(Words.lowered(general)), and the board acts for it."]
                    + support)
        case .rung(let acting):
            let titles = levels.first { $0.rung == acting }?.titles ?? []
            let absence =
                acting == rung ? [] : ["The policy names no \(Words.lowered(general)) there."]
            self.init(
                titles: titles.isEmpty ? [PolicyWords.rungTitle(acting, among: [policy])] : titles,
                notes: absence + support)
        }
    }
}

extension GuideTelling {
    func acting(at stage: Stage) -> StageActing {
        StageActing(at: stage, of: policy, for: type)
    }
}
