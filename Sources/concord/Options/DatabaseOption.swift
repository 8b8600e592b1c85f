import ArgumentParser
import Ledger

struct DatabaseOption: ParsableArguments {
    @Option(name: .customLong("database"), help: "The database file.")
    var path = "concord.sqlite"

    /// The house of a database that must be there.
    func house() throws -> House {
        House(ledger: try Ledger(at: path, .existing))
    }
}
