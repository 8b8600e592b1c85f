/// Where a person says who they are.
package struct SignInPage: Page {
    package static let template = "sign-in/sign-in"
    package let title = "Sign in"
    package let form: Questions

    let forgotten = Link("Get a link", to: .forgotten)

    /// That the session had ended, and that what was typed is kept.
    package let panel: Panel?

    package var errors: ErrorSummary? { form.errors }

    /// Creates the page.
    ///
    /// The password is never filled in again; `failed` never says which of the two was wrong.
    ///
    /// - Parameters:
    ///   - hidden: what is carried through signing in: where to go next, and a form that waits.
    ///   - isKeeping: that such a form waits.
    package init(
        userName: String = "", failed: Failure? = nil, hidden: [Questions.Hidden] = [],
        isKeeping: Bool = false
    ) {
        let isMissing = failed == .missing
        form = Questions(
            to: .signIn, hidden: hidden,
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
        panel = isKeeping ? .keptOverSignIn : nil
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
}

extension Panel {
    /// That a form waits until somebody has signed in again.
    static var keptOverSignIn: Panel {
        Panel(
            "Please sign in again",
            ["You were signed out after a time without use. What you typed is kept."])
    }
}
