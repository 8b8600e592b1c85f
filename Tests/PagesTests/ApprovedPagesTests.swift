import Foundation
@testable import Pages
import Testing

struct ApprovedPagesTests {
    @Test(arguments: everyPage.indices)
    func `Every page is as it was approved`(index: Int) throws {
        try approve(everyPage[index])
    }

    @Test
    func `No page is larger than 100 KB`() throws {
        for kind in everyPage {
            for html in try rendered(kind).values {
                #expect(html.text.utf8.count < 100_000)
            }
        }
    }

    private func approve<Kind: Sampled>(_ kind: Kind.Type) throws {
        for (name, html) in try rendered(kind) {
            try expectApproved(html.text, as: "\(name).\(kind.ending)")
        }
    }

    private func rendered<Kind: Sampled>(_ kind: Kind.Type) throws -> [String: Html] {
        let templates = try TestTemplates.loaded.get()
        return Kind.samples.mapValues { templates.html($0, in: Kind.frame) }
    }
}
