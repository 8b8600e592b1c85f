import ArgumentParser
import Desk
import Pages
import Resolution

/// Names the policies there are.
struct PolicyList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Name the policies of a folder, or those in force in a database.",
        discussion: "Changes nothing.")

    @OptionGroup var policies: PolicyOptions
    @OptionGroup var report: ReportOptions

    func run() async throws {
        let today = London.day(of: World.real.now())
        try report.show(
            Listing(policies: try await policies.all().map { Listing.Line($0, today) }))
    }

    struct Listing: Report {
        var policies: [Line]

        struct Line: Encodable {
            var id: String
            var title: String
            var edition: String
            var board: String
            /// The last day before its review is overdue.
            @OrNull var review: CalendarDay?
            var reviewOverdue: Bool

            init(_ policy: Policy, _ today: CalendarDay) {
                id = policy.id.text
                title = policy.title
                edition = policy.edition
                board = policy.board.text
                review = policy.review.value?.lastDay
                reviewOverdue = policy.isReviewOverdue(on: today)
            }
        }

        var text: String {
            TextTable(
                ["Policy", "Edition", "Title", "Review"],
                policies.map { [$0.id, $0.edition, $0.title, $0.reviewWords] }
            ).text
        }
    }
}

extension PolicyList.Listing.Line {
    fileprivate var reviewWords: String {
        review.map { "\(reviewOverdue ? "overdue since" : "by") \($0)" } ?? "not stated"
    }
}
