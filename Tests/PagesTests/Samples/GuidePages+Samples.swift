import Pages
import Resolution

extension GuidesPage: Sampled {
    static var frame: Frame { .visitor }

    static var samples: [String: GuidesPage] {
        ["guides": GuidesPage(TestPolicies.names.map(TestPolicies.policy), today: today)]
    }

    static let today = London.day(of: .london("2026-11-20T14:10"))
}

extension GuidePage: Sampled {
    static var frame: Frame { .visitor }

    static var samples: [String: GuidePage] {
        var samples = Dictionary(
            uniqueKeysWithValues: (TestPolicies.names + TestPolicies.fixtures)
                .map { ("guide-\($0)", page($0, nil)) })
        samples["guide-norfolk-police"] = page("norfolk", "police")
        return samples
    }

    static func page(_ policy: String, _ type: AgencyTypeID?) -> GuidePage {
        GuidePage(
            TestPolicies.policy(policy), among: TestPolicies.names.map(TestPolicies.policy),
            for: type, today: GuidesPage.today)
    }
}

extension EmergencyPage: Sampled {
    static var frame: Frame { .visitor }

    static var samples: [String: EmergencyPage] {
        ["emergency": EmergencyPage(TestPolicies.names.map(TestPolicies.policy))]
    }
}

extension CalculatorPage: Sampled {
    static var frame: Frame { .visitor }

    static var samples: [String: CalculatorPage] {
        [
            "calculator": CalculatorPage(Answers([:]), policies: policies, receipt: nil),
            "calculator-christmas": page("2026-12-22T16:00", .workingDays(fiveDays)),
            "calculator-provisional": page("2029-12-21T09:00", .workingDays(fiveDays)),
            "calculator-hours": page("2026-10-24T12:00", .hours(48)),
            "calculator-months": page("2026-01-31T12:00", .months(1)),
            "calculator-again": CalculatorPage(
                Answers(
                    ["from-day": ["31"], "number": ["many"]],
                    problems: [
                        CalculatorField.day: .incompleteDate([.month, .year]),
                        CalculatorField.number: .notANumber, CalculatorField.unit: .missing,
                        CalculatorField.calendar: .missing,
                    ]), policies: policies, receipt: nil),
        ]
    }

    private static var policies: [Policy] { [TestPolicies.policy("swindon")] }

    private static var fiveDays: WorkingDays {
        guard let days = try? WorkingDays(5) else { preconditionFailure("five is in range") }
        return days
    }

    private static func page(_ start: String, _ limit: Limit) -> CalculatorPage {
        CalculatorPage(
            Answers([:]), policies: policies,
            receipt: limit.receipt(from: .london(start), in: TestPolicies.calendar))
    }
}
