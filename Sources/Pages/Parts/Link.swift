/// Words that lead somewhere.
package struct Link: Equatable, Encodable, Sendable {
    package let text: String
    package let path: String

    /// What a screen reader adds, where the words alone are the same as on other links.
    package let about: String?

    /// Creates a link within the site.
    package init(_ text: String, to address: Address, about: String? = nil) {
        self.text = text
        path = address.path
        self.about = about
    }

    /// Creates a link to a part of another page.
    package init(_ text: String, to address: Address, part id: String) {
        self.text = text
        path = address.path + "#" + id
        about = nil
    }

    /// Creates a link to a part of the same page.
    package init(_ text: String, toPart id: String) {
        self.text = text
        path = "#" + id
        about = nil
    }
}
