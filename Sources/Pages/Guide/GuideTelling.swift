import Resolution

/// Tells the parts of a policy in the words of a guide.
struct GuideTelling {
    let policy: Policy
    /// The type of agency it is told to; nil for all.
    let type: AgencyTypeID?

    func facts(among others: [Policy]) -> [String] {
        let dates = [("Published", policy.published), ("To be reviewed", policy.review)].map {
            "\($0): \($1.value.map(PolicyWords.date) ?? "not stated")"
        }
        let replaced = others.first { $0.id == policy.supersedes }.map {
            "Replaces “\($0.title)”, under which what was raised before goes on"
        }
        let replacing = others.first { $0.supersedes == policy.id }.map {
            "“\($0.title)” is newer; both can be raised under"
        }
        let read = type.map { ["Read for: \(Words.lowered($0.words))"] } ?? []
        return ["\(policy.body), edition \(policy.edition)"] + read + dates + imprint
            + [replaced, replacing].compactMap(\.self)
    }

    // MARK: Clauses

    func clauses(in chapter: GuideChapter) -> [GuideClause] {
        policy.clauses.filter { GuideChapter($0, of: policy) == chapter }
            .map { GuideClause($0, of: policy, for: type) }
    }

    var before: [GuidePage.Chapter] {
        let word = policy.words.difference
        let reasons = policy.reasons.list.map(\.title)
        let entry = policy.entry.map {
            ["Before it begins: " + $0.conditions.joined(separator: " ") + " (\($0.clause))"]
        }
        return [
            chapter(
                "use", "When to use it", .use,
                text: [
                    "It calls what it is for a \(word): for instance, \(Words.list(reasons.map(Words.lowered), with: "or"))\(policy.reasons.isExhaustive ? "" : ", or something else")."
                ] + (entry ?? []) + scope),
            chapter(
                "not-for", "When not", nil,
                text: policy.exclusions.map { exclusion in
                    let how = exclusion.route == .instead ? "Instead" : "Beside this"
                    return "\(exclusion.title). \(how): \(exclusion.instead) (\(exclusion.clause))"
                }),
            chapter("safety", "If someone is at risk", .safety, text: urgent),
            chapter("raising", "Before you raise it", .raising, text: opening),
            chapter(
                "conduct", "How to go about it", .conduct,
                text: [adult].compactMap(\.self) + conduct),
        ].filter { !$0.isEmpty }
    }

    var after: [GuidePage.Chapter] {
        [
            chapter("any-stage", "At any stage", .anyStage),
            chapter("recording", "Keeping a record", .recording),
            chapter("counting", "How time is counted", nil, text: counting),
            chapter("settling", "Settling it", .settling),
            chapter("ending", "Once it is over", .ending, text: reopening),
            chapter("returns", "What the \(policy.words.board) is sent", nil, text: returns),
            chapter("learning", "Learning from it", .learning),
            chapter("outside", "What Concord cannot do for you", .outside),
        ].filter { !$0.isEmpty }
    }

    private func chapter(
        _ id: String, _ heading: String, _ chapter: GuideChapter?, text: [String] = []
    ) -> GuidePage.Chapter {
        GuidePage.Chapter(
            id: id, heading: heading, text: text, clauses: chapter.map(clauses) ?? [])
    }

    private var urgent: [String] {
        policy.jumps.map { jump in
            let limit = jump.limit.map { " \(Words.capitalised($0.words))." } ?? ""
            return "\(jump.title). \(jump.says)\(limit) (\(jump.clause))"
        }
    }

    private var opening: [String] {
        guard let opening = policy.opening else { return [] }
        let parts = opening.parts.map { Words.lowered($0.title) }
        return ["An opening says: \(Words.list(parts)) (\(opening.clause))."]
    }

    private var adult: String? {
        let part =
            policy.adult.part.value?.words ?? "Not stated"
        let says = policy.adult.says.map { " \($0)" } ?? ""
        return "The adult’s place: \(Words.lowered(part)).\(says)"
            + (policy.adult.clause.map { " (\($0))" } ?? "")
    }

    // MARK: Stages

    var stages: [GuidePage.Stage] {
        policy.stages.map { stage in
            let questions = policy.questions.filter { $0.before == stage.id }.map { question in
                "Asked before it: \(question.ask) \(question.options.joined(separator: "; ")). \(question.instead) (\(question.clause))"
            }
            return GuidePage.Stage(
                id: "stage-\(stage.id)", heading: stage.numbered(in: policy),
                summary: stage.summary, actor: actor(of: stage),
                clauses: clauses(in: .stage(stage.id)), ways: questions + ways(from: stage))
        }
    }

    private func actor(of stage: Stage) -> String {
        let acting = acting(at: stage)
        let others = acting.notes.map { " \($0)" }.joined()
        let manner = stage.isFormal.map { $0 ? " It is formal." : " It is informal." } ?? ""
        return "Who acts: \(Words.list(acting.titles, with: "or")).\(others)\(manner)"
    }

    private func ways(from stage: Stage) -> [String] {
        guard !stage.unresolved.isEmpty else {
            return ["If it is not settled here, the policy goes no further."]
        }
        return stage.unresolved.map { way in
            let when = way.when.map(Words.lowered) ?? "it is not settled here"
            let chooser = way.chosenBy?.chooser(in: policy, for: type)
            return
                "If \(when), it goes on to \(policy.stage(way.to)?.numbered(in: policy) ?? way.to.text)"
                + (chooser.map { ", as \($0) chooses." } ?? ".")
        }
    }

    // MARK: Who is who

    /// A link for each kind of agency that the policy tells apart; none where it tells none apart.
    var kinds: [GuidePage.Kind] {
        guard !policy.kinds.isEmpty else { return [] }
        return ([nil] + policy.kinds).map { kind in
            GuidePage.Kind(
                link: Link(
                    kind?.words ?? "Any kind",
                    to: .guide(policy: policy.id.text, type: kind?.text), part: "who"),
                isCurrent: kind == type)
        }
    }

    /// Who acts at each stage, at agencies of the type.
    var who: Table {
        Table(
            caption: "Who acts at each \(policy.words.stage)",
            columns: [.init(Words.capitalised(policy.words.stage)), .init("Who acts")],
            rows: policy.stages.map { stage in
                let acting = acting(at: stage)
                let titles = Words.list(acting.titles, with: "or")
                let told = acting.notes.reduce(titles) { "\($0). \($1)" }
                return [Table.Cell(stage.numbered(in: policy)), Table.Cell(told)]
            }, isCaptionHidden: true)
    }

    /// Every level of the type's ladder, lowest first.
    var ladder: Table? {
        guard let type else { return nil }
        return Table(
            caption: "\(type.words), level by level",
            columns: [.init("Level"), .init("Titles")],
            rows: policy.levels(of: type).map { level in
                [
                    Table.Cell(PolicyWords.rungTitle(level.rung, among: [policy])),
                    Table.Cell(Words.list(level.titles, with: "or")),
                ]
            })
    }

    var limits: Table? {
        let timed = policy.clauses.filter { $0.duty.map { $0.limit != .notStated } ?? false }
        guard !timed.isEmpty else { return nil }
        return Table(
            caption: "Every time limit of this policy",
            columns: [.init("What"), .init("How long"), .init("Counted from"), .init("Clause")],
            rows: timed.compactMap { clause in
                clause.duty.map { duty in
                    [
                        Table.Cell(duty.task ?? clause.says),
                        Table.Cell(Words.capitalised(duty.limit.words)),
                        Table.Cell(Words.capitalised(duty.clock.words(under: policy))),
                        Table.Cell("\(clause.id), \(clause.strength.words)"),
                    ]
                }
            }, isCaptionHidden: true)
    }
}
