import HTTPTypes
import Testing

@testable import Site

@Suite struct `The table of routes` {
    private func table() -> RouteTable {
        var routes = Routes(permits: { _, _, _ in false })
        NoteRoutes().add(to: &routes)
        HealthRoutes().add(to: &routes)
        return routes.all
    }

    @Test func `It tells of every route who may use it`() {
        let told = table().routes.map { "\($0.method) \($0.pattern): \($0.permission)" }
        #expect(
            told == [
                "GET /notes: signedIn", "POST /notes: signedIn",
                "GET /differences/{difference}: difference(act: \"see\")",
                "POST /differences/{difference}/confirm: difference(act: \"confirm\")",
                "GET /boom: anyone", "GET /number/{number}: anyone", "GET /slow: anyone",
                "GET /health: anyone", "GET /ok: anyone",
            ])
    }

    @Test(arguments: [
        ("/notes", "GET HEAD POST"), ("/notes/", "GET HEAD POST"), ("/notes/1", ""),
        ("/differences/D1", "GET HEAD"), ("/differences/D1/confirm", "POST"), ("/", ""),
    ])
    func `It knows what a path answers to`(path: String, methods: String) {
        #expect(table().methods(at: path).map(\.rawValue).joined(separator: " ") == methods)
    }

    @Test func `Of two routes for a path, it takes the one that names more of it`() {
        let open = Route(method: .get, pattern: "/raise/{draft}", permission: .signedIn)
        let named = Route(method: .get, pattern: "/raise/help", permission: .anyone)
        for routes in [[open, named], [named, open]] {
            #expect(RouteTable(routes: routes).route(.get, "/raise/help") == named)
            #expect(RouteTable(routes: routes).route(.head, "/raise/7") == open)
        }
    }

    @Test func `Strangers get nothing from routes that are not for anyone`() async throws {
        try await withSite { site in
            for route in table().routes where route.permission != .anyone {
                let path = route.pattern.replacing("{difference}", with: "D1")
                let reply = try await Browser(site).send(
                    route.method.rawValue, path, headers: Browser.sameSite)
                #expect(reply.status == (route.method == .get ? 303 : 403), "\(route)")
                let isAsked = reply["location"]?.hasPrefix("/personas?next=") ?? false
                #expect(isAsked || reply.body.hasPrefix("sign in at /personas"), "\(route)")
            }
        }
    }
}
