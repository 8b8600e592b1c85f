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
