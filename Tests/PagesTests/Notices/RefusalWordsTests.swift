import Resolution
import Testing

@testable import Pages

struct RefusalWordsTests {
    private static let refusals: [Refusal] = [
        .notRaised, .alreadyRaised, .alreadyEnded(.withdrawn), .alreadyClosed, .notEnded,
        .notAParty(.agency("charity", "practitioner")), .notYourAct(.post("chair")),
        .noSuchStage("x"), .noSuchWay(from: "internal", to: "panel", ways: ["interagency"]),
        .noFurtherStage(after: "panel"), .furtherStage(after: "internal", ways: ["interagency"]),
        .noSuchJump("x", from: "internal"), .noSuchExclusion("x"), .noSuchBody("x"),
        .noSuchForm("x"), .noSuchParty("charity"), .notRecordable(.decide), .unknownEntry(9),
        .notCorrectable(1), .proposalNotOpen(1), .ownProposal(1), .notOwed("SWI-27"),
        .timeInThePast(CalendarDay(number: 20_000)), .happenedInTheFuture(Moment(seconds: 0)),
        .partsMissing([.outcome, .reasons], "SWI-27"), .notConfirmed(["council"], nil),
        .notSatisfied("SWI-27"), .changedSince("interagency"), .onlyOneSide,
        .notReopened(.decided), .notANewerEdition("norfolk"),
    ]

    @Test func `Each says what happened and what to do, in whole sentences without identifiers`()
        throws
    {
        let record = try SampleRecord("swindon")
        let scene = record.scene(for: record.lowest("hospital"), relation: .raiser)
        for refusal in Self.refusals {
            let words = RefusalWords(refusal, in: scene)
            #expect(!words.title.hasSuffix("."), "\(refusal.code)")
            for sentence in [words.whatHappened, words.whatToDoNext] {
                #expect(sentence.hasSuffix("."), "\(refusal.code): \(sentence)")
                #expect(!sentence.contains("hospital/"), "\(refusal.code)")
            }
            #expect(words.clause == refusal.clause?.text)
        }
        #expect(Set(Self.refusals.map { RefusalWords($0, in: scene).title }).count > 25)
    }

    @Test func `Stages, agencies and posts go by their names`() throws {
        let record = try SampleRecord("swindon")
        let scene = record.scene(for: record.lowest("hospital"), relation: .raiser)
        let way = RefusalWords(
            .noSuchWay(from: "internal", to: "panel", ways: ["interagency"]), in: scene)
        #expect(way.whatToDoNext == "It can go to Stage 2: Inter-agency discussion.")
        let waiting = RefusalWords(.notConfirmed(["council"], nil), in: scene)
        #expect(waiting.whatHappened == "Still to confirm: Levelmoor Adult Social Care.")
    }
}
