package import Resolution

/// A message in plain text to one person.
package struct Mail: Hashable, Sendable {
    /// Told apart from every other by this, also when it is sent a second time.
    package var id: String
    package var from: MailAddress
    /// Who sends it, as people read it.
    package var sender: String
    package var to: MailAddress
    package var subject: String
    /// The text; lines end with a line feed.
    package var text: String
    package var at: Moment

    package init(
        id: String, from: MailAddress, sender: String, to: MailAddress, subject: String,
        text: String, at: Moment
    ) {
        self.id = id
        self.from = from
        self.sender = sender
        self.to = to
        self.subject = subject
        self.text = text
        self.at = at
    }
}

extension Mail {
    /// The message as it stands on the wire: ASCII, lines of at most 78 bytes ended by CR LF.
    ///
    /// - Source: RFC 5322; RFC 2047 for the subject and the sender; RFC 3834 for `Auto-Submitted`, which
    ///   keeps holiday replies away.
    package var wire: [UInt8] {
        let headers = [
            "From: \(HeaderText.encoded(sender, after: 6)) <\(from.text)>",
            "To: <\(to.text)>",
            "Subject: \(HeaderText.encoded(subject, after: 9))",
            "Date: \(date)",
            "Message-ID: <\(id)@\(from.domain)>",
            "Auto-Submitted: auto-generated",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: quoted-printable",
        ]
        return Array((headers.joined(separator: "\r\n") + "\r\n\r\n").utf8)
            + QuotedPrintable.encoded(text)
    }

    /// As "Sat, 21 Nov 2026 09:30:00 +0000".
    private var date: String {
        let stored = at.rfc3339
        let day = CalendarDay(String(stored.prefix(10))) ?? CalendarDay(number: 0)
        let weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day.daysSinceMonday]
        let month = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ][day.month - 1]
        let clock = stored.dropFirst(11).prefix(8)
        return "\(weekday), \(day.day) \(month) \(day.year) \(clock) +0000"
    }
}

/// Text in a header, where only ASCII may stand.
enum HeaderText {
    /// Words in quotation marks where all is plain ASCII, and encoded words otherwise, folded so that no
    /// line is longer than 78; `after` counts what stands before them in their line.
    ///
    /// What could end the line is a space.
    static func encoded(_ text: String, after: Int) -> String {
        let line = text.unicodeScalars.map { $0.properties.isLineBreaking ? " " : String($0) }
            .joined()
        let isPlain = line.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } && !line.contains("=?")
        if isPlain, after + line.utf8.count <= 76 { return isAtoms(line) ? line : quoted(line) }
        return words(line).joined(separator: "\r\n ")
    }

    private static func isAtoms(_ line: String) -> Bool {
        line.utf8.allSatisfy { !"()<>[]:;@\\,\"".utf8.contains($0) }
    }

    private static func quoted(_ line: String) -> String {
        "\"" + line.map { "\\\"".contains($0) ? "\\\($0)" : String($0) }.joined() + "\""
    }

    /// Encoded words of whole characters, each at most 58 bytes.
    private static func words(_ line: String) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in line.unicodeScalars {
            let encoded = scalar.utf8.map(QuotedPrintable.hexadecimal).joined()
            if word.utf8.count + encoded.utf8.count > 46 {
                words.append(word)
                word = ""
            }
            word += encoded
        }
        return (words + [word]).map { "=?utf-8?Q?\($0)?=" }
    }
}

extension Unicode.Scalar.Properties {
    fileprivate var isLineBreaking: Bool {
        generalCategory == .control || generalCategory == .lineSeparator
            || generalCategory == .paragraphSeparator
    }
}
