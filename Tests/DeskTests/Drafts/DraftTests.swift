import Desk
import Ledger
import Resolution
import Testing

struct DraftTests {
    let house: TestHouse
    let author: PersonID
    let draft: Draft

    init() async throws {
        house = try await TestHouse(policies: ["swindon"])
        try await house.found("near", "acute", "swindon")
        try await house.found("far", "local-authority", "swindon")
        author = try await house.hire("Author", "near/practitioner")
        let id = try #require(try await house.desk.beginDraft(under: "swindon", by: author))
        draft = try #require(try await house.desk.draft(id, for: author))
    }

    private func kept() async throws -> Draft {
        try #require(try await house.desk.draft(draft.row.id, for: author))
    }

    private func save(_ text: String, as name: String, seen: String) async throws -> DraftSaving {
        try await house.desk.save([name: [text]], of: [name], in: draft, seen: seen)
    }

    @Test(arguments: [
        ("near/line-manager", true), ("near/safeguarding-lead", true), ("near/practitioner", true),
        ("far/practitioner", false), ("far/safeguarding-lead", false), ("swindon:chair", false),
    ])
    func `Only who is of the author's own agency can be asked for support`(
        place: String, isAsked: Bool
    ) async throws {
        let other = try await house.hire("Other", place)
        #expect(try await house.desk.ask(other, toSupport: draft) == isAsked)
        let read = try await house.desk.draft(draft.row.id, for: other)
        #expect((read != nil) == isAsked)
        #expect(try await kept().row.supporter == (isAsked ? other : nil))
    }

    @Test func `A refused asking leaves the supporter there was, and nobody is asked of oneself`()
        async throws
    {
        let colleague = try await house.hire("Colleague", "near/line-manager")
        let stranger = try await house.hire("Stranger", "far/line-manager")
        #expect(try await house.desk.ask(colleague, toSupport: draft))
        #expect(try await !house.desk.ask(stranger, toSupport: draft))
        #expect(try await !house.desk.ask(author, toSupport: draft))
        #expect(try await kept().row.supporter == colleague)
        #expect(try await house.desk.ask(nil, toSupport: draft))
        #expect(try await kept().row.supporter == nil)
    }

    @Test func `Two windows that save two parts at once lose neither`() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...20 {
                group.addTask {
                    _ = try await save("text \(number)", as: "part-\(number)", seen: "")
                }
            }
            try await group.waitForAll()
        }
        let fields = try await kept().row.fields
        for number in 1...20 { #expect(fields["part-\(number)"] == ["text \(number)"]) }
    }

    @Test func `What another window saved meanwhile is not overwritten unread`() async throws {
        guard case .saved(let first) = try await save("one", as: "wanted", seen: "") else {
            Issue.record("not saved")
            return
        }
        let seen = first.mark(of: ["wanted"])
        guard case .saved = try await save("two", as: "wanted", seen: seen) else {
            Issue.record("not saved")
            return
        }
        guard case .changedSince(let now) = try await save("three", as: "wanted", seen: seen) else {
            Issue.record("overwritten")
            return
        }
        #expect(now.row.fields["wanted"] == ["two"])
        guard case .saved = try await save("two", as: "wanted", seen: seen) else {
            Issue.record("the same again is no conflict")
            return
        }
        guard
            case .saved = try await save("three", as: "wanted", seen: now.mark(of: ["wanted"]))
        else {
            Issue.record("read, and still not saved")
            return
        }
        #expect(try await kept().row.fields["wanted"] == ["three"])
        try await house.desk.discard(draft)
        guard case .gone = try await save("four", as: "wanted", seen: "") else {
            Issue.record("saved into nothing")
            return
        }
    }
}
