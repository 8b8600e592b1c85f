import Desk
import Ledger
import Pages
import Resolution

extension RaiseReading {
    /// The raising that the answers come to; nil while something is missing.
    func raised(
        _ draft: Draft, types: [AgencyID: AgencyTypeID], isInvented: Bool
    ) -> Raised? {
        guard missing.isEmpty, let adult, let outset, let start,
            let agency = draft.capacity.agency, let type = types[agency]
        else { return nil }
        let others = receivers.compactMap { other in
            types[other].map { Party(agency: other, type: $0, side: .receiver) }
        }
        return Raised(
            policy: draft.policy.id, edition: draft.policy.edition,
            policyHash: draft.policyHash, reference: "", title: headline,
            parties: [Party(agency: agency, type: type, side: .raiser)] + others, adult: adult,
            concern: concern, wanted: wanted, evidence: evidence, opening: opening,
            reasons: reasons, otherReason: otherReason, outset: outset, start: start,
            interim: interim, isInvented: isInvented, subject: subject, follows: follows)
    }

    /// How far each task has come.
    var statuses: [RaiseTask: RaiseStatus] {
        Dictionary(uniqueKeysWithValues: RaiseTask.allCases.map { ($0, status(of: $0)) })
    }

    private func status(of task: RaiseTask) -> RaiseStatus {
        guard form.isBegun(task) else { return task.isOptional ? .optional : .notStarted }
        if task == .process, leadsElsewhere { return .elsewhere }
        return problems[task]?.isEmpty == false ? .inProgress : .complete
    }
}

extension ProcessResultPage {
    /// Where the answers to a draft's check lead.
    init(_ reading: RaiseReading, of form: RaiseForm) {
        self.init(
            reading.check, under: form.policy, caption: form.caption,
            back: Link("Back to the tasks", to: .raising(draft: form.draft)),
            links: [
                Link(
                    reading.leadsElsewhere
                        ? "Go on with the other parts; what you typed is kept"
                        : "999 has been called: go on", to: .raising(draft: form.draft)),
                Link(
                    "Change your answers", to: .raiseTask(draft: form.draft, task: "process")),
                Link(
                    "Throw this draft away", to: .raiseTask(draft: form.draft, task: "discard")),
            ])
    }
}
