@testable import Pages

/// The templates of the site, and the gallery's, read once for all tests.
enum TestTemplates {
    static let sources = Result {
        try Resources.templates().merging([Gallery.template: Gallery.source]) { _, gallery in
            gallery
        }
    }

    static let loaded = Result { try Templates(sources: try sources.get()) }
}
