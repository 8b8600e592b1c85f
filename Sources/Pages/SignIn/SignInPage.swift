/// Where a person says who they are.
package struct SignInPage: Page {
    package static let template = "sign-in/sign-in"
    package let title = "Sign in"
    package let form: Questions

    /// That the session had ended, and that what was typed is kept.
    package let panel: Panel?

    package var errors: ErrorSummary? { form.errors }

    /// Creates the page.
    ///
    /// The password is never filled in again; `failed` never says which of the two was wrong.
    package init(userName: String = "", failed: Failure? = nil, keeping kept: Kept? = nil) {
        let isMissing = failed == .missing
        form = Questions(
            to: .signIn, hidden: kept.map { [Questions.Hidden("then", $0.path)] } ?? [],
            fields: [
                TextField(
                    "user", label: "User name", value: userName,
                    error: isMissing && userName.isEmpty
                        ? "Enter your user name" : failed?.wordsForUser,
                    width: .half, autocomplete: "username"),
                TextField(
                    "password", label: "Password",
                    error: isMissing ? "Enter your password" : nil,
                    kind: .password, width: .half, autocomplete: "current-password"),
            ],
            buttons: [Questions.Button("Sign in")])
        panel = kept.map { _ in
            Panel(
                "Please sign in again",
                ["You were signed out after a time without use. What you typed is kept."])
        }
    }

    /// Why nobody was signed in.
    package enum Failure: Encodable, Sendable {
        case missing, unknown, tooManyTries

        fileprivate var wordsForUser: String? {
            switch self {
            case .missing: nil
            case .unknown: "The user name or the password is not right"
            case .tooManyTries: "There were too many tries. Wait a while, then try again"
            }
        }
    }

    /// Where the reader was when the session ended.
    package struct Kept: Encodable, Sendable {
        package let path: String

        /// Names the page to go back to.
        package init(_ address: Address) { path = address.path }
    }
}
