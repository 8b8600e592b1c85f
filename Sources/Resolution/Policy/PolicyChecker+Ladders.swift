extension PolicyChecker {
    /// Whom the ladders have for what the policy asks, by the types of agency.
    mutating func checkLadders() {
        var taken: [AgencyTypeID: Int] = [:]
        for (index, ladder) in policy.ladders.enumerated() {
            let path = KeyPathInPolicy.at("ladders").item(index)
            for (place, type) in ladder.types.enumerated() where !type.text.isEmpty {
                if taken.updateValue(index, forKey: type) == nil { continue }
                let message = "'\(type)' has a ladder already; only the first one counts"
                warn("type-twice", path.key("types").item(place), message)
            }
            check(ladder, path)
        }
        checkTypes()
    }

    private mutating func check(_ ladder: Ladder, _ path: KeyPathInPolicy) {
        for (index, level) in ladder.levels.enumerated()
        where policy.rung(level.rung) == nil && !level.rung.text.isEmpty {
            let message = "'\(level.rung)' is no rung of the policy, so nobody on it acts"
            note("own-rung", path.key("rungs").item(index).key("rung"), message)
        }
        guard let type = ladder.types.first else { return }
        let types = ladder.types.map(\.text).joined(separator: ", ")
        guard ladder.levels.contains(where: { policy.rung($0.rung) != nil }) else {
            let message = "nobody on the ladder of \(types) stands on a rung of the policy"
            warn("ladder-without-rung", path.key("rungs"), message)
            return
        }
        for stage in policy.stages {
            guard let rung = stage.rung, lacks(rung, type) else { continue }
            let message = "nobody on the ladder of \(types) acts at '\(stage.id)'"
            note("no-rung-at-stage", path, message)
        }
        let owed = policy.clauses.filter { clause in
            guard case .side(_, rung: let rung?) = clause.duty?.actor else { return false }
            return lacks(rung, type)
        }
        guard !owed.isEmpty else { return }
        let clauses = owed.map(\.id.text).joined(separator: ", ")
        let message =
            "nobody on the ladder of \(types) is as high as \(clauses) asks; its top owes it"
        note("no-rung-for-duty", path, message)
    }

    private func lacks(_ rung: RungID, _ type: AgencyTypeID) -> Bool {
        policy.rung(rung) != nil && policy.acting(for: rung, in: type) == nil
            && policy.proxy(for: rung, in: type) == nil
    }

    /// A duty of agencies of a type that is spelt like no other is a duty of nobody.
    private mutating func checkTypes() {
        let known = AgencyTypeID.known.map(\.text) + policy.ladders.flatMap(\.types).map(\.text)
        for clause in policy.clauses {
            for condition in clause.duty?.conditions ?? [] {
                guard case .actorType(let types) = condition else { continue }
                for (place, type) in types.enumerated() where !known.contains(type.text) {
                    let path = KeyPathInPolicy.clause(clause.id).key("when").key("actor-type")
                    let near = NearestWord.to(type.text, among: known)
                    let message =
                        "no ladder and no usual agency is of the type '\(type)'"
                        + (near.map { "; did you mean '\($0)'?" } ?? "")
                    warn("unknown-type", path.item(place), message)
                }
            }
        }
    }
}
