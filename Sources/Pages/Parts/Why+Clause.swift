package import Resolution

extension Why {
    /// Why a clause asks for something: what it says, how strongly, and where it stands.
    package init(_ clause: Clause, receipt: [String] = []) {
        let strength = clause.printed.map { ", “\($0)”" } ?? ""
        let place = clause.place.map { ", \($0)" } ?? ""
        self.init(
            says: clause.says, clause: "Clause \(clause.id)\(strength)\(place)", receipt: receipt)
    }
}
