import Foundation
import Pages
import Testing

struct GlossaryTests {
    @Test
    func `The glossary in the documentation is the one on the site`() throws {
        let docs = URL(filePath: #filePath).appending(path: "../../../../docs").standardized
        try expectApproved(Glossary.markdown, as: "glossary.md", in: docs)
    }

    @Test
    func `Words stand by alphabet, each once`() {
        let words = Glossary.words.map(\.word)
        #expect(words == Set(words).sorted())
    }
}
