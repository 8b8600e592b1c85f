internal import GRDB
package import Resolution

extension Reading {
    /// The difference of a reference, if a person sees it.
    package func difference(
        referredToAs reference: String, seenBy person: PersonID
    ) throws -> DifferenceRow? {
        try Row.fetchOne(
            db.cachedStatement(sql: Self.seen(where: "d.reference = ?")),
            arguments: [reference, person.text]
        ).map(DifferenceRow.init)
    }

    /// The differences that follow the one of a reference, those that a person sees.
    package func differences(
        following reference: String, seenBy person: PersonID
    ) throws -> [DifferenceRow] {
        try Row.fetchAll(
            db.cachedStatement(sql: Self.seen(where: "d.follows = ?")),
            arguments: [reference, person.text]
        ).map(DifferenceRow.init)
    }

    private static func seen(where condition: String) -> String {
        """
        SELECT d.* FROM difference d
        WHERE \(condition) AND EXISTS (SELECT 1 FROM participation p
            WHERE p.difference = d.id AND p.person = ? AND p.until IS NULL)
        ORDER BY d.raised_at, d.id LIMIT 50
        """
    }
}
