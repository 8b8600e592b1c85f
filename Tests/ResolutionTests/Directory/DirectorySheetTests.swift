import Resolution
import Testing

/// The directory as a sheet: what is right in it, and what is said of what is wrong.
struct DirectorySheetTests {
    private static let known: [AgencyID: [RungID]] = [
        "near": ["practitioner", "line-manager"], "far": ["practitioner"],
    ]
    private static let header = "agency,rung,name,title,team,email,phone,prefers,deputy\n"

    private func read(_ text: String) -> DirectorySheet.Reading {
        DirectorySheet.read(Array(text.utf8), knowing: Self.known)
    }

    @Test func `A row that is right becomes an entry`() {
        let reading = read(
            Self.header
                + "near,line-manager,Ann Lee,Nurse,East,ann@near.example,'+44 1632 960001,Phone,YES\n"
                + "far,practitioner,Bob,,,,01632 960002,,\n")
        #expect(reading.problems.isEmpty)
        #expect(
            reading.lines == [
                .init(
                    line: 2, agency: "near", rung: "line-manager", isDeputy: true,
                    contact: Contact(
                        name: "Ann Lee", title: "Nurse", team: "East", email: "ann@near.example",
                        phone: "+44 1632 960001", prefers: .phone)),
                .init(
                    line: 3, agency: "far", rung: "practitioner", isDeputy: false,
                    contact: Contact(name: "Bob", phone: "01632 960002")),
            ])
        let text = DirectorySheet.text(reading.lines)
        #expect(text.contains("'+44 1632 960001"))
        #expect(read(text).lines.map(\.contact) == reading.lines.map(\.contact))
    }

    @Test(
        arguments: [
            ("naer,practitioner,A,,,a@a.example,,,", .agency, .unknownAgency("naer", near: "near")),
            (
                "far,boss,A,,,a@a.example,,,", .rung,
                .unknownRung("boss", known: ["practitioner"])
            ),
            ("near,practitioner,,,,a@a.example,,,", .name, .missing),
            ("near,practitioner,A,,,not mail,,,", .email, .notAnAddress("not mail")),
            ("near,practitioner,A,,,a@b@c.example,,,", .email, .notAnAddress("a@b@c.example")),
            ("near,practitioner,A,,,a@example,,,", .email, .notAnAddress("a@example")),
            ("near,practitioner,A,,,,call me,,", .phone, .notANumber("call me")),
            ("near,practitioner,A,,,,,,", .email, .noWayToReach),
            ("near,practitioner,A,,,a@a.example,,pigeon,", .prefers, .notAWay("pigeon")),
            ("near,practitioner,A,,,a@a.example,,,maybe", .deputy, .notYesOrNo("maybe")),
            (
                "near,practitioner,A,,,a@a.example,,", nil, .fieldCount(found: 8, expected: 9)
            ),
            ("near,practitioner,\"A\nB\",,,a@a.example,,,", .name, .controlCharacter),
        ] as [(String, DirectorySheet.Column?, DirectorySheet.Problem.Kind)])
    func `A row that is wrong is named with its column and what is wrong`(
        row: String, column: DirectorySheet.Column?, kind: DirectorySheet.Problem.Kind
    ) {
        let reading = read(Self.header + row + "\nnear,practitioner,Zoe,,,z@a.example,,,\n")
        #expect(reading.problems == [.init(line: 2, column: column, kind)])
        #expect(reading.lines.map(\.contact.name) == ["Zoe"])
    }

    @Test(
        arguments: [
            ("", nil, .noRows),
            ("agency,rung\n", nil, .missingColumn(.name)),
            ("agency,rung,name,emial\n", nil, .unknownColumn("emial", near: "email")),
            ("agency,rung,name,rung\n", .rung, .repeatedColumn),
            ("agency,rung,name\nnear,\"x", nil, .malformed(.openQuote)),
        ] as [(String, DirectorySheet.Column?, DirectorySheet.Problem.Kind)])
    func `A sheet that cannot be read says why`(
        text: String, column: DirectorySheet.Column?, kind: DirectorySheet.Problem.Kind
    ) {
        let reading = read(text)
        #expect(reading.problems.map(\.kind) == [kind])
        #expect(reading.problems.map(\.column) == [column])
        #expect(reading.lines.isEmpty)
    }

    @Test func `The same person twice on one rung is named with the earlier line`() {
        let row = "near,practitioner,Ann,,,ann@near.example,,,\n"
        let other = "near,line-manager,Ann,,,ANN@near.example,,,\n"
        let reading = read(Self.header + row + other + row)
        #expect(reading.problems == [.init(line: 4, column: nil, .repeated(line: 2))])
        #expect(reading.lines.map(\.line) == [2, 3])
    }
}
