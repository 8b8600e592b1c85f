import Desk
import Foundation
import PolicyFiles
import Resolution
import Testing

@testable import Site

@Suite struct `Moving to a newer edition` {
    @Test func `It is offered with what it changes, and recorded with its reason`() async throws {
        try await withHouse("swindon") { house in
            let id = try await house.raise()
            let lead = Capacity.agency(TestHouse.hospital, Rung.safeguardingLead)
            var browser = try await house.browser(lead)
            let page = "/differences/\(id)"
            #expect(try await !browser.get(page).body.contains("\(page)/edition"))
            #expect(try await browser.get("\(page)/edition").status == 409)
            try await house.installNewerEdition()
            #expect(try await browser.get(page).body.contains("\(page)/edition"))
            let form = try await browser.get("\(page)/edition")
            #expect(form.status == 200)
            #expect(form.body.contains("Owed by another time"))
            let reply = try await browser.act(
                "edition", on: id.text, typing: [("reason", "The Partnership asks for it")])
            #expect(reply.status == 303)
            let moved = try await browser.get(page)
            #expect(moved.body.contains("Moved to edition 2027-01"))
            #expect(moved.body.contains("The Partnership asks for it"))
            #expect(!moved.body.contains("\(page)/edition"))
        }
    }

    @Test func `Nobody else finds the page`() async throws {
        try await withHouse("swindon") { house in
            let id = try await house.raise()
            try await house.installNewerEdition()
            var worker = try await house.browser(house.lowest(TestHouse.hospital))
            #expect(try await worker.get("/differences/\(id)/edition").status == 404)
            #expect(try await !worker.get("/differences/\(id)").body.contains("/edition\""))
        }
    }
}

extension TestHouse {
    /// The same policy with other times in it.
    fileprivate func installNewerEdition() async throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let file = root.appending(path: "policies/\(policy.policy.id)/policy.yaml")
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
            .replacing("edition: \(policy.policy.edition)", with: "edition: 2027-01")
            .replacing("working-days: 1 }", with: "working-days: 2 }")
            .replacing("working-days: 2 }", with: "working-days: 3 }")
        let content = Array(text.utf8)
        let newer = try #require(PolicyFile.read(content, name: "newer").policy)
        try await desk.install(newer, content: content)
    }
}
