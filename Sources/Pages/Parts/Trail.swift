/// Where the page is: the pages above it, and itself.
package struct Breadcrumbs: Encodable, Sendable {
    package let above: [Link]
    package let here: String

    /// Creates the trail, from the top down.
    package init(above: [Link], here: String) {
        self.above = above
        self.here = here
    }
}

/// The pages of a long list.
package struct Pagination: Encodable, Sendable {
    /// "Page 2 of 5".
    package let position: String
    package let previous: Link?
    package let next: Link?

    /// Creates the ways back and on; none at either end.
    package init(page: Int, of pages: Int, previous: Link?, next: Link?) {
        position = "Page \(page) of \(pages)"
        self.previous = previous
        self.next = next
    }
}
