import Resolution

// What a policy states of itself besides its stages and clauses; nothing where it states none of it.
extension GuideTelling {
    /// Who stands behind the text.
    var imprint: [String] {
        let imprint = policy.imprint
        let dates = [("Approved", imprint.approved), ("Revised", imprint.revised)].compactMap {
            name, date in
            date.value.map { "\(name): \(PolicyWords.date($0))" }
        }
        let people = [("Owner", imprint.owner), ("Author", imprint.author)].compactMap {
            name, person in
            person.map { "\(name): \($0)" }
        }
        let together = imprint.with.isEmpty ? [] : ["Issued with \(Words.list(imprint.with))"]
        return together + dates + people + imprint.law.map { "Stands on: \($0)" }
    }

    /// Whom it may be about, and between whom.
    var scope: [String] {
        let source = policy.scope.clause.map { " (\($0))" } ?? ""
        let subjects = policy.scope.subjects.map(\.words)
        let about =
            subjects.isEmpty
            ? [] : ["It may concern \(Words.list(subjects, with: "or")).\(source)"]
        return about
            + (policy.scope.admitsOwnAgency
                ? ["You may raise one with your own agency.\(source)"] : [])
    }

    /// Who acts for rungs that are not there, and what messages bear.
    var conduct: [String] {
        let ladders = policy.ladders.filter { ladder in
            type.map(ladder.types.contains) ?? true
        }
        let proxies = ladders.flatMap(\.proxies).map { proxy in
            let post = policy.post(proxy.post)?.title ?? proxy.post.text
            let rung = PolicyWords.rungTitle(proxy.rung, among: [policy])
            return "\(post) acts for agencies that have no \(Words.lowered(rung))."
        }
        let told = policy.posts.filter(\.isInformedOnly).map {
            "\($0.title) is told, and decides nothing."
        }
        let marking = policy.marking.map { ["Messages bear: \($0.text) (\($0.clause))"] } ?? []
        return proxies + told + marking
    }

    /// How days and hours are counted, where the policy says so.
    var counting: [String] {
        let counting = policy.counting
        let source = counting.clause.map { " (\($0))" } ?? ""
        let rules: [String?] = [
            counting.dayOne == .event ? "The day itself is day one." : nil,
            counting.cutOff.map { "What comes after \(Self.clock($0)) counts as the next day." },
            counting.closes.map { "A day ends at \(Self.clock($0))." },
        ]
        let equal = policy.equivalences.map { equal in
            let except = equal.notIn.map(\.text)
            let not = except.isEmpty ? "" : ", except in \(Words.list(except))"
            return "\(Words.capitalised(equal.written.words)) means \(equal.counted.words)\(not)."
                + " (\(equal.clause))"
        }
        let priorities = policy.priorities.map { priorities in
            let setter = Words.lowered(priorities.setBy.words(in: policy, for: type))
            let titles = priorities.list.map { "\($0.id): \(Words.lowered($0.title))" }
            return ["Priority, set by \(setter): \(titles.joined(separator: "; ")). "]
                + ["(\(priorities.clause))"]
        }
        return rules.compactMap { $0.map { $0 + source } } + equal
            + (priorities.map { [$0.joined()] } ?? [])
    }

    /// How an ended one is taken up again.
    var reopening: [String] {
        guard let ways = policy.reopenings else { return [] }
        guard !ways.isEmpty else { return ["Once it has ended it is not taken up again."] }
        return ways.map { way in
            let endings = way.after.map(\.rawValue)
            let after = endings.isEmpty ? "" : " once \(Words.list(endings, with: "or"))"
            let by =
                way.chosenBy.map { ", by \($0.chooser(in: policy, for: type))" } ?? ""
            let stage = PolicyWords.stage(way.at, of: policy)
            return "It may be taken up again at \(stage)\(after)\(by). (\(way.clause))"
        }
    }

    /// What is owed to the board without any difference.
    var returns: [String] {
        policy.returns.map { wanted in
            "\(wanted.title): \(wanted.sender(under: policy)), \(wanted.times). (\(wanted.clause))"
        }
    }

    /// 17:00 for a minute of the day.
    private static func clock(_ minute: Int) -> String {
        let digits = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        return "\(digits(minute / 60)):\(digits(minute % 60))"
    }
}

extension Subject {
    /// Whom a difference concerns: "one adult".
    package var words: String {
        switch self {
        case .adult: "one adult"
        case .adults: "several adults"
        case .carer: "a carer"
        case .family: "a family"
        case .child: "a child"
        case .adultAndChild: "an adult and a child"
        case .noPerson: "a practice rather than a person"
        }
    }
}
