import Testing

@testable import Site

@Suite struct `Reading a form` {
    typealias Kind = Form.Problem.Kind

    private func reader(_ fields: KeyValuePairs<String, String>) -> Form.Reader {
        Form.Reader(Form(fields: fields.map { Form.Field($0.key, $0.value) }))
    }

    @Test(
        arguments: [
            ("why", nil), ("  why \n", nil), ("\"\u{301}", nil), ("سبب", nil), ("a\tb\nc", nil),
            ("", Kind.missing), (" \u{A0}\n", .missing), ("a\u{7}b", .controlCharacter),
            ("a\u{7F}", .controlCharacter), ("12345", nil), ("123456", .tooLong(max: 5)),
            ("e\u{301}2345", nil),
        ] as [(String, Kind?)])
    func `Text is taken exactly as typed, or its problem is named`(typed: String, kind: Kind?) {
        var reader = reader(["reason": typed])
        let text = reader.text("reason", max: typed.count > 6 ? 20 : 5)
        #expect(reader.problems == (kind.map { [Form.Problem("reason", $0)] } ?? []))
        #expect(text == (kind == nil ? typed : nil))
    }

    @Test func `Text that may be left out is empty then, and is refused if sent twice`() {
        var reader = reader(["a": "1", "a": "2"])
        #expect(reader.optionalText("none") == "")
        #expect(reader.optionalText("a") == nil)
        #expect(reader.problems == [Form.Problem("a", .repeated)])
    }

    @Test func `A value must be one that is known`() {
        var reader = reader(["n": "2", "m": "x", "ticked": "1", "ticked": "x"])
        #expect(reader.value("n") { Int($0) } == 2)
        #expect(reader.value("m") { Int($0) } == nil)
        #expect(reader.value("none") { Int($0) } == nil)
        #expect(reader.values("n") { Int($0) } == [2])
        #expect(reader.values("none") { Int($0) } == [])
        #expect(reader.values("ticked") { Int($0) } == nil)
        #expect(
            reader.problems == [
                .init("m", .notRecognised), .init("none", .missing),
                .init("ticked", .notRecognised),
            ])
    }

    @Test(
        arguments: [
            ("1", nil), (" 10 ", nil), ("007", nil), ("0", Kind.outOfRange(1...10)),
            ("11", .outOfRange(1...10)), ("-1", .notANumber), ("+1", .notANumber),
            ("1.5", .notANumber),
            ("٣", .notANumber), ("1 0", .notANumber), ("99999999999999999999", .notANumber),
        ] as [(String, Kind?)])
    func `A number is plain digits within a range`(typed: String, kind: Kind?) {
        var reader = reader(["days": typed])
        let number = reader.number("days", in: 1...10)
        #expect((number == nil) == (kind != nil))
        #expect(reader.problems.map(\.kind) == (kind.map { [$0] } ?? []))
    }

    @Test(
        arguments: [
            ("29", "2", "2028", nil), ("31", "12", "2026", nil), (" 1", "01 ", "2027", nil),
            ("29", "2", "2000", nil), ("1", "1", "1900", nil), ("31", "12", "2199", nil),
            ("29", "2", "2027", Kind.impossibleDate([.day])),
            ("29", "2", "2100", .impossibleDate([.day])),
            ("31", "4", "2027", .impossibleDate([.day])),
            ("0", "1", "2027", .impossibleDate([.day])),
            ("1", "13", "2027", .impossibleDate([.month])),
            ("x", "May", "27", .impossibleDate([.day, .month, .year])),
            ("1", "1", "1899", .impossibleDate([.year])),
            ("1", "1", "2200", .impossibleDate([.year])),
            ("", "1", "2027", .incompleteDate([.day])),
            ("1", "", " ", .incompleteDate([.month, .year])),
            ("", " ", "", .missing),
        ] as [(String, String, String, Kind?)])
    func `A date is one that exists, or its wrong parts are named`(
        day: String, month: String, year: String, kind: Kind?
    ) {
        var reader = reader(["on-day": day, "on-month": month, "on-year": year])
        let read = reader.day("on")
        #expect(reader.problems == (kind.map { [Form.Problem("on", $0)] } ?? []))
        #expect((read == nil) == (kind != nil))
    }

    @Test func `A date left out where it may be is no problem`() {
        var reader = reader(["on-day": "", "to-day": "1"])
        #expect(reader.optionalDay("on") == .some(nil))
        #expect(reader.problems.isEmpty)
        #expect(reader.optionalDay("to") == nil)
        #expect(reader.problems.map(\.kind) == [.incompleteDate([.month, .year])])
    }

    @Test(arguments: [
        ("00:00", true), ("23:59", true), ("9.05", true), (" 9:05 ", true), ("24:00", false),
        ("2:10pm", true), ("2.10 PM", true), ("12am", true), ("midday", true), ("midnight", true),
        ("13pm", false), ("0am", false), ("pm", false), ("9", false), ("9:5x", false),
        ("9:60", false), ("905", false), ("9:05:00", false), ("nine", false), ("9:", false),
    ])
    func `A time is hours and minutes`(typed: String, holds: Bool) {
        var reader = reader(["at": typed])
        #expect((reader.time("at") != nil) == holds)
        #expect(reader.problems.map(\.kind) == (holds ? [] : [.notATime]))
    }
}
