import Pages
import Testing

struct AddressTests {
    @Test(arguments: [
        (Address.home, "/"),
        (.work, "/work"),
        (.asset("concord.css"), "/assets/concord.css"),
        (.guide(policy: "somerset-web"), "/guide/somerset-web"),
        (.guide(policy: "norfolk", type: "police"), "/guide/norfolk?type=police"),
        (.timeline(policy: "norfolk"), "/guide/norfolk/timeline"),
        (.processCheck(policy: "norfolk"), "/guide/norfolk/right-process"),
        (.act(difference: "SWI-2026-0042", act: "escalate"), "/differences/SWI-2026-0042/escalate"),
        (
            .act(
                difference: "d1", act: "record",
                asking: [.init("act", "contact"), .init("clause", "A&B=\"")]),
            "/differences/d1/record?act=contact&clause=A%26B%3D%22"
        ),
        (.differencesIn(phase: "open", page: 2), "/differences?phase=open&page=2"),
        (.differencesIn(phase: nil, page: 1), "/differences"),
        (.differencePrint("d1"), "/differences/d1/print"),
        (
            .recordReturn(policy: "oxbow", return: "log", owner: "agency:council"),
            "/returns/oxbow/log?owner=agency%3Acouncil"
        ),
        (.raiseTask(draft: "d1", task: "adult"), "/raise/d1/adult"),
        (.difference("a/b?c#d%e f"), "/differences/a%2Fb%3Fc%23d%25e%20f"),
        (.difference("é\""), "/differences/%C3%A9%22"),
    ])
    func `Each part of a path is encoded`(address: Address, path: String) {
        #expect(address.path == path)
    }
}
