/// What stands around every page: who reads it, where they can go, and what to do in danger.
package struct Frame: Encodable, Sendable {
    /// Who is signed in, if anyone.
    package var person: Person?
    package var navigation: [NavigationItem]

    /// The token that every form sends back.
    package var token: String

    /// What to do if someone is in immediate danger, in the board's words.
    package var emergency: Emergency

    /// What the foot of the page says of the policy in use, if one is.
    package var policy: PolicyInUse?

    /// Whether everything shown is invented.
    package var isDemonstration: Bool

    private let paths = Paths()

    /// Creates a frame; what is left out is not shown.
    package init(
        person: Person? = nil, navigation: [NavigationItem] = [], token: String = "",
        emergency: Emergency = Emergency(), policy: PolicyInUse? = nil,
        isDemonstration: Bool = false
    ) {
        self.person = person
        self.navigation = navigation
        self.token = token
        self.emergency = emergency
        self.policy = policy
        self.isDemonstration = isDemonstration
    }

    /// The person signed in, as the line at the top names them.
    package struct Person: Encodable, Sendable {
        package let name: String

        /// Post and agency: "Line manager, Riverside Community Health".
        package let position: String
        package let isInvented: Bool

        /// Creates the line.
        package init(name: String, position: String, isInvented: Bool = false) {
            self.name = name
            self.position = position
            self.isInvented = isInvented
        }
    }

    /// One place in the navigation.
    package struct NavigationItem: Encodable, Sendable {
        package let title: String
        package let path: String
        package let isCurrent: Bool

        /// How many things wait there, if any do.
        package let count: Int?

        /// Creates an item; a count of none is not shown.
        package init(_ title: String, _ address: Address, isCurrent: Bool = false, count: Int = 0) {
            self.title = title
            path = address.path
            self.isCurrent = isCurrent
            self.count = count > 0 ? count : nil
        }
    }

    /// The words that are always in sight.
    package struct Emergency: Encodable, Sendable {
        package let question: String
        package let call: String

        /// What to do after that, and where.
        package let then: Link?

        /// Takes a board's words, or else those that hold everywhere.
        package init(
            question: String = "Is someone in immediate danger?", call: String = "Call 999.",
            then: Link? = nil
        ) {
            self.question = question
            self.call = call
            self.then = then
        }
    }

    /// The edition that what is on the page follows.
    package struct PolicyInUse: Encodable, Sendable {
        /// Whose policy and which edition, such as "March 2024 edition".
        package let edition: String

        /// When it should have been reviewed, if that has passed: "March 2026".
        package let reviewOverdueSince: String?

        /// Creates the facts.
        package init(edition: String, reviewOverdueSince: String? = nil) {
            self.edition = edition
            self.reviewOverdueSince = reviewOverdueSince
        }
    }

    private struct Paths: Encodable, Sendable {
        let home = Address.home.path
        let signIn = Address.signIn.path
        let signOut = Address.signOut.path
        let personas = Address.personas.path
        let style = Address.asset("concord.css").path
        let mark = Address.asset("mark.svg").path
        let accessibility = Address.accessibility.path
        let privacy = Address.privacy.path
        let dates = Address.dates.path
        let glossary = Address.glossary.path
    }
}
