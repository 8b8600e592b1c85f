package import Resolution

/// The pages that the foundation shows of itself, drawn elsewhere from these facts.
package struct Screens: Sendable {
    package let error: @Sendable (ErrorScreen) async -> String
    package let signIn: @Sendable (SignInScreen) async throws -> String
    package let resume: @Sendable (ResumeScreen) async throws -> String

    /// Creates the screens from what draws each.
    package init(
        error: @escaping @Sendable (ErrorScreen) async -> String,
        signIn: @escaping @Sendable (SignInScreen) async throws -> String,
        resume: @escaping @Sendable (ResumeScreen) async throws -> String
    ) {
        self.error = error
        self.signIn = signIn
        self.resume = resume
    }
}

/// That a request could not be answered.
package struct ErrorScreen: Equatable, Sendable {
    package let fault: Fault
    /// What the log calls this request, for a reader who asks for help.
    package let reference: String
    /// Who is reading, if they are signed in and that is known.
    package let person: PersonID?
    /// What forms on the page send back; empty if nobody is signed in.
    package let formToken: String
}

/// That somebody is asked who they are.
package struct SignInScreen: Equatable, Sendable {
    /// Where to go afterwards.
    package var next: OwnPath?
    /// The form that waits to be sent again afterwards.
    package var kept: KeptForm?
    /// What was typed the time before.
    package var typed = Form()
    /// Whether that was not accepted.
    package var isRefused = false
    /// Whether somebody signed in whose form this is not.
    package var isAnothers = false
    /// Where the form goes, and what it sends back.
    package internal(set) var action = ""
    package internal(set) var formToken = ""

    /// The hidden fields that the form must carry.
    package var hidden: [Form.Field] {
        [Form.Field(Form.tokenName, formToken)]
            + (next.map { [Form.Field(Self.nextName, $0.text)] } ?? []) + (kept?.hidden ?? [])
    }

    /// The name under which the way onward is sent.
    static let nextName = "next"
}

/// That a form came too late to be acted on, and is shown to be sent again.
package struct ResumeScreen: Equatable, Sendable {
    package let kept: KeptForm
    package let formToken: String
    /// Who is reading, if signed in.
    package let person: PersonID?

    /// The hidden fields that the form must carry.
    package var hidden: [Form.Field] {
        [Form.Field(Form.tokenName, formToken)] + kept.fields
    }
}
