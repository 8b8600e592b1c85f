import Foundation
@testable import Pages
import Testing

struct AssetsTests {
    @Test(arguments: [("concord.css", "text/css; charset=utf-8"), ("mark.svg", "image/svg+xml")])
    func `Each asset has its media type`(name: String, mediaType: String) throws {
        let asset = try #require(try Assets().named(name))
        #expect(asset.mediaType == mediaType)
        #expect(!asset.data.isEmpty)
        #expect(try Assets().named("../Templates/layout.mustache") == nil)
    }

    @Test
    func `Nothing needs a script, a style attribute, or another host`() throws {
        for (name, text) in try Resources.templates() {
            for banned in ["<script", " style=", " onclick", "http://", "https://", "javascript:"] {
                #expect(!text.contains(banned), "\(name) has \(banned)")
            }
        }
        let style = String(
            decoding: try #require(try Assets().named("concord.css")).data, as: UTF8.self)
        #expect(!style.contains("url(") && !style.contains("@import"))
    }
}
