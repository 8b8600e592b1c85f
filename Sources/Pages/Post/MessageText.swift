package import Resolution

/// What a message says.
///
/// Mail is read by others on its way: no name, and nothing of a difference.
package struct MessageText: Hashable, Sendable {
    package let subject: String
    package let text: String

    /// A link to choose a password, for somebody new or for somebody who asked for one.
    ///
    /// - Parameters:
    ///   - site: where others reach the site, without a slash at its end.
    package static func password(
        link token: String, isNew: Bool, until: Moment, site: String
    ) -> MessageText {
        let why =
            isNew
            ? "You have been given an account in Concord, where agencies settle professional "
                + "differences by their board’s policy."
            : "Somebody, most likely you, asked for a link to choose a new password in Concord."
        let otherwise =
            isNew
            ? "If you did not expect this, you need do nothing."
            : "If it was not you, you need do nothing: your password holds."
        return MessageText(
            subject: isNew ? "Your account in Concord" : "A new password for Concord",
            text: """
                \(why)

                Choose your password here:
                \(site)\(Address.invitation(token: token).path)

                The link holds until \(London.local(until).full).
                \(otherwise)

                Nobody will ever ask you for your password.

                """)
    }
}
