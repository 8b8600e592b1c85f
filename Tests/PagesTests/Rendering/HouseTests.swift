@testable import Pages
import Testing

struct HouseTests {
    @Test
    func `Every name in a template is a property of its page`() throws {
        let check = try checked(TestTemplates.sources.get())
        #expect(check.missing.sorted() == [])
    }

    /// A part of a template that no sample shows is a part that nothing checks.
    @Test
    func `Every part of every template is shown by a sample`() throws {
        let check = try checked(TestTemplates.sources.get())
        #expect(check.written.subtracting(check.reached).sorted() == [])
    }

    @Test(arguments: [
        ("gallery", "{{title}}", "{{titel}}"),
        ("layout", "{{frame.paths.style}}", "{{frame.paths.stile}}"),
        ("forms/text-field", "{{value}}", "{{valeu}}"),
        ("parts/why", "{{#receipt}}", "{{#reciept}}"),
        ("forms/questions", "{{>*partial}}", "{{>*partail}}"),
    ])
    func `A misspelt name is found`(template: String, right: String, wrong: String) throws {
        var sources = try TestTemplates.sources.get()
        let text = try #require(sources[template])
        #expect(text.contains(right))
        sources[template] = text.replacing(right, with: wrong)
        #expect(checked(sources).missing.contains { $0.hasPrefix("\(template):") })
    }

    private func checked(_ sources: [String: String]) -> KeyCheck {
        var check = KeyCheck(sources: sources)
        for kind in everyPage { walk(kind, with: &check) }
        return check
    }

    private func walk<Kind: Sampled>(_ kind: Kind.Type, with check: inout KeyCheck) {
        for page in Kind.samples.values {
            for frame in [Frame.sample, .stranger, .visitor] { check.walk(page, in: frame) }
        }
    }
}
