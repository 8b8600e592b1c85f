import Testing

@testable import Site

/// What anyone may read and count, over real requests and without signing in.
struct GuideRoutesTests {
    @Test(arguments: [
        ("/guide", 200, "Review overdue since March 2026"),
        ("/guide/swindon", 200, "Review overdue since March 2026"),
        ("/guide/norfolk?type=police", 200, "S&amp;I Detective Sergeant"),
        ("/guide/norfolk?type=nothing", 200, "First line manager"),
        ("/guide/nowhere", 404, "There is no such page"),
        ("/guide/nowhere/right-process", 404, "There is no such page"),
        ("/guide/swindon/timeline", 200, "value=\"2:10pm\""),
        (
            "/guide/swindon/timeline?from-day=22&from-month=12&from-year=2026&time=10am", 200,
            "Tuesday 5 January 2027"
        ),
        (
            "/guide/swindon/timeline?from-day=31&from-month=2&from-year=2026&time=10am", 422,
            "<a href=\"#from-day\">"
        ),
        ("/guide/nowhere/timeline", 404, "There is no such page"),
        ("/immediate-danger", 200, "Call 999 now"),
        ("/compare", 200, "Choose a policy"),
        ("/compare?first=norfolk&second=swindon", 200, "What only one of them has"),
        ("/compare?first=somerset-web&second=somerset", 200, "takes the place of"),
        ("/compare?first=norfolk", 422, "<a href=\"#second\">"),
        ("/compare?first=norfolk&second=norfolk", 422, "<a href=\"#second\">"),
        ("/compare?first=nowhere&second=norfolk", 422, "<a href=\"#first\">"),
        ("/compare?first=norfolk@2025-03&second=swindon", 200, "What only one of them has"),
        ("/compare?first=norfolk@1999-01&second=swindon", 422, "<a href=\"#first\">"),
        ("/guide/swindon/right-process", 200, "Is anyone in immediate danger?"),
        (
            "/guide/swindon/right-process?danger=no&exclusion=none", 200,
            "You can raise a professional disagreement"
        ),
        ("/guide/swindon/right-process?danger=yes&exclusion=none", 200, "Call 999 first"),
        ("/guide/swindon/right-process?danger=no&exclusion=conduct", 200, "Position of Trust"),
        ("/guide/swindon/right-process?danger=no", 422, "<a href=\"#exclusion\">"),
        (
            "/guide/somerset-web/right-process?danger=no&entry=no", 200, "Something comes first"
        ),
        ("/calculator", 200, "value=\"2:10pm\""),
        (
            "/calculator?from-day=22&from-month=12&from-year=2026&time=4pm&number=5"
                + "&unit=working-days&calendar=england-and-wales", 200,
            "By the end of Thursday 31 December 2026"
        ),
        (
            "/calculator?from-day=22&from-month=12&from-year=2026&time=16:00&number=5"
                + "&unit=working-days&calendar=scotland", 200,
            "By the end of Thursday 31 December 2026"
        ),
        (
            "/calculator?from-day=24&from-month=10&from-year=2026&time=midday&number=48"
                + "&unit=hours&calendar=swindon", 200, "Until Monday 26 October 2026 at 11am"
        ),
        (
            "/calculator?from-day=21&from-month=12&from-year=2029&time=9am&number=5"
                + "&unit=working-days&calendar=swindon", 200, "Provisional"
        ),
        (
            "/calculator?from-day=31&from-month=2&from-year=2026&time=9am&number=5"
                + "&unit=working-days&calendar=swindon", 422, "<a href=\"#from-day\">"
        ),
        (
            "/calculator?from-day=1&from-month=2&from-year=2026&time=9am&number=261"
                + "&unit=working-days&calendar=swindon", 422, "value=\"261\""
        ),
        ("/calculator?number=%22%CC%81", 422, "value=\"&quot;\u{301}\""),
    ])
    func `A public page answers what it is asked`(
        path: String, status: Int, says: String
    )
        async throws
    {
        try await withOpenHouse { house in
            var browser = Browser(port: house.port)
            let reply = try await browser.get(path)
            #expect(reply.status == status)
            #expect(reply.body.contains(says))
            #expect(!reply.body.contains("style=\""))
        }
    }
}
