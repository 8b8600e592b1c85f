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
    ///   - waiting: that such a form waits, and for whom.
    package init(
        userName: String = "", failed: Failure? = nil, hidden: [Questions.Hidden] = [],
        waiting: Waiting? = nil
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
        panel = waiting.map(Panel.init)
    }

    /// A form that was typed before and waits to be sent.
    package enum Waiting: Hashable, Sendable {
        case own
        /// Whoever just signed in is not who typed it.
        case anothers
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
    init(_ waiting: SignInPage.Waiting) {
        switch waiting {
        case .own:
            self.init(
                "Please sign in again",
                ["You were signed out after a time without use. What you typed is kept."])
        case .anothers:
            self.init(
                "What was typed here is somebody else’s",
                [
                    "It is kept for whoever typed it, and not shown to you. If that was you, sign in as you were then.",
                    "If not, open a new window and sign in there. What is kept is lost when this one is closed.",
                ])
        }
    }
}
