/// Where somebody who was sent a link chooses a password.
package struct ChoosePasswordPage: Page {
    package static let template = "sign-in/choose-password"
    package let title = "Choose a password"
    /// Who it is for, so that nobody sets another's by mistake.
    let greeting: String
    package let form: Questions

    package var errors: ErrorSummary? { form.errors }

    /// Creates the page; what was typed is never filled in again.
    package init(
        token: String, name: String, userName: String, failed: Failure? = nil
    ) {
        greeting = "Hello \(name). You sign in with the user name “\(userName)” and this password."
        form = Questions(
            to: .invitation(token: token),
            fields: [
                TextField(
                    "password", label: "New password",
                    hint: "12 characters or more. Three words that do not belong together are easy "
                        + "to remember and hard to guess. You may paste one from a password manager.",
                    error: failed?.wordsForPassword, kind: .password, width: .half,
                    autocomplete: "new-password"),
                TextField(
                    "again", label: "The same password again",
                    error: failed == .different ? "The two passwords are not the same" : nil,
                    kind: .password, width: .half, autocomplete: "new-password"),
            ],
            buttons: [Questions.Button("Set the password")])
    }

    /// Why a password was not set.
    package enum Failure: Hashable, Sendable {
        case missing, different, common, repetitive, nameLike
        case tooShort(shortest: Int)
        case tooLong(longest: Int)

        fileprivate var wordsForPassword: String? {
            switch self {
            case .missing: "Enter a password"
            case .different: nil
            case .common: "That is among the passwords that are guessed first. Choose another"
            case .repetitive: "That repeats itself. Choose one that is harder to guess"
            case .nameLike: "That is a name with little around it. Choose another"
            case .tooShort(let shortest): "A password has \(shortest) characters or more"
            case .tooLong(let longest): "A password has \(longest) characters or fewer"
            }
        }
    }
}

/// A link that came too late, and the offer of another.
package struct ExpiredLinkPage: Page {
    package static let template = "sign-in/expired"
    package let title = "This link has expired"
    package let form: Questions

    package init(token: String) {
        form = Questions(
            to: .renewal(token: token), fields: [], buttons: [Questions.Button("Send me another")])
    }
}

/// Where somebody who has forgotten their password asks for a link.
package struct ForgottenPage: Page {
    package static let template = "sign-in/forgotten"
    package let title = "Get a link to choose a new password"
    package let form: Questions

    package var errors: ErrorSummary? { form.errors }

    package init(isMissing: Bool = false) {
        form = Questions(
            to: .forgotten,
            fields: [
                TextField(
                    "user", label: "User name",
                    error: isMissing ? "Enter your user name" : nil, width: .half,
                    autocomplete: "username")
            ],
            buttons: [Questions.Button("Send me a link")])
    }
}

extension NoticePage {
    /// A link that was used, or that another took the place of.
    package static var endedLink: NoticePage {
        NoticePage(
            title: "This link has been used",
            whatHappened: "It was used already, or another was sent since.",
            whatToDoNext: [
                "If you have chosen your password, sign in with it.",
                "If not, look for a newer message, or ask for a new link.",
            ],
            links: [
                Link("Sign in", to: .signIn),
                Link("Get a new link", to: .forgotten),
            ])
    }

    /// After somebody asked for a link; says nothing of whether there is such an account.
    package static var linkSent: NoticePage {
        NoticePage(
            title: "Look at your mail",
            whatHappened:
                "If there is such an account, a link is on its way to the address it was made with.",
            whatToDoNext: [
                "The link holds for an hour. A second one is sent only after ten minutes.",
                "If none comes, ask whoever looks after Concord in your agency.",
            ],
            links: [Link("Sign in", to: .signIn)])
    }

    /// After somebody chose a password.
    package static var passwordSet: NoticePage {
        NoticePage(
            title: "Your password is set",
            whatHappened: "Wherever you were signed in before, you are signed out.",
            whatToDoNext: ["Sign in with your user name and the new password."],
            links: [Link("Sign in", to: .signIn)])
    }
}
