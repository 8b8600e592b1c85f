import Pages

extension SignInPage: Sampled {
    static var frame: Frame { .stranger }

    static var samples: [String: SignInPage] {
        [
            "sign-in": SignInPage(),
            "sign-in-unknown": SignInPage(userName: "amina.rahman", failed: .unknown),
            "sign-in-missing": SignInPage(failed: .missing),
            "sign-in-again": SignInPage(
                hidden: [Questions.Hidden("kept-path", "/differences/d-1/contact")], waiting: .own
            ),
            "sign-in-anothers": SignInPage(
                hidden: [Questions.Hidden("kept-path", "/differences/d-1/contact")],
                waiting: .anothers),
        ]
    }
}

extension ChoosePasswordPage: Sampled {
    static var frame: Frame { .stranger }

    static var samples: [String: ChoosePasswordPage] {
        let failures: [String: Failure?] = [
            "": nil, "-missing": .missing, "-different": .different, "-common": .common,
        ]
        return failures.reduce(into: [:]) { samples, failure in
            samples["choose-password" + failure.key] = ChoosePasswordPage(
                token: "t0", name: "Amina Rahman", userName: "\u{22}\u{301} onfocus=x",
                failed: failure.value)
        }
    }
}

extension ExpiredLinkPage: Sampled {
    static var frame: Frame { .stranger }

    static var samples: [String: ExpiredLinkPage] {
        ["expired-link": ExpiredLinkPage(token: "t0")]
    }
}

extension ForgottenPage: Sampled {
    static var frame: Frame { .stranger }

    static var samples: [String: ForgottenPage] {
        ["forgotten": ForgottenPage(), "forgotten-missing": ForgottenPage(isMissing: true)]
    }
}

extension PersonasPage: Sampled {
    static var frame: Frame { .visitor }

    static var samples: [String: PersonasPage] {
        [
            "personas-again": PersonasPage(
                boards: [],
                hidden: [Questions.Hidden("kept-path", "/differences/d-1/contact")], waiting: .own
            ),
            "personas": PersonasPage(boards: [
                Board(
                    "Swindon Safeguarding Partnership",
                    agencies: [
                        Agency(
                            "Riverside Community Health",
                            personas: [
                                Persona(
                                    id: "p1", name: "Grace Osei", position: "Community nurse",
                                    waiting: "2 things are due"),
                                Persona(id: "p2", name: "Amina Rahman", position: "Line manager"),
                                Persona(id: "p3", name: "Tom Leary", position: "Safeguarding lead"),
                            ]),
                        Agency(
                            "Swindon Adult Social Care",
                            personas: [
                                Persona(id: "p4", name: "Ruth Bell", position: "Social worker")
                            ]),
                    ]),
                Board(
                    "Norfolk Safeguarding Adults Board",
                    agencies: [
                        Agency(
                            "The board’s office",
                            personas: [
                                Persona(
                                    id: "p5", name: "Joan Pike", position: "Independent chair")
                            ])
                    ]),
            ]),
        ]
    }
}

extension ResumePage: Sampled {
    static var frame: Frame { .visitor }

    static var samples: [String: ResumePage] {
        [
            "resume": ResumePage(
                path: "/differences/d-1/record",
                fields: [("text", "They said “no”, and\nrang off."), ("form", "f-1")])
        ]
    }
}

extension NoticePage: Sampled {
    static var samples: [String: NoticePage] {
        [
            "notice-refused": NoticePage(
                title: "This policy has no further stage",
                whatHappened: "It ends with the meeting at stage three.",
                whatToDoNext: ["Record the outcome of that meeting."],
                clause: "Clause SOM2-19", code: "no-further-stage",
                kept: [Kept("Your reason", "They have not\nanswered <yet>.")],
                links: [Link("Back to the difference", to: .difference("SOM-2026-0003"))]),
            "notice-404": .forStatus(404),
            "notice-damaged": .damagedRecord(code: "a1b2c3"),
        ]
    }
}

extension HomePage: Sampled {
    static var frame: Frame { .visitor }

    static var samples: [String: HomePage] {
        let boards = [
            Board(
                "Somerset Safeguarding Adults Board", about: "Three stages, no fixed times.",
                guides: [
                    Link("Revised policy", to: .guide(policy: "somerset")),
                    Link("Web guidance", to: .guide(policy: "somerset-web")),
                ]),
            Board(
                "South Gloucestershire Safeguarding Adults Board",
                about: "Four stages. Mediation or a panel at the last.",
                guides: [
                    Link(
                        "Guide", to: .guide(policy: "south-gloucestershire"),
                        about: "South Gloucestershire")
                ]),
            Board(
                "Norfolk Safeguarding Adults Board", about: "Four stages, 15 working days.",
                guides: [Link("Guide", to: .guide(policy: "norfolk"), about: "Norfolk")]),
            Board(
                "Swindon Safeguarding Partnership", about: "Five stages and a panel.",
                guides: [Link("Guide", to: .guide(policy: "swindon"), about: "Swindon")]),
        ]
        return [
            "home": HomePage(
                boards: boards, start: Link("Choose who to be", to: .personas),
                check: Link("Is this the right process?", to: .guides)),
            "home-served": HomePage(boards: [], start: Link("Sign in", to: .signIn)),
        ]
    }
}

extension AccessibilityPage: Sampled {
    static var samples: [String: AccessibilityPage] {
        [
            "accessibility": AccessibilityPage(prepared: "21 November 2026"),
            "accessibility-contact": AccessibilityPage(
                prepared: "21 November 2026", contact: "access@example.org"),
        ]
    }
}

extension PrivacyPage: Sampled {
    static var samples: [String: PrivacyPage] {
        [
            "privacy": PrivacyPage(),
            "privacy-contact": PrivacyPage(
                controller: "Swindon Borough Council", contact: "privacy@example.org"),
        ]
    }
}

extension DatesPage: Sampled {
    static var samples: [String: DatesPage] {
        ["dates": DatesPage(publishedUntil: "31 December 2028")]
    }
}

extension GlossaryPage: Sampled {
    static var samples: [String: GlossaryPage] { ["glossary": GlossaryPage()] }
}
