package import Resolution

/// All that is known of one difference at one moment, for one reader.
package struct DifferenceView: Sendable {
    package var id: DifferenceID
    package var policy: Policy
    package var record: [Entry]
    package var account: Account
    package var state: Difference.State
    package var obligations: [Obligation]
    package var calendar: WorkingCalendar
    package var now: Moment
    /// How the reader stands to it, and in which capacity.
    package var reader: Reader
    /// The agencies named in the record, and what they are called.
    package var agencies: [AgencyID: AgencyFacts]
    /// The names of people who wrote the record.
    package var people: [PersonID: String]
    package var supporters: [PersonID]
    /// The earlier one that it follows and the later ones that follow it, of those the reader sees.
    package var earlier: Neighbour?
    package var later: [Neighbour] = []

    /// Another difference that goes with this one.
    package struct Neighbour: Hashable, Sendable {
        package var id: DifferenceID
        package var reference: String
    }

    package struct Reader: Hashable, Sendable {
        package var person: PersonID
        package var capacity: Capacity
        package var relation: Relation
    }

    package struct AgencyFacts: Hashable, Sendable {
        package var name: String
        package var type: AgencyTypeID

        package init(name: String, type: AgencyTypeID) {
            self.name = name
            self.type = type
        }
    }
}

extension DifferenceView {
    /// What it was raised with; nil only for a record that does not begin with a raising.
    package var raised: Raised? {
        for entry in record {
            if case .raised(let raised) = entry.event { return raised }
        }
        return nil
    }

    package func may(_ privilege: Privilege) -> Bool {
        reader.relation.may(privilege)
    }

    /// Whether an obligation is the reader's to meet: their rung or a lower one of their agency, or their post.
    package func isReaders(_ obligation: Obligation) -> Bool {
        obligation.canBeMet(by: reader.capacity, among: state.parties, under: policy)
    }

    /// The stages still ahead on the ordinary way, with the latest day each would be due.
    package var ahead: [Timeline.Stop] {
        guard let visit = state.visits.last, state.phase == .open else { return [] }
        return Timeline(
            of: policy, from: visit.at, beginningAt: visit.stage, outset: raised?.outset,
            completed: state.left, in: calendar
        ).stages
    }
}
