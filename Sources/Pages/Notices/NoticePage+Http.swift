extension NoticePage {
    /// The notice for a request that could not be understood or answered.
    ///
    /// - Returns: words for the status; those for 500 where it has none of its own.
    package static func forStatus(_ status: Int, code: String? = nil) -> NoticePage {
        let words = words(for: status)
        return NoticePage(
            title: words.title, whatHappened: words.happened, whatToDoNext: words.next,
            code: code, links: [Link("Go to the start", to: .home)])
    }

    /// The notice that what is stored of a difference is not what was recorded.
    package static func damagedRecord(code: String) -> NoticePage {
        NoticePage(
            title: "The record of this difference is damaged",
            whatHappened:
                "What is stored of it is no longer what was recorded, so it is not shown. Nothing you "
                + "sent has been recorded.",
            whatToDoNext: [
                "Tell whoever runs this service at once, with the code below: they can prove what is "
                    + "wrong and bring a backup back.",
                "Trying again does not help. Go on by phone or in person, as the policy says, and keep "
                    + "a note of who said what and when, to be recorded here later.",
            ],
            code: code, links: [Link("Go to the start", to: .home)])
    }

    private typealias Words = (title: String, happened: String, next: [String])

    private static func words(for status: Int) -> Words {
        switch status {
        case 400:
            (
                "That could not be read", "What your browser sent was incomplete or damaged.",
                ["Go back, check what you entered, and send it again."]
            )
        case 403:
            (
                "This is not open to you",
                "Your agency is not part of it, or your role does not see it yet.",
                ["If you should see it, ask your safeguarding lead or the board’s manager."]
            )
        case 404:
            (
                "There is no such page", "The address is wrong, or what it named is not here.",
                [
                    "Check the address. If you followed a link from a message, open the message again."
                ]
            )
        case 405:
            (
                "That cannot be done here", "This page does not take what was sent to it.",
                ["Go back and use the buttons on the page."]
            )
        case 409:
            (
                "This has changed since you opened it",
                "Somebody else acted first. Nothing of yours has been recorded.",
                ["Read what is new, then decide again."]
            )
        case 413:
            (
                "That is too long", "What you sent is larger than this service takes.",
                ["Shorten the text. Keep long papers in your own records and say where they are."]
            )
        default:
            (
                "Something went wrong", "The fault is ours. Nothing has been recorded.",
                [
                    "Try again in a few minutes.",
                    "If it cannot wait, phone, and record the call here later with the time it was made.",
                ]
            )
        }
    }
}
