extension Schema {
    /// How people are reached, who is away, and every change of that.
    static let directory = """
        ALTER TABLE membership ADD COLUMN is_deputy INTEGER NOT NULL DEFAULT 0
            CHECK (is_deputy IN (0, 1));
        CREATE TABLE contact (
            person TEXT PRIMARY KEY REFERENCES person (id),
            title TEXT NOT NULL,
            team TEXT NOT NULL,
            email TEXT NOT NULL,
            phone TEXT NOT NULL,
            prefers TEXT CHECK (prefers IN ('email', 'phone')),
            confirmed_at INTEGER,
            confirmed_by TEXT,
            CHECK ((confirmed_at IS NULL) = (confirmed_by IS NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE absence (
            id TEXT PRIMARY KEY,
            person TEXT NOT NULL REFERENCES person (id),
            "from" TEXT NOT NULL,
            until TEXT,
            cover TEXT REFERENCES person (id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX absence_by_person ON absence (person);
        CREATE TABLE mailbox (
            capacity TEXT NOT NULL,
            board TEXT NOT NULL,
            email TEXT NOT NULL,
            phone TEXT NOT NULL,
            PRIMARY KEY (capacity, board)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE directory_change (
            id INTEGER PRIMARY KEY,
            place TEXT NOT NULL,
            at INTEGER NOT NULL,
            "by" TEXT NOT NULL,
            subject TEXT NOT NULL,
            what TEXT NOT NULL,
            before TEXT NOT NULL,
            after TEXT NOT NULL
        ) STRICT;
        CREATE INDEX directory_change_by_place ON directory_change (place, id);
        CREATE TRIGGER directory_change_is_never_removed BEFORE DELETE ON directory_change
        BEGIN SELECT RAISE(ABORT, 'changes of the directory are never removed'); END;
        CREATE TRIGGER directory_change_is_never_altered BEFORE UPDATE ON directory_change
        BEGIN SELECT RAISE(ABORT, 'changes of the directory are never altered'); END;
        """
}
