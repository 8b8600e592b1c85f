package import Resolution

/// Somebody to contact: name, what they are, and how to reach them, the way they prefer first.
package struct ContactCard: Encodable, Sendable {
    package let name: String
    /// "Line manager", "deputy", "covers for Ben Hughes until 6 March".
    package let role: String?
    package let notes: [String]
    package let ways: [Way]
    package let links: [Link]
    /// Says with one press that the entry is right.
    package let confirm: Questions?

    /// One way to reach somebody.
    package struct Way: Encodable, Sendable {
        package let text: String
        /// `mailto:` or `tel:`.
        package let address: String
        package let isPreferred: Bool
    }

    package init(
        _ name: String, role: String?, contact: Contact?, notes: [String] = [],
        links: [Link] = [], confirm: Questions? = nil
    ) {
        self.name = name
        self.role = role
        self.notes =
            [contact?.title, contact?.team].compactMap(\.self).filter {
                !$0.isEmpty && !name.contains($0)
            }
            + notes
        ways = contact.map(Self.ways) ?? []
        self.links = links
        self.confirm = confirm
    }

    /// An address that a rung keeps, whoever holds it.
    package init(_ mailbox: Mailbox, of seat: String) {
        self.init(
            "Shared mailbox", role: seat,
            contact: Contact(name: "", email: mailbox.email, phone: mailbox.phone))
    }

    private static func ways(_ contact: Contact) -> [Way] {
        let ways = [
            (Contact.Way.phone, contact.phone, "tel:" + contact.phone.filter(isDialled)),
            (.email, contact.email, "mailto:" + contact.email),
        ].filter { !$0.1.isEmpty }
        return (ways.filter { $0.0 == contact.prefers } + ways.filter { $0.0 != contact.prefers })
            .map { way, text, address in
                Way(
                    text: text, address: address,
                    isPreferred: way == contact.prefers && ways.count > 1)
            }
    }

    private static func isDialled(_ character: Character) -> Bool {
        ("0"..."9").contains(character) || character == "+"
    }
}
