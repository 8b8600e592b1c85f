import Resolution

extension Reader {
    /// A whole policy; every key is read, whatever is wrong with the others.
    func policy() -> Policy? {
        let policy = fields("a policy: the keys of docs/policy-language.md") { policy in
            Policy(
                id: policy.id("policy"),
                edition: policy.text("edition"),
                title: policy.text("title"),
                board: policy.id("board"),
                body: policy.text("body"),
                reference: policy.need("reference")?.referencePrefix() ?? "",
                published: policy.stated("published") { $0.policyDate() },
                review: policy.stated("review") { $0.policyDate() },
                supersedes: policy.idIfAny("supersedes"),
                division: policy.word("division", standIn: .englandAndWales),
                words: policy.need("words")?.words() ?? .init(difference: "", board: ""),
                emergency: policy.need("emergency")?.emergency()
                    ?? .init(danger: "", referral: nil),
                posts: policy.list("posts") { $0.post() },
                boardSight: policy.take("board-sees")?.boardSight(),
                rungs: policy.listOfSome("rungs") { $0.rung() },
                ladders: policy.list("ladders") { $0.ladder() },
                stages: policy.listOfSome("stages") { $0.stage() },
                clauses: policy.need("clauses")?.clauses() ?? [],
                jumps: policy.list("jumps") { $0.jump() },
                questions: policy.list("questions") { $0.question() },
                exclusions: policy.list("exclusions") { $0.exclusion() },
                reasons: policy.need("reasons")?.reasons()
                    ?? .init(clause: nil, isExhaustive: false, list: []),
                entry: policy.take("entry")?.entryConditions(),
                opening: policy.take("opening")?.opening(),
                adult: policy.need("adult")?.adultPart()
                    ?? .init(part: .notStated, clause: nil, says: nil),
                forms: policy.list("forms") { $0.form() },
                bodies: policy.list("bodies") { $0.decidingBody() },
                claims: policy.list("claims") { $0.claim() },
                ambiguities: policy.list("ambiguities") { $0.ambiguity() },
                imprint: policy.take("imprint")?.imprint() ?? Imprint(),
                scope: policy.take("scope")?.scope() ?? .open,
                counting: policy.take("counting")?.counting() ?? .usual,
                equivalences: policy.list("equivalences") { $0.equivalence() },
                priorities: policy.take("priorities")?.priorities(),
                marking: policy.take("marking")?.marking(),
                reopenings: policy.take("reopenings")?.reopenings(),
                returns: policy.list("returns") { $0.periodicReturn() },
                statutory: policy.ids("statutory"),
                alternatives: policy.list("alternatives") { $0.alternative() })
        }
        return policy?.withCountedLimits
    }

    private func referencePrefix() -> String {
        guard let scalar, (2...8).contains(scalar.count),
            scalar.allSatisfy({ ("A"..."Z").contains($0) || ("0"..."9").contains($0) })
        else {
            expected("a beginning for references: two to eight capital letters or digits")
            return ""
        }
        return scalar
    }

    private func words() -> Policy.Words? {
        fields("the policy's words: difference, board and stage") { words in
            Policy.Words(
                difference: words.text("difference"), board: words.text("board"),
                stage: words.textIfAny("stage") ?? "stage")
        }
    }

    private func emergency() -> Policy.Emergency? {
        fields("what to do in danger: danger and referral") { emergency in
            Policy.Emergency(
                danger: emergency.text("danger"), referral: emergency.textIfAny("referral"))
        }
    }

    private func boardSight() -> Policy.BoardSight? {
        fields("the stage that brings the board in: from and clause") { sight in
            Policy.BoardSight(from: sight.id("from"), clause: sight.clauseIfAny())
        }
    }
}
