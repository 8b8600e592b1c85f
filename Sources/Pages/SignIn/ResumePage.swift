/// A form that outlived its session, shown once more: the reader sends it, nothing else does.
package struct ResumePage: Page {
    package static let template = "sign-in/resume"
    package let title = "Check what you typed, then send it"
    /// Where the form was going.
    package let path: String
    package let kept: [NoticePage.Kept]
    package let hidden: [Questions.Hidden]

    /// - Parameter fields: all of the form; what a person did not type is carried and not shown.
    package init(path: String, fields: [(name: String, text: String)]) {
        self.path = path
        hidden = fields.map { Questions.Hidden($0.name, $0.text) }
        kept = fields.filter { field in
            !Self.unseen.contains(field.name) && !field.text.isEmpty
        }.map { NoticePage.Kept(Self.label($0.name), $0.text) }
    }

    private static let unseen: Set<String> = [Questions.identifierName, "button", "seen"]

    /// "happened-day" as "Happened day".
    private static func label(_ name: String) -> String {
        let words = name.map { "-.".contains($0) ? " " : $0 }
        return String(words.prefix(1)).uppercased() + String(words.dropFirst())
    }
}
