import Foundation
import PolicyFiles
import Resolution
import Testing

/// A key of an invented policy, and what it would be without it.
struct Omission: CustomTestStringConvertible, Sendable {
    var policy: String
    var key: String
    var otherwise: String

    var testDescription: String { "\(policy): \(key)" }

    init(_ policy: String, _ key: String, _ otherwise: String) {
        (self.policy, self.key, self.otherwise) = (policy, key, otherwise)
    }

    static let all: [Omission] = [
        Omission("brackenholt", "chosen-by: raiser", "chosen-by: { post: adviser }"),
        Omission("brackenholt", "except: { receiver-type: [referral-hub] }", "only: {}"),
        Omission("brackenholt", "only: { if: risk-declared }", "only: {}"),
        Omission("brackenholt", "except: { if: risk-declared }", "except: {}"),
        Omission("brackenholt", "only: { raiser-type: [acute] }", "only: {}"),
        Omission("brackenholt", "on: { overdue: BRA-3 }", "on: { entered: workers }"),
        Omission("brackenholt", "requires: raiser-satisfied", "requires: confirmed"),
        Omission("brackenholt", "outstanding, actions]", "outstanding]"),
        Omission("kestrel-vale", "or: [ { rung: safeguarding-lead } ]", "or: []"),
        Omission("kestrel-vale", "or: [ { post: vice-chair } ]", "or: []"),
        Omission("kestrel-vale", "post: sector-representative }", "post: manager }"),
        Omission("kestrel-vale", "on: { diverted: other-area }", "on: policy-issue-raised"),
        Omission("lanmoor", "own-agency: true", "own-agency: false"),
        Omission("lanmoor", "carer, family, child", "carer, child"),
        Omission("lanmoor", "statutory: [local-authority, health-board, police]", "statutory: []"),
        Omission("oxbow", "informed-only: true", "informed-only: false"),
        Omission("oxbow", "effect: advisory", "effect: way-forward"),
        Omission("oxbow", "at-most: 0", "at-most: 1"),
        Omission("oxbow", "at-least: 3, of: members", "at-least: 1, of: members"),
        Omission("oxbow", "after: [decided]", "after: [withdrawn]"),
        Omission("oxbow", "every: { months: 12 }", "every: { months: 1 }"),
        Omission("saltmere", "day-one: event", "day-one: next"),
        Omission("saltmere", "cut-off: '16:00'", "cut-off: '18:00'"),
        Omission("saltmere", "closes: '17:00'", "closes: '18:00'"),
        Omission("saltmere", "counted: { working-days: 2 }", "counted: { working-days: 3 }"),
        Omission("saltmere", "not-in: [SAL-9]", "not-in: []"),
        Omission("saltmere", "second: { working-days: 3 }", "second: { working-days: 4 }"),
        Omission("saltmere", "indicative: true", "indicative: false"),
        Omission("saltmere", "earliest: [ outset, { did: contact } ]", "earliest: [ outset ]"),
        Omission("saltmere", "{ working-weeks: 2 }", "{ weeks: 2 }"),
        Omission("saltmere", "shorten: any-party", "once: false"),
        Omission("tarnside", "via: [meeting, video, in-person]", "via: []"),
    ]
}

@Test(arguments: Omission.all)
func `Without a key, or with another, some scenario comes out otherwise`(
    omission: Omission
) throws {
    let file = "\(Fixtures.folder)/\(omission.policy)/policy.yaml"
    let text = try Library.text(file)
    #expect(text.contains(omission.key))
    let changed = text.replacing(omission.key, with: omission.otherwise)
    let policy = try #require(PolicyFile.read(changed, name: file).policy)
    let calendar = try Library.calendar(of: policy)
    let failures = try Fixtures.scenarios().filter { $0.policy == policy.id }
        .flatMap { $0.run(under: policy, in: calendar).failures }
    #expect(!failures.isEmpty)
}
