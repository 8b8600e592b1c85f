package import Resolution

/// Something to say about a file, with the place it is about.
package struct Diagnostic: Hashable, Sendable {
    package var file: String
    package var mark: Mark
    package var severity: PolicyProblem.Severity
    /// A stable word for the kind of problem, such as `unknown-key`.
    package var code: String
    /// What is wrong and what would be right.
    package var message: String

    package init(
        file: String, mark: Mark, severity: PolicyProblem.Severity, code: String, message: String
    ) {
        self.file = file
        self.mark = mark
        self.severity = severity
        self.code = code
        self.message = message
    }

    package var line: Int { mark.line }
    package var column: Int { mark.column }
}

extension Diagnostic: CustomStringConvertible {
    /// One line, the way compilers print theirs: `file:line:column: error: message`.
    package var description: String {
        "\(file):\(line):\(column): \(severity.rawValue): \(message)"
    }
}

/// A place in a file, as people count: the first line and the first column are 1.
package struct Mark: Hashable, Sendable, Comparable {
    package var line: Int
    /// Characters, not bytes.
    package var column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    package static let start = Mark(line: 1, column: 1)

    package static func < (left: Mark, right: Mark) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
