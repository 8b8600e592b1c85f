import Pages
import Resolution
import Testing

struct ActWordsTests {
    @Test
    func `Every act has words of its own`() {
        let words = Act.allCases.map(\.words)
        #expect(words.allSatisfy { !$0.noun.isEmpty && !$0.button.isEmpty && !$0.done.isEmpty })
        #expect(Set(words.map(\.done)).count == Act.allCases.count)
    }

    @Test(arguments: [
        (MadeUp.workingDays(5), "within 5 working days"), (.hours(48), "within 48 hours"),
        (.sameWorkingDay, "on the same working day"), (.calendarDays(1), "within 1 day"),
        (.months(3), "within 3 months"), (.words(.immediately), "at once"),
        (.words(.withoutDelay), "without delay"), (.words(.urgently), "urgently"),
        (.words(.asSoonAsPossible), "as soon as possible"),
        (.agreed, "by a time that the parties agree"), (.notStated, "no time stated"),
    ])
    func `A limit is told as the policy means it`(limit: Limit, words: String) {
        #expect(limit.words == words)
    }

    @Test(arguments: [
        (Duty.Clock.trigger, "when it fell due", "nothing has made it fall due"),
        (
            .outset, "when the concern was first considered",
            "nobody said when the concern was first considered"
        ),
        (.completed("managers"), "the end of stage 3", "stage 3 was never completed"),
        (.entered("panel"), "the start of Review Panel", "Review Panel was never entered"),
        (.did(.contact), "the contact", "no contact is recorded"),
    ])
    func `A clock is told by its event, there or missing`(
        clock: Duty.Clock, words: String, missing: String
    ) {
        #expect(clock.words(under: MadeUp.policy) == words)
        #expect(clock.missing(under: MadeUp.policy) == missing)
    }

    @Test
    func `Each choice has words of its own`() {
        #expect(Set(Ending.allCases.map(\.words)).count == Ending.allCases.count)
        #expect(Set(Relation.allCases.map(\.words)).count == Relation.allCases.count)
        #expect(Set(Did.Channel.allCases.map(\.words)).count == Did.Channel.allCases.count)
        #expect(Set(Answer.Reply.allCases.map(\.words)).count == Answer.Reply.allCases.count)
        let effects = DecidingBody.Effect.allCases.map { Stated.stated($0) } + [.notStated]
        #expect(Set(effects.map(\.words)).count == effects.count)
        let named = Duty.Recipient.Named.allCases
        #expect(Set(named.map(\.words)).count == named.count)
    }

    @Test(arguments: [
        ("Line manager", "line manager"), ("Detective Sergeant", "Detective Sergeant"), ("", ""),
    ])
    func `A title is lowered unless it is a name`(title: String, lowered: String) {
        #expect(Words.lowered(title) == lowered)
    }
}
