import Resolution

extension Reader {
    /// A day that exists, such as 2026-03-31.
    func day() -> CalendarDay? {
        guard let scalar, scalar.hasShape("0000-00-00") else {
            expected("a day such as 2026-03-31")
            return nil
        }
        guard let day = CalendarDay(scalar) else {
            fail("no-such-day", "there is no day \(scalar)")
            return nil
        }
        return day
    }

    /// A day or a month that exists, such as 2026-03-31 or 2026-03.
    func policyDate() -> PolicyDate? {
        guard let scalar, scalar.hasShape("0000-00") else {
            guard scalar?.hasShape("0000-00-00") == true else {
                expected("a day such as 2026-03-31, a month such as 2026-03, or: not stated")
                return nil
            }
            return day().map { PolicyDate(lastDay: $0, isMonth: false) }
        }
        let days = (28...31).compactMap { CalendarDay("\(scalar)-\($0)") }
        guard let last = days.last else {
            fail("no-such-day", "there is no month \(scalar)")
            return nil
        }
        return PolicyDate(lastDay: last, isMonth: true)
    }
}

extension String {
    /// Whether it is written like the pattern, in which 0 stands for any digit.
    func hasShape(_ pattern: String) -> Bool {
        count == pattern.count
            && zip(self, pattern).allSatisfy { found, wanted in
                wanted == "0" ? ("0"..."9").contains(found) : found == wanted
            }
    }
}
