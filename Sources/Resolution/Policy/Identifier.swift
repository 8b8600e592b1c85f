/// A name for one thing of a kind: text that cannot be mixed up with the name of another kind.
package struct Identifier<Kind>: Hashable, Comparable, Sendable {
    package let text: String

    package init(_ text: String) {
        self.text = text
    }

    package static func < (left: Self, right: Self) -> Bool {
        left.text < right.text
    }
}

extension Identifier {
    /// Lower-case words of letters and digits joined by hyphens, 64 characters at most.
    package var isWellFormed: Bool {
        let words = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return text.utf8.count <= 64
            && words.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isOfAWord) }
    }
}

extension UInt8 {
    fileprivate var isOfAWord: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
    }
}

extension Identifier: CustomStringConvertible {
    package var description: String { text }
}

extension Identifier: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) {
        self.init(value)
    }
}

extension Identifier: Codable {
    package init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// An agency type: local authority, police, care provider and so on.
package enum AgencyType {}

/// An organisation that takes part in differences.
package enum Agency {}

/// A safeguarding adults board or partnership.
package enum Board {}

/// Somebody who signs in.
package enum Person {}

package typealias PolicyID = Identifier<Policy>
package typealias BoardID = Identifier<Board>
package typealias AgencyID = Identifier<Agency>
package typealias AgencyTypeID = Identifier<AgencyType>
package typealias PersonID = Identifier<Person>
package typealias DifferenceID = Identifier<Difference>
package typealias StageID = Identifier<Stage>
package typealias ClauseID = Identifier<Clause>
package typealias RungID = Identifier<Rung>
package typealias PostID = Identifier<Post>
package typealias FormID = Identifier<Form>
package typealias BodyID = Identifier<DecidingBody>
package typealias JumpID = Identifier<Jump>
package typealias QuestionID = Identifier<Question>
package typealias ExclusionID = Identifier<Exclusion>
package typealias ReasonID = Identifier<Reason>
package typealias PriorityID = Identifier<Priority>
package typealias ReturnID = Identifier<PeriodicReturn>
