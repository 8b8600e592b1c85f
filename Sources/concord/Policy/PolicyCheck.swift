import ArgumentParser
import Pages
import PolicyFiles
import Resolution

/// Says whether policy files are sound.
struct PolicyCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check policy files before they are used.",
        discussion: """
            Says everything there is to say of each file, with line, column and a code. Changes nothing. \
            Exits 0 if all is well and 1 if a file is wrong.
            """)

    @Argument(help: "Policy files.")
    var files: [String] = []

    @Option(help: "Say more about a code instead: what it means, an example, what to write.")
    var explain: String?

    @OptionGroup var report: ReportOptions

    func validate() throws {
        guard files.isEmpty == (explain == nil) else { return }
        throw ValidationError("it needs policy files, or '--explain' and a code")
    }

    func run() throws {
        if let explain { return try report.show(Explained(explain)) }
        let found = try files.flatMap {
            PolicyFile.read(try Files.written($0), name: $0).diagnostics
        }
        let checked = Checked(files: files.count, diagnostics: found.map(DiagnosticLine.init))
        try report.show(checked)
        if checked.errors > 0 { throw ExitCode.wrong }
    }

    struct Checked: Report {
        var files: Int
        var errors: Int
        var diagnostics: [DiagnosticLine]

        init(files: Int, diagnostics: [DiagnosticLine]) {
            self.files = files
            errors = diagnostics.count { $0.severity == "error" }
            self.diagnostics = diagnostics
        }

        var text: String {
            let sum = "\(Words.count(files, "file")), \(Words.count(errors, "error"))"
            return (diagnostics.map { "\($0.text) [\($0.code)]" } + [sum]).joined(separator: "\n")
        }
    }
}

extension PolicyCheck {
    struct Explained: Report {
        var code: String
        var severity: String
        var meaning: String
        var example: String
        var instead: String

        init(_ code: String) throws {
            guard let found = Explanation.of(code) else {
                let near = Explanation.nearest(to: code).map { "did you mean '\($0)'?" }
                let hint = near ?? "docs/reference/policy-check.md lists them"
                throw Complaint(misuse: "no problem has the code '\(code)'; \(hint)")
            }
            self.code = found.code
            severity = found.severity.rawValue
            meaning = found.meaning
            example = found.example
            instead = found.instead
        }

        var text: String {
            """
            \(severity): \(code)

            \(meaning)

            For example:
            \(Self.indented(example))

            Instead:
            \(Self.indented(instead))
            """
        }

        private static func indented(_ text: String) -> String {
            text.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
        }
    }
}

/// Something to say about a place in a file.
struct DiagnosticLine: Encodable {
    var file: String
    var line: Int
    var column: Int
    var severity: String
    var code: String
    var message: String

    init(_ diagnostic: Diagnostic) {
        file = diagnostic.file
        line = diagnostic.line
        column = diagnostic.column
        severity = diagnostic.severity.rawValue
        code = diagnostic.code
        message = diagnostic.message
    }

    var text: String { "\(file):\(line):\(column): \(severity): \(message)" }
}
