import Pages
import Resolution
import Testing

struct GuidePageTests {
    @Test(arguments: TestPolicies.names)
    func `Every clause of a policy stands in its guide, once`(name: String) throws {
        let html = try html(GuidePage.page(name, nil))
        for clause in TestPolicies.policy(name).clauses {
            #expect(html.ranges(of: "<li id=\"\(clause.id)\">").count == 1, "\(clause.id)")
        }
    }

    @Test(arguments: TestPolicies.names)
    func `Every stage, exclusion, form, body and ambiguity stands in the guide`(
        name: String
    ) throws {
        let policy = TestPolicies.policy(name)
        let html = try html(GuidePage.page(name, nil))
        let named =
            policy.stages.map(\.title) + policy.exclusions.map(\.title)
            + policy.forms.map(\.title) + policy.bodies.map(\.title)
            + policy.ambiguities.map(\.question) + policy.jumps.map(\.title)
        for text in named { #expect(html.contains(escaped(text)), "\(text)") }
    }

    @Test(arguments: TestPolicies.names)
    func `Every agency type of a policy has its own words`(name: String) throws {
        for type in TestPolicies.policy(name).ladders.flatMap(\.types) {
            let html = try html(GuidePage.page(name, type))
            let titles = TestPolicies.policy(name).levels(of: type).flatMap(\.titles)
            for title in titles { #expect(html.contains(escaped(title)), "\(type): \(title)") }
        }
    }

    @Test(arguments: TestPolicies.names)
    func `Each kind of agency has a way to the guide as it reads it, and one is marked`(
        name: String
    ) throws {
        let policy = TestPolicies.policy(name)
        for type in [nil] + policy.kinds {
            let html = try html(GuidePage.page(name, type))
            for kind in policy.kinds {
                #expect(html.contains("<a href=\"/guide/\(name)?type=\(kind)#who\""))
            }
            let marked = html.ranges(of: "aria-current=\"true\"").count
            #expect(marked == (policy.kinds.isEmpty ? 0 : 1))
        }
    }

    @Test
    func `A duty of one kind of agency is told to it, and to others as not theirs`() throws {
        let theirs = try html(GuidePage.page("somerset", "care-provider"))
        #expect(!theirs.contains("Asked of one kind") && !theirs.contains("Not asked of your kind"))
        let any = try html(GuidePage.page("somerset", nil))
        #expect(any.contains("Asked of one kind of agency only: care provider"))
        let others = try html(GuidePage.page("somerset", "police"))
        #expect(others.contains("Not asked of your kind of agency, only of: care provider"))
    }

    @Test(arguments: TestPolicies.names)
    func `Whoever acts at a stage is somebody of that kind of agency or of the board`(
        name: String
    ) {
        let policy = TestPolicies.policy(name)
        let board = policy.posts.map(\.title) + policy.bodies.map(\.title)
        for type in policy.kinds {
            let levels = policy.levels(of: type).flatMap(\.titles)
            for stage in policy.stages {
                let acting = StageActing(at: stage, of: policy, for: type)
                #expect(!acting.titles.isEmpty)
                #expect(acting.titles.allSatisfy { (levels + board).contains($0) }, "\(type)")
            }
        }
    }

    @Test(arguments: [
        ("2026-03-31", nil), ("2026-04-01", "Review overdue since March 2026"),
    ])
    func `A review is overdue once its month has passed`(day: String, says: String?) throws {
        let today = try #require(CalendarDay(day))
        #expect(TestPolicies.policy("swindon").reviewOverdue(on: today) == says)
        #expect(TestPolicies.policy("somerset").reviewOverdue(on: today) == nil)
    }

    private func html(_ page: GuidePage) throws -> String {
        try TestTemplates.loaded.get().html(page, in: .visitor).text
    }

    private func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("'", with: "&#39;")
            .replacing("\"", with: "&quot;")
    }
}
