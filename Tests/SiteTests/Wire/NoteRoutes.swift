import HTTPTypes
import Hummingbird
import Synchronization

@testable import Site

/// A small site of one form, so that what guards it can be tried.
final class NoteRoutes: RouteGroup {
    private let kept = Mutex<[String]>([])
    let slow = Gate()

    /// What was written down, and by whom.
    var all: [String] { kept.withLock { $0 } }

    struct Secret: Error { let value = "the adult's name" }

    func add(to routes: inout Routes) {
        routes.signedIn(.get, "/notes") { _, context in
            .html(Screens.page("notes of \(context.person)", [.init("token", context.formToken)]))
        }
        routes.signedIn(.post, "/notes") { [self] _, context in
            let text = context.form.all("text").joined(separator: "|")
            kept.withLock { $0.append("\(context.person): \(text)") }
            return .seeOther(OwnPath.work)
        }
        routes.difference(.get, "/differences/{difference}", act: "see") { _, _ in
            .html("the difference")
        }
        routes.difference(.post, "/differences/{difference}/confirm", act: "confirm") { _, _ in
            .html("confirmed")
        }
        routes.anyone(.get, "/boom") { _, _ in throw Secret() }
        routes.anyone(.get, "/number/{number}") { _, context in
            .html("\(try context.parameters.require("number", as: Int.self))")
        }
        routes.anyone(.get, "/slow") { [slow] _, _ in
            await slow.pass()
            return .html("finished")
        }
    }
}
