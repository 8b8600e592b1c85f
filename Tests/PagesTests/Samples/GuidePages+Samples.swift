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

extension TimelinePage: Sampled {
    static var frame: Frame { .visitor }

    static var samples: [String: TimelinePage] {
        [
            "timeline": page("swindon", from: "2026-12-22T10:00"),
            "timeline-steps": page("south-gloucestershire", from: "2026-12-22T10:00"),
            "timeline-provisional": page("norfolk", from: "2029-12-20T10:00"),
            "timeline-not-stated": page("somerset", from: "2026-12-22T10:00"),
            "timeline-again": TimelinePage(
                TestPolicies.policy("swindon"),
                Answers(
                    ["from-day": ["31"], "from-month": ["2"], "time": ["soon"]],
                    problems: [day: .incompleteDate([.year]), time: .notATime]), timeline: nil),
        ]
    }

    private static func page(_ name: String, from start: String) -> TimelinePage {
        let policy = TestPolicies.policy(name)
        let timeline = Timeline(of: policy, from: .london(start), in: TestPolicies.calendar)
        return TimelinePage(policy, Answers([:]), timeline: timeline)
    }
}

extension FlowFile: Sampled {
    static var ending: String { "svg" }

    static var samples: [String: FlowFile] {
        Dictionary(
            uniqueKeysWithValues: TestPolicies.names.map {
                ("flow-\($0)", FlowFile(TestPolicies.policy($0)))
            })
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
