import Pages
import Testing

struct WordsTests {
    @Test(arguments: [
        (Remaining.workingDaysLeft(4), "4 working days left"),
        (.workingDaysLeft(1), "1 working day left"),
        (.workingDaysLeft(0), "due today"),
        (.workingDaysOver(0), "overdue"),
        (.workingDaysOver(1), "overdue by 1 working day"),
        (.workingDaysOver(12), "overdue by 12 working days"),
        (.daysLeft(0), "due today"), (.daysLeft(1), "1 day left"),
        (.daysOver(0), "overdue"), (.daysOver(3), "overdue by 3 days"),
        (.minutesLeft(180), "3 hours left"), (.minutesLeft(81), "1 hour 21 minutes left"),
        (.minutesLeft(0), "less than a minute left"), (.minutesOver(45), "overdue by 45 minutes"),
    ])
    func `What is left is told in the unit of the limit`(remaining: Remaining, words: String) {
        #expect(remaining.words == words)
    }

    @Test
    func `A line begins with a capital`() {
        #expect(Remaining.workingDaysLeft(0).heading == "Due today")
        #expect(Remaining.workingDaysLeft(4).heading == "4 working days left")
    }

    @Test(arguments: [
        ([], ""), (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C"),
    ])
    func `Names are joined as in speech`(names: [String], words: String) {
        #expect(Words.list(names) == words)
    }

    @Test(arguments: [
        (0, "0 entries"), (1, "1 entry"), (2, "2 entries"), (999, "999 entries"),
        (1_000, "1,000 entries"), (1_234_567, "1,234,567 entries"), (-1_000, "−1,000 entries"),
    ])
    func `Things are counted`(count: Int, words: String) {
        #expect(Words.count(count, "entry", many: "entries") == words)
    }
}
