import Testing

@testable import Desk

@Suite("A password that is chosen") struct PasswordStrengthTests {
    private let common: Set<String> = ["password", "lancaster", "qwertyuiop12", "horticulture"]

    private func problem(of password: String) -> PasswordProblem? {
        Password.problem(
            of: password, names: ["Concord", "Asha Adeyemi", "asha.adeyemi"], common: common)
    }

    @Test(arguments: [
        "correct horse battery", "lancaster bomber tea", "ϕ lôn y môr 12", "Tr0ub4dor&3xyz",
        "asha likes long walks", "password for the cat",
    ])
    func `Is taken where it is long and not easily guessed`(password: String) {
        #expect(problem(of: password) == nil)
    }

    @Test(
        arguments: [
            ("", .tooShort(shortest: 12)), ("elevenchars", .tooShort(shortest: 12)),
            (String(repeating: "long enough ", count: 17), .tooLong(longest: 200)),
            ("aaaaaaaaaaaaaaa", .repetitive), ("121212121212", .repetitive),
            ("passwordpassword", .repetitive), ("qwertyuiop12", .common),
            ("QWERTYUIOP12", .common), ("horticulture", .common), ("1!Lancaster2024!", .common),
            ("abcdefghijklm", .common), ("9876543210987", .common),
            ("concordconcord1", .nameLike), ("Asha.Adeyemi1", .nameLike),
            ("adeyemi-asha!", .nameLike),
        ] as [(String, PasswordProblem)])
    func `Is turned down with the reason`(password: String, reason: PasswordProblem) {
        #expect(problem(of: password) == reason)
    }
}
