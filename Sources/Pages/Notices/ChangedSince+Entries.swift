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
            changes: entries.compactMap { scene.line($0.seq).map(scene.words) },
            differences: differences,
            review: Link(
                "Read the \(scene.policy.words.difference) as it is now",
                to: .difference(scene.id.text)))
    }
}
