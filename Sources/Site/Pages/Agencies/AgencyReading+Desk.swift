import Desk
import HTTPTypes
import Hummingbird
import Ledger
import NIOCore
import Pages
import Resolution

extension AgencyReading {
    /// What the desk knows of an agency, as its pages are filled from it.
    init(_ view: AgencyView) {
        self.init(
            id: view.agency.id, name: view.agency.name, type: view.agency.type,
            directory: view.directory, policies: view.policies, rungs: view.rungs,
            gaps: view.gaps, reader: view.reader, isKeeper: view.relation.may(.keep),
            isMember: view.relation.may(.keepOwn), confirmEvery: view.confirmEvery, now: view.now)
    }
}

extension SheetPage.Trial {
    init(_ plan: DirectoryPlan) {
        self.init(
            problems: plan.problems, wrongRows: plan.wrongRows, entered: plan.entered,
            changed: plan.changed, moved: plan.moved, unchanged: plan.unchanged)
    }
}

extension Panel {
    /// Why the directory was not changed, and what to do.
    init(_ refusal: DirectoryRefusal) {
        switch refusal {
        case .unknownRung: self.init("That rung is not there", ["Choose one of those offered."])
        case .alreadyThere:
            self.init(
                "They are there already",
                ["Change their entry, or give them another rung, from the agency’s page."])
        case .coverIsSelf:
            self.init("Somebody else has to cover", ["Choose another person, or nobody."])
        case .endsBeforeItBegins:
            self.init("The last day lies before the first", ["Look at the two dates again."])
        case .awayAlready:
            self.init(
                "They are marked as away in that time already",
                ["End that absence first, or choose other days."])
        }
    }
}

extension DirectoryChange.What {
    var words: String {
        switch self {
        case .entered: "Entered"
        case .seat: "Rung"
        case .name: "Name"
        case .title: "Job title"
        case .team: "Team"
        case .email: "Mail address"
        case .phone: "Phone"
        case .prefers: "Best reached by"
        case .confirmed: "Confirmed"
        case .absence: "Away"
        case .mailbox: "Shared mailbox"
        }
    }
}

extension Response {
    /// A sheet to be saved as a file.
    static func sheet(_ text: String, named name: String) -> Response {
        var headers: HTTPFields = [.contentType: "text/csv; charset=utf-8"]
        headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        return Response(
            status: .ok, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
