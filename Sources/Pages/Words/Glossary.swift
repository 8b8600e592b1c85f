/// The words of the service: one for each thing, the same in code, policy files and pages.
package enum Glossary {
    /// A word and what it means here.
    package struct Word: Equatable, Encodable, Sendable {
        package let word: String
        package let meaning: String
    }

    /// Every word, by alphabet.
    package static let words: [Word] = [
        Word(
            word: "Adult",
            meaning: "The person whose safety a difference is about. There may be several, and a "
                + "carer may be among them. They never sign in here."),
        Word(
            word: "Agency",
            meaning: "An organisation whose staff take part, such as a council, a hospital trust, "
                + "a care provider or a police force. It can belong to several boards."),
        Word(
            word: "Board",
            meaning: "The safeguarding adults board or partnership that owns a policy. Some "
                + "boards call themselves a partnership, and their pages say so."),
        Word(
            word: "Clock",
            meaning: "The event from which a limit is counted."),
        Word(
            word: "Confirmation",
            meaning: "What each side states in writing at the end of a stage: the outcome, the "
                + "reasons, and what is still open."),
        Word(
            word: "Counterpart",
            meaning: "The person on your rung in the other agency."),
        Word(
            word: "Cover",
            meaning: "Somebody to contact while a person is away. Covering alone lets nobody see a "
                + "difference."),
        Word(
            word: "Deputy",
            meaning: "Somebody who stands on a rung beside whoever holds it, sees what they see, "
                + "and is contacted while they are away."),
        Word(
            word: "Difference",
            meaning: "One disagreement between agencies about a decision, an action, or the lack "
                + "of one. A policy may have another word for it, and then pages use that word."),
        Word(
            word: "Duty",
            meaning: "Something that the policy says somebody must, should or may do."),
        Word(
            word: "Ladder",
            meaning: "The rungs of an agency, from practitioner to its representative on the "
                + "board."),
        Word(
            word: "Limit",
            meaning: "How long something may take: working days, hours, the same working day, "
                + "calendar days or months, or words without a number."),
        Word(
            word: "Obligation",
            meaning: "A duty that somebody now owes in one difference. It is pending, met, met "
                + "late, overdue, or overtaken by something else."),
        Word(
            word: "Party",
            meaning: "An agency that takes part in a difference, as the one that raised it or as "
                + "one that it is about."),
        Word(
            word: "Post",
            meaning: "A named position at the board, such as its chair or its manager."),
        Word(
            word: "Receipt",
            meaning: "How a date came about: what it is counted from, and each day counted or "
                + "left out."),
        Word(
            word: "Refusal",
            meaning: "That something cannot be done now, with the clause and what to do instead."),
        Word(
            word: "Return",
            meaning: "What a policy asks an agency or a post for by a period, without any "
                + "difference: figures, a declaration, good practice, a review."),
        Word(word: "Rung", meaning: "A level of an agency’s ladder, such as line manager."),
        Word(
            word: "Stage",
            meaning: "One level of the policy. It may have timed steps within it."),
        Word(
            word: "Working day",
            meaning: "Monday to Friday, but for bank holidays and days on which the board is "
                + "closed."),
    ]

    /// The list as a page of the documentation.
    package static var markdown: String {
        "# Words\n\nOne word for each thing, in policy files, code, pages and tables.\n"
            + "This page is made from `Glossary.swift`; change it there.\n\n"
            + words.map { "- **\($0.word)**: \($0.meaning)\n" }.joined()
    }
}
