import Pages

/// A page with values made up to show it: together they enter every part of its template.
protocol Sampled: Page {
    static var samples: [String: Self] { get }

    /// The frame around them when they are approved.
    static var frame: Frame { get }

    /// What the names of the approved files end with.
    static var ending: String { get }
}

extension Sampled {
    static var ending: String { "html" }
    static var frame: Frame { .sample }
}

/// Every page of the site that has a template of its own.
let everyPage: [any Sampled.Type] = [
    Gallery.self, QuestionPage.self, SignInPage.self, PersonasPage.self, ResumePage.self,
    NoticePage.self, ChoosePasswordPage.self, ExpiredLinkPage.self, ForgottenPage.self,
    HomePage.self, AccessibilityPage.self, PrivacyPage.self, DatesPage.self, GlossaryPage.self,
    RaisePage.self, RaiseCheckPage.self, ProcessResultPage.self, RaisedPage.self,
    GuidesPage.self, GuidePage.self, FlowFile.self, TimelinePage.self, ComparePage.self,
    EmergencyPage.self, CalculatorPage.self,
    ContactPage.self,
    DifferencePage.self, DifferencePrintPage.self, WorkPage.self, DifferencesPage.self,
    RehearsalPage.self, ReturnsPage.self, AgenciesPage.self, AgencyPage.self,
    AgencyHistoryPage.self, SheetPage.self,
]

extension Frame {
    /// The frame around the samples: everything in it is shown.
    static let sample = Frame(
        person: Person(
            name: "Amina Rahman", position: "Line manager, Riverside Community Health",
            isInvented: true),
        navigation: [
            NavigationItem("My work", .work, isCurrent: true, count: 4),
            NavigationItem("Differences", .differences),
            NavigationItem("Guide", .guides),
            NavigationItem("Deadline calculator", .calculator),
        ],
        token: "t0ken",
        emergency: Emergency(then: Link("Then tell the Partnership", to: .emergency)),
        policy: PolicyInUse(
            edition: "Swindon policy, March 2024 edition", reviewOverdueSince: "March 2026"),
        isDemonstration: true)

    /// The frame for a stranger, with nothing in it that can be left out.
    static let stranger = Frame()

    /// The frame for a stranger who tries the demonstration.
    static let visitor = Frame(isDemonstration: true)
}
