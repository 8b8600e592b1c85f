/// Every address of the site.
///
/// Nothing else knows a path. Identifiers are text here; the site parses them before it trusts
/// them.
package enum Address: Hashable, Sendable {
    case home, signIn, signOut, personas
    /// Where a link leads by which somebody chooses a password, where another is asked for once it has
    /// expired, and where somebody asks who has forgotten theirs.
    case invitation(token: String), renewal(token: String), forgotten
    case asset(String)
    case emergency
    /// The guide to a policy, as agencies of a type read it where one is named.
    case guide(policy: String, type: String? = nil)
    case guides
    /// The dates of the slowest path through a policy.
    case timeline(policy: String)
    case compare
    case processCheck(policy: String)
    case calculator
    case glossary, dates, accessibility, privacy
    case work
    case differences, differencesIn(phase: String?, page: Int)
    case difference(String), differencePrint(String)
    /// The page of a difference right after an act, which it confirms.
    case differenceAfter(String, act: String)
    /// The page of an act; `asking` says beforehand what it is about.
    case act(difference: String, act: String, asking: [Question] = [])
    /// A rehearsal of a policy, its parts, and the file it is saved as.
    case rehearsal, rehearsalPart(RehearsalPart), rehearsalFile
    /// Begins a rehearsal; of a policy, once one is chosen.
    case rehearsalStart(policy: String?)
    case rehearsing(act: String, asking: [Question] = [])
    /// What is owed to the board without any difference, and right after one was recorded.
    case returns, returnsAfter(policy: String, return: String)
    /// Records one as sent in, for an agency or a post.
    case recordReturn(policy: String, return: String, owner: String)
    case raise, raising(draft: String), raiseTask(draft: String, task: String)
    /// The directory: all agencies, one of them, a page of it, and one of its people.
    case agencies, agency(String), agencyPart(String, AgencyPart)
    case agencyPerson(String, person: String, PersonPart)

    /// A page of an agency.
    package enum AgencyPart: String, Hashable, Sendable, CaseIterable {
        case add, history, mailbox
        case bringIn = "bring-in"
        case sheet = "sheet.csv"
    }

    /// A page of somebody at an agency.
    package enum PersonPart: String, Hashable, Sendable, CaseIterable {
        case edit, rung, away, back, leave, confirm
    }

    /// What is sent to a rehearsal besides acts.
    package enum RehearsalPart: String, Hashable, Sendable, CaseIterable {
        case clock, player, mark, back, discard
    }

    /// One name and value of an address's query.
    package struct Question: Hashable, Sendable {
        package let name: String
        package let value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// The name under which an address says which act was just done.
    package static let done = "done"
    /// The name under which it says what type of agency a guide is read for.
    package static let type = "type"

    /// The path and its query, each part percent-encoded.
    package var path: String {
        let path = "/" + parts.map(Self.encoded).joined(separator: "/")
        let query = query.map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }
        return query.isEmpty ? path : path + "?" + query.joined(separator: "&")
    }

    private var query: [Question] {
        switch self {
        case .act(_, _, let asking), .rehearsing(_, let asking): asking
        case .guide(_, let type): type.map { [Question(Self.type, $0)] } ?? []
        case .rehearsalStart(let policy): policy.map { [Question("policy", $0)] } ?? []
        case .differenceAfter(_, let act): [Question(Self.done, act)]
        case .returnsAfter(let policy, let id): [Question(Self.done, "\(policy)/\(id)")]
        case .recordReturn(_, _, let owner): [Question("owner", owner)]
        case .differencesIn(let phase, let page):
            (phase.map { [Question("phase", $0)] } ?? [])
                + (page > 1 ? [Question("page", String(page))] : [])
        case .home, .signIn, .signOut, .personas, .invitation, .renewal, .forgotten,
            .asset, .emergency, .guides, .timeline, .compare,
            .processCheck, .calculator, .glossary, .dates, .accessibility, .privacy,
            .work, .differences, .difference, .differencePrint, .raise, .raising, .raiseTask,
            .rehearsal, .rehearsalPart, .rehearsalFile, .returns, .agencies, .agency, .agencyPart,
            .agencyPerson:
            []
        }
    }

    private var parts: [String] {
        switch self {
        case .home: []
        case .signIn: ["sign-in"]
        case .signOut: ["sign-out"]
        case .personas: ["personas"]
        case .invitation(let token): ["invitations", token]
        case .renewal(let token): ["invitations", token, "another"]
        case .forgotten: ["sign-in", "forgotten"]
        case .asset(let name): ["assets", name]
        case .emergency: ["immediate-danger"]
        case .guides: ["guide"]
        case .compare: ["compare"]
        case .guide(let policy, _): ["guide", policy]
        case .timeline(let policy): ["guide", policy, "timeline"]
        case .processCheck(let policy): ["guide", policy, "right-process"]
        case .calculator: ["calculator"]
        case .glossary: ["glossary"]
        case .dates: ["how-dates-are-counted"]
        case .accessibility: ["accessibility"]
        case .privacy: ["privacy"]
        case .work: ["work"]
        case .differences, .differencesIn: ["differences"]
        case .difference(let id), .differenceAfter(let id, _): ["differences", id]
        case .differencePrint(let id): ["differences", id, "print"]
        case .act(let difference, let act, _): ["differences", difference, act]
        case .rehearsal: ["rehearsal"]
        case .rehearsalPart(let part): ["rehearsal", part.rawValue]
        case .rehearsalFile: ["rehearsal", "scenario.yaml"]
        case .rehearsalStart: ["rehearsal", "start"]
        case .rehearsing(let act, _): ["rehearsal", "acts", act]
        case .returns, .returnsAfter: ["returns"]
        case .recordReturn(let policy, let id, _): ["returns", policy, id]
        case .raise: ["raise"]
        case .raising(let draft): ["raise", draft]
        case .raiseTask(let draft, let task): ["raise", draft, task]
        case .agencies: ["agencies"]
        case .agency(let id): ["agencies", id]
        case .agencyPart(let id, let part): ["agencies", id, part.rawValue]
        case .agencyPerson(let id, let person, let part):
            ["agencies", id, "people", person, part.rawValue]
        }
    }

    /// Encodes all but the characters that RFC 3986 never reserves.
    private static func encoded(_ part: String) -> String {
        if part.utf8.allSatisfy(isUnreserved) { return part }
        let hex = Array("0123456789ABCDEF")
        return part.utf8.reduce(into: "") { path, byte in
            if isUnreserved(byte) {
                path.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                path += "%"
                path.append(hex[Int(byte >> 4)])
                path.append(hex[Int(byte & 15)])
            }
        }
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
