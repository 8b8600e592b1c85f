internal import GRDB
import Resolution

extension Schema {
    /// Takes what dates are judged by, as it stands, into the record of the installation.
    ///
    /// A step of the schema has no clock: the entries bear the last moment that the database knows of.
    static func takeOverRulings(_ db: Database) throws {
        let seconds = try Int.fetchOne(
            db,
            sql: """
                SELECT max(at) FROM (SELECT max(recorded_at) AS at FROM event
                    UNION ALL SELECT max(stored_at) FROM document
                    UNION ALL SELECT max(since) FROM closed_day)
                """)
        let rulings = try Ruling.Table.allCases.flatMap { try Ruling.standing(in: $0, db) }
        try Ruling.record(rulings, at: Moment(seconds: seconds ?? 0), db)
    }
}
