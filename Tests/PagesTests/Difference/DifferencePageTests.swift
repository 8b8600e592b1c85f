@testable import Pages
import Resolution
import Testing

struct DifferencePageTests {
    @Test(arguments: Relation.allCases)
    func `Only one card stands out, whoever reads`(relation: Relation) {
        let stories = [
            MadeUp.withManagers, MadeUp.planned, MadeUp.proposed, MadeUp.resolved, MadeUp.closed,
            MadeUp.jumped, MadeUp.reopened,
        ]
        let readers = [MadeUp.nurse, MadeUp.manager, MadeUp.worker, MadeUp.sergeant, MadeUp.chair]
        for record in stories {
            for capacity in readers {
                let page = DifferencePage(
                    MadeUp.reading(record, now: "2026-12-01T10:00", as: capacity, relation))
                let cards = page.groups.flatMap(\.cards)
                #expect(cards.count { $0.manner == .due || $0.manner == .overdue } <= 1)
            }
        }
    }

    @Test
    func `Nothing without a time stands above what the reader's side owes by a day`() {
        let stories = [
            MadeUp.withManagers, MadeUp.planned, MadeUp.proposed, MadeUp.resolved, MadeUp.jumped,
            MadeUp.reopened,
        ]
        let readers = [MadeUp.nurse, MadeUp.manager, MadeUp.worker, MadeUp.sergeant, MadeUp.chair]
        var mixed = 0
        for (record, capacity) in stories.flatMap({ story in readers.map { (story, $0) } }) {
            let reading = MadeUp.reading(record, now: "2026-12-01T10:00", as: capacity, .raiser)
            let owed = reading.openTogether { !$0.isOptional && reading.isReadersSide($0) }
            let tasks = { (isTimed: Bool) in
                Set(owed.filter { $0.isTimed == isTimed }.map { reading.task($0.lead) })
            }
            let shown = DifferencePage(reading).groups
                .filter { ["next", "colleagues", "untimed"].contains($0.id) }
                .flatMap { $0.cards + ($0.isFolded ? [] : $0.rest?.cards ?? []) }.map(\.heading)
            guard let lastTimed = shown.lastIndex(where: tasks(true).contains),
                let firstUntimed = shown.firstIndex(where: {
                    tasks(false).subtracting(tasks(true)).contains($0)
                })
            else { continue }
            mixed += 1
            #expect(lastTimed < firstUntimed, "\(shown)")
        }
        #expect(mixed > 0)
    }

    @Test
    func `What is overdue stands first, before what is to be done at once`() {
        let reading = MadeUp.reading(
            MadeUp.planned, now: "2026-12-20T10:00", as: MadeUp.manager, .raiser)
        let late = reading.openTogether { _ in true }.map(\.lead.isOverdue)
        #expect(late.contains(true) && late.contains(false))
        #expect(late == late.filter { $0 } + late.filter { !$0 })
    }

    @Test
    func `What cannot be counted says which event is missing`() {
        let page = DifferencePage(
            MadeUp.reading(MadeUp.jumped, now: "2026-11-20T09:00", as: MadeUp.manager, .raiser))
        let cards = page.groups.flatMap { $0.cards + ($0.rest?.cards ?? []) }
        let form = cards.first { $0.heading == "Send the Referral Form" }
        #expect(form?.when == "Cannot be counted:")
        #expect(form?.date == "stage 3 was never completed")
    }

    @Test
    func `The other side of a jump shows what was passed over`() {
        let page = DifferencePage(
            MadeUp.reading(MadeUp.jumped, now: "2026-11-20T09:00", as: MadeUp.nurse, .raiser))
        #expect(page.track.stages.map(\.state) == [.done, .done, .passedOver, .now])
    }

    @Test
    func `Nobody is offered what their relation does not allow`() {
        for relation in Relation.allCases {
            let reading = MadeUp.reading(
                MadeUp.proposed, now: "2026-11-21T10:00", as: MadeUp.sergeant, relation)
            let offered = reading.ways.map(\.path)
            let offers: (String) -> Bool = { act in offered.contains { $0.contains("/\(act)") } }
            #expect(offers("propose") == relation.may(.propose))
            #expect(offers("escalate") == relation.may(.escalate))
            #expect(offers("decide") == relation.may(.decide))
            #expect(!offers("withdraw"))
        }
    }

    @Test
    func `A record of forty entries stays under 100 KB`() throws {
        var record = MadeUp.withManagers
        while record.entries.count < 40 {
            record.did(
                .contact, at: "managers", "2026-11-20T11:00", by: MadeUp.manager,
                to: [.agency(MadeUp.care)], channel: .phone,
                text: String(repeating: "We went through the chart once more. ", count: 8))
        }
        let page = DifferencePage(
            MadeUp.reading(record, now: "2026-11-21T10:00", as: MadeUp.manager, .raiser))
        let html = try TestTemplates.loaded.get().html(page, in: .sample)
        #expect(html.text.utf8.count < 100_000)
    }
}

extension DifferencePage.OwedGroup {
    /// What is folded away stands nowhere until it is asked for.
    fileprivate var isFolded: Bool { rest?.isFolded ?? false }
}
