package import Resolution

/// The policies in force, each with the way to its guide.
package struct GuidesPage: Page {
    package static let template = "guide/guides"
    package let title = "Guides"
    package let guides: [Guide]
    private let calculator = Link("Count a deadline", to: .calculator)
    private let compare = Link("Compare two policies", to: .compare)

    /// One policy in the list.
    package struct Guide: Encodable, Sendable {
        let body: String
        let facts: [String]
        let reviewOverdue: String?
        let guide: Link
        let check: Link
    }

    /// Creates the list.
    package init(_ policies: [Policy], today: CalendarDay) {
        guides = policies.map { policy in
            let newer = policies.first { $0.supersedes == policy.id }
            let stages = policy.stages.filter { $0.partOf == nil }.count
            return Guide(
                body: policy.body,
                facts: [
                    "Edition \(policy.edition). \(Pages.Words.count(stages, "stage")). "
                        + "For what it calls a \(policy.words.difference)."
                ] + (newer.map { ["“\($0.title)” is newer; both can be raised under."] } ?? []),
                reviewOverdue: policy.reviewOverdue(on: today),
                guide: Link(policy.title, to: .guide(policy: policy.id.text)),
                check: Link(
                    "Is this the right process?", to: .processCheck(policy: policy.id.text),
                    about: "under \(policy.title)"))
        }
    }
}

/// What to do if someone is in danger, by each policy in force.
package struct EmergencyPage: Page {
    package static let template = "guide/emergency"
    package let title = "If someone is in immediate danger"
    package let boards: [Board]

    /// What one policy says.
    package struct Board: Encodable, Sendable {
        let body: String
        let text: [String]
        let guide: Link
    }

    /// Creates the page.
    package init(_ policies: [Policy]) {
        boards = policies.map { policy in
            let ways = policy.jumps.filter { $0.kind == .risk }.map {
                "\($0.title). \($0.says) (\($0.clause))"
            }
            return Board(
                body: "\(policy.body): \(policy.title)",
                text: [policy.emergency.danger]
                    + (policy.emergency.referral.map { [$0] } ?? []) + ways,
                guide: Link(
                    "Read the guide", to: .guide(policy: policy.id.text), about: policy.title))
        }
    }
}
