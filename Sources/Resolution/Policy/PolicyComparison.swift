/// Two policies laid beside each other, part by part.
package struct PolicyComparison: Hashable, Sendable {
    package let first: Policy
    package let second: Policy

    /// Creates the comparison; it keeps the order it is asked in.
    package init(_ first: Policy, _ second: Policy) {
        self.first = first
        self.second = second
    }

    /// What stands at the same place in each; nil where one has nothing there.
    package struct Pair<Value: Hashable & Sendable>: Hashable, Sendable {
        package let first: Value?
        package let second: Value?
    }

    /// What each policy says of the same subject.
    package struct Row<Subject: Hashable & Sendable, Value: Hashable & Sendable>: Hashable, Sendable
    {
        package let subject: Subject
        package let first: [Value]
        package let second: [Value]
    }
}

extension PolicyComparison {
    /// Stages in the order of each, the first beside the first.
    ///
    /// Where one policy takes the place of the other, a stage stands beside its namesake instead.
    package var stages: [Pair<Stage>] {
        guard succession == nil else { return Self.paired(first.stages, second.stages, by: \.id) }
        return (0..<max(first.stages.count, second.stages.count)).map { index in
            Pair(
                first: first.stages.dropFirst(index).first,
                second: second.stages.dropFirst(index).first)
        }
    }

    /// The levels that each speaks of, those of the same name beside each other.
    package var rungs: [Pair<Rung>] { Self.paired(first.rungs, second.rungs, by: \.id) }

    /// The clauses that set a time, by the act that they set it for.
    package var limits: [Row<Act, Clause>] {
        rows(Act.allCases) { act, clause in
            clause.duty.map { $0.act == act && $0.limit != .notStated } ?? false
        }
    }

    /// The clauses that have somebody told, by the way of telling.
    package var told: [Row<Act, Clause>] {
        rows(Act.tellings) { act, clause in clause.duty?.act == act }
    }

    /// The bodies that take a difference up, by kind.
    package var bodies: [Row<DecidingBody.Kind, DecidingBody>] {
        DecidingBody.Kind.allCases.map { kind in
            Row(
                subject: kind, first: first.bodies.filter { $0.kind == kind },
                second: second.bodies.filter { $0.kind == kind })
        }.filter { !$0.first.isEmpty || !$0.second.isEmpty }
    }

    /// What the first provides for and the second does not.
    package var onlyInFirst: [Policy.Feature] { Self.lacking(first, beside: second) }

    /// What the second provides for and the first does not.
    package var onlyInSecond: [Policy.Feature] { Self.lacking(second, beside: first) }

    private func rows(
        _ acts: [Act], _ isAbout: (Act, Clause) -> Bool
    ) -> [Row<Act, Clause>] {
        acts.map { act in
            Row(
                subject: act, first: first.clauses.filter { isAbout(act, $0) },
                second: second.clauses.filter { isAbout(act, $0) })
        }.filter { !$0.first.isEmpty || !$0.second.isEmpty }
    }

    private static func paired<Value, Name: Equatable>(
        _ first: [Value], _ second: [Value], by name: KeyPath<Value, Name>
    ) -> [Pair<Value>] {
        let matched = first.map { one in
            Pair(first: one, second: second.first { $0[keyPath: name] == one[keyPath: name] })
        }
        let known = first.map { $0[keyPath: name] }
        return matched
            + second.filter { !known.contains($0[keyPath: name]) }.map {
                Pair(first: nil, second: $0)
            }
    }

    private static func lacking(_ one: Policy, beside other: Policy) -> [Policy.Feature] {
        let others = Set(other.features)
        return one.features.filter { !others.contains($0) }
    }
}

extension Act {
    /// The acts by which somebody comes to know of something.
    package static let tellings: [Act] = [
        .notify, .copy, .feedBack, .sendAccount, .shareInformation, .giveContact, .passOn, .report,
        .distribute, .shareLearning,
    ]
}
