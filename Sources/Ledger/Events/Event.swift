package import Resolution

/// A row to be appended: opaque but for what orders and finds it.
package struct NewEvent: Hashable, Sendable {
    package var kind: String
    package var happenedAt: Moment
    package var recordedAt: Moment
    /// An opaque identifier of who recorded it.
    package var by: String
    package var payload: [UInt8]
    /// At least 16 bytes of chance, so that a payload taken out cannot be guessed from its digest.
    package var salt: [UInt8]

    package init(
        kind: String, happenedAt: Moment, recordedAt: Moment, by: String, payload: [UInt8],
        salt: [UInt8]
    ) {
        self.kind = kind
        self.happenedAt = happenedAt
        self.recordedAt = recordedAt
        self.by = by
        self.payload = payload
        self.salt = salt
    }
}

/// A row as it stands in the ledger.
package struct StoredEvent: Hashable, Sendable {
    /// The place in the whole ledger, from 1.
    package var position: Int
    package var stream: String
    /// The place in its stream, from 1.
    package var seq: Int
    package var kind: String
    package var happenedAt: Moment
    package var recordedAt: Moment
    package var by: String
    /// nil once it was taken out; the proof still stands.
    package var payload: [UInt8]?
    var salt: [UInt8]?
    var digest: [UInt8]
    var previous: [UInt8]
    var hash: [UInt8]
    /// Covers every row up to this one.
    var root: [UInt8]
}

extension StoredEvent {
    /// The hash that the row's other columns come to.
    var computedHash: [UInt8] {
        Chain.hash(
            stream: stream, seq: seq, kind: kind, happenedAt: happenedAt, recordedAt: recordedAt,
            by: by, digest: digest, previous: previous)
    }

    /// Whether content and salt are what was recorded, or were both taken out.
    var isContentAsRecorded: Bool {
        switch (salt, payload) {
        case (let salt?, let payload?): Chain.digest(salt: salt, payload: payload) == digest
        case (nil, nil): true
        case (nil, _?), (_?, nil): false
        }
    }
}
