extension Form {
    /// What is wrong with a field: facts, put into words elsewhere.
    package struct Problem: Hashable, Sendable {
        package let field: String
        package let kind: Kind

        /// Creates a problem of a field.
        package init(_ field: String, _ kind: Kind) {
            self.field = field
            self.kind = kind
        }

        /// The ways in which a field can be wrong.
        package enum Kind: Hashable, Sendable {
            case missing
            /// Typed more than so many characters, counted as a reader counts them.
            case tooLong(max: Int)
            /// Holds a control character other than a tab or a line break.
            case controlCharacter
            /// Sent more than once where one was asked for.
            case repeated
            /// Not one of those offered, or no name of a thing there is.
            case notRecognised
            case notANumber
            case outOfRange(ClosedRange<Int>)
            /// Some parts of a date are there and these are not.
            case incompleteDate([Day.Part])
            /// These parts cannot be: no number, or a day that month does not have.
            case impossibleDate([Day.Part])
            case notATime
            case inTheFuture
        }
    }
}
