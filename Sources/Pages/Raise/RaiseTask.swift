/// A part of raising a difference, done in any order.
package enum RaiseTask: String, Hashable, Sendable, CaseIterable {
    case process, agencies, adult, concern, wanted, evidence, support

    package var title: String {
        switch self {
        case .process: "Is this the right process?"
        case .agencies: "The other agency or agencies"
        case .adult: "The adult"
        case .concern: "What you disagree about"
        case .wanted: "What you want"
        case .evidence: "Evidence, and when it was first considered"
        case .support: "Support"
        }
    }

    /// Whether it may be left undone.
    package var isOptional: Bool { self == .support }
}

/// The names under which the parts of a difference being raised are sent and kept.
package enum RaiseField {
    package static let policy = "policy"
    package static let danger = "danger"
    package static let exclusion = "exclusion"
    package static let entry = "entry"
    package static let agency = "agency"
    package static let subject = "subject"
    package static let initials = "initials"
    package static let others = "others"
    package static let headline = "headline"
    package static let concern = "concern"
    package static let reason = "reason"
    package static let otherReason = "other-reason"
    package static let wanted = "wanted"
    package static let interim = "interim"
    package static let start = "start"
    package static let evidence = "evidence"
    package static let outset = "outset"
    package static let outsetTime = "outset-time"
    package static let follows = "follows"
    package static let supporter = "supporter"
    /// Marks what was kept of a task when its page was made.
    package static let seen = "seen"

    /// A part that the policy asks of the opening statement.
    package static func opening(_ part: String) -> String { "opening." + part }

    /// The answer that nothing of a list applies.
    package static let none = "none"
    /// The answer that something else than what is listed applies.
    package static let other = "other"
}
