package import Resolution

extension ChangedSince {
    /// What others have recorded since the page was read.
    ///
    /// - Parameter stage: where it stood when it was read, if that is known.
    package init(_ entries: [Entry], read stage: StageID?, in scene: ActScene) {
        var differences: [Change] = []
        if let stage, let now = scene.state.stage, stage != now {
            differences.append(
                Change("Where it stands", youRead: scene.title(stage), now: scene.title(now)))
        }
        self.init(
            changes: entries.map { scene.words($0) }, differences: differences,
            review: Link(
                "Read the \(scene.policy.words.difference) as it is now",
                to: .difference(scene.id.text)))
    }
}

extension ActScene {
    /// Who recorded what and when: "Amina Rahman, Riverside: Contact made (today at 2:10pm)."
    func words(_ entry: Entry) -> String {
        let who = people[entry.by.person].map { "\($0), " } ?? ""
        return "\(who)\(title(entry.by.capacity)): \(heading(entry.event)) "
            + "(\(when(entry.happenedAt)))."
    }

    private func heading(_ event: Difference.Event) -> String {
        switch event {
        case .raised: "Raised"
        case .joined(let party): "\(name(party.agency)) joined"
        case .stageEntered(let entered): "Now at \(title(entered.stage))"
        case .did(let did): did.act.words.done
        case .riskDeclared: "Immediate risk declared"
        case .proposed(let proposal):
            switch proposal.matter {
            case .resolution: "A resolution proposed"
            case .time: "A time proposed"
            }
        case .answered(let answer): "Answered: \(answer.reply.words)"
        case .timeAgreed(let agreed): "A time agreed, \(agreed.wanted.until.byTheEnd)"
        case .decided: "A decision recorded"
        case .actionChanged(let change): "An action changed to “\(change.status.words)”"
        case .corrected(let correction): "Entry \(correction.entry) corrected"
        case .diverted: "Sent to another procedure"
        case .ended(let ended): ended.ending.words
        case .reopened: "Reopened"
        case .closed: "Closed"
        }
    }
}
