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
            Says everything there is to say of each file, with line and column. Changes nothing. \
            Exits 0 if all is well and 1 if a file is wrong.
            """)

    @Argument(help: "Policy files.")
    var files: [String]

    @OptionGroup var report: ReportOptions

    func run() throws {
        let found = try files.flatMap {
            PolicyFile.read(try Files.bytes($0), name: $0).diagnostics
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
            return (diagnostics.map(\.text) + [sum]).joined(separator: "\n")
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
