import Desk
import Pages
import Resolution

/// The page of one act: who may use it, what it shows, and what a filled form asks for.
struct ActPage: Sendable {
    /// The last part of its path.
    let name: String
    let privilege: Privilege
    var stands: Stands = .open
    /// Rests on what was read, so that others' entries since then are shown first.
    var restsOnReading = false
    /// Shows who is on the parties' rungs and in the board's posts.
    var namesPeople = false
    /// Throws the refusal where it cannot be begun.
    let page: @Sendable (ActSheet) throws -> any Page
    /// Gives nothing where something is wrong, which the reader then notes.
    let read: Read
    /// Shows the answers once more before they are recorded.
    var check: Check?

    typealias Check = @Sendable (ActSheet, ActReading) throws -> any Page
    typealias Read = @Sendable (inout Form.Reader, ActSheet) -> ActReading?

    /// When an act can be begun.
    enum Stands: Sendable { case open, over, always }
}

/// What a filled form asks for.
struct ActReading: Sendable {
    var command: Difference.Command
    var happenedAt: Moment?
    var along: (@Sendable (_ entry: Int) -> Did)?
}

extension ActPage.Stands {
    /// Why an act cannot be begun as things stand; nil where it can.
    func refusal(in state: Difference.State) -> Refusal? {
        switch (self, state.phase) {
        case (.always, _), (.open, .open), (.over, .ended): nil
        case (_, .unraised): .notRaised
        case (.open, .ended(let ending)): .alreadyEnded(ending)
        case (.open, .closed): .alreadyClosed
        case (.over, .open): .notEnded
        case (.over, .closed): nil
        }
    }
}

extension ActPage {
    /// Every act on a difference that exists.
    static let all: [ActPage] = moving + recording + settling
}
