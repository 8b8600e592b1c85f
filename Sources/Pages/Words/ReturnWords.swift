import Resolution

extension PeriodicReturn {
    /// Who sends it in: "every agency".
    func sender(under policy: Policy) -> String {
        switch owner {
        case .everyAgency: "every agency"
        case .post(let post): policy.post(post)?.title ?? post.text
        }
    }

    /// "every 3 months, first by 30 June 2026", "at any time".
    var times: String {
        switch rhythm {
        case .anyTime: "at any time"
        case .every(let months, let first):
            "every \(Words.count(months, "month")), first by \(first.date)"
        }
    }
}

extension ReturnOwed.Status {
    /// How it stands, as a table shows it.
    var shown: Status {
        switch self {
        case .pending: Status("To come")
        case .overdue: Status("Overdue", .danger)
        case .met: Status("Recorded", .good)
        case .metLate: Status("Recorded late", .good)
        }
    }
}
