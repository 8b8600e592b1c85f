extension Schema {
    /// What waits to be sent, and the links by which people choose a password.
    ///
    /// What a message says is taken out once it is sent, for it may hold such a link.
    static let post = """
        DROP TABLE outbox;
        CREATE TABLE outbox (
            id TEXT PRIMARY KEY,
            position INTEGER REFERENCES event (position),
            kind TEXT NOT NULL,
            facts TEXT NOT NULL,
            address TEXT NOT NULL,
            made_at INTEGER NOT NULL,
            due_at INTEGER NOT NULL,
            tries INTEGER NOT NULL DEFAULT 0,
            ended_at INTEGER,
            outcome TEXT CHECK (outcome IN ('sent', 'refused', 'given-up')),
            CHECK ((ended_at IS NULL) = (outcome IS NULL)),
            CHECK (outcome IS NULL OR facts = '')
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX outbox_waiting ON outbox (due_at, id) WHERE ended_at IS NULL;
        CREATE TABLE invitation (
            token_hash TEXT PRIMARY KEY,
            person TEXT NOT NULL REFERENCES person (id),
            purpose TEXT NOT NULL CHECK (purpose IN ('join', 'new-password')),
            address TEXT NOT NULL,
            made_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL,
            ended_at INTEGER,
            CHECK (expires_at > made_at)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX invitation_by_person ON invitation (person, made_at);
        """
}
