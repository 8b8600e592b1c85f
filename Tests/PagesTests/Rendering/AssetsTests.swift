import Foundation
@testable import Pages
import Testing

struct AssetsTests {
    @Test
    func `The style sheet and the mark are there`() throws {
        let assets = try Assets().all
        #expect(Set(assets.keys) == ["concord.css", "mark.svg"])
        #expect(assets.values.allSatisfy { !$0.isEmpty })
    }

    @Test
    func `Nothing needs a script, a style attribute, or another host`() throws {
        let namespace = "xmlns=\"http://www.w3.org/2000/svg\""
        for (name, source) in try Resources.templates() {
            let text = source.replacing(namespace, with: "")
            for banned in ["<script", " style=", " onclick", "http://", "https://", "javascript:"] {
                #expect(!text.contains(banned), "\(name) has \(banned)")
            }
        }
        let style = String(
            decoding: try #require(try Assets().all["concord.css"]), as: UTF8.self)
        #expect(!style.contains("url(") && !style.contains("@import"))
    }
}
