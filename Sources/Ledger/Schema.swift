internal import GRDB

/// The tables, made and changed in steps that are never edited once they were released.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1-record") { db in
            try db.execute(sql: record)
        }
        migrator.registerMigration("2-derived") { db in
            try db.execute(sql: derived)
        }
        migrator.registerMigration("3-people") { db in
            try db.execute(sql: people)
        }
        migrator.registerMigration("4-in-force") { db in
            try db.execute(sql: inForce)
        }
        migrator.registerMigration("5-indexes") { db in
            try db.execute(sql: indexes)
        }
        migrator.registerMigration("6-rehearsal") { db in
            try db.execute(sql: rehearsal)
        }
        migrator.registerMigration("7-follows") { db in
            try db.execute(sql: follows)
        }
        migrator.registerMigration("8-directory") { db in
            try db.execute(sql: directory)
        }
        migrator.registerMigration("10-post") { db in
            try db.execute(sql: post)
        }
        migrator.registerMigration("11-rulings") { db in
            try takeOverRulings(db)
        }
        return migrator
    }

    /// What was recorded: only ever added to, but that payload and salt may one day be taken out.
    private static let record = """
        CREATE TABLE event (
            position INTEGER PRIMARY KEY CHECK (position > 0),
            stream TEXT NOT NULL CHECK (length(stream) BETWEEN 1 AND 64),
            seq INTEGER NOT NULL CHECK (seq > 0),
            kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
            happened_at INTEGER NOT NULL,
            recorded_at INTEGER NOT NULL,
            "by" TEXT NOT NULL,
            payload BLOB CHECK (length(payload) <= 1048576),
            salt BLOB CHECK (length(salt) >= 16),
            digest BLOB NOT NULL CHECK (length(digest) = 32),
            prev_hash BLOB NOT NULL CHECK (length(prev_hash) = 32),
            hash BLOB NOT NULL CHECK (length(hash) = 32),
            root BLOB NOT NULL CHECK (length(root) = 32),
            UNIQUE (stream, seq),
            CHECK ((payload IS NULL) = (salt IS NULL))
        ) STRICT;
        CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
        BEGIN SELECT RAISE(ABORT, 'events are never removed'); END;
        CREATE TRIGGER event_is_never_altered BEFORE UPDATE ON event
        WHEN NOT (NEW.payload IS NULL AND NEW.salt IS NULL
            AND NEW.position = OLD.position AND NEW.stream = OLD.stream AND NEW.seq = OLD.seq
            AND NEW.kind = OLD.kind AND NEW.happened_at = OLD.happened_at
            AND NEW.recorded_at = OLD.recorded_at AND NEW."by" = OLD."by"
            AND NEW.digest = OLD.digest AND NEW.prev_hash = OLD.prev_hash
            AND NEW.hash = OLD.hash AND NEW.root = OLD.root)
        BEGIN SELECT RAISE(ABORT, 'events are never altered'); END;

        CREATE TABLE request (
            id TEXT PRIMARY KEY,
            stream TEXT NOT NULL,
            first_seq INTEGER NOT NULL,
            last_seq INTEGER NOT NULL,
            at INTEGER NOT NULL,
            CHECK (first_seq > 0 AND last_seq >= first_seq)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER request_is_never_removed BEFORE DELETE ON request
        BEGIN SELECT RAISE(ABORT, 'answered requests are never removed'); END;
        CREATE TRIGGER request_is_never_altered BEFORE UPDATE ON request
        BEGIN SELECT RAISE(ABORT, 'answered requests are never altered'); END;

        CREATE TABLE document (
            hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
            kind TEXT NOT NULL CHECK (kind IN ('policy', 'holidays')),
            id TEXT NOT NULL,
            edition TEXT NOT NULL,
            content BLOB NOT NULL,
            stored_at INTEGER NOT NULL
        ) STRICT;
        CREATE TRIGGER document_is_never_removed BEFORE DELETE ON document
        BEGIN SELECT RAISE(ABORT, 'documents are never removed'); END;
        CREATE TRIGGER document_is_never_altered BEFORE UPDATE ON document
        BEGIN SELECT RAISE(ABORT, 'documents are never altered'); END;
        CREATE TABLE in_force (
            kind TEXT NOT NULL,
            id TEXT NOT NULL,
            hash TEXT NOT NULL REFERENCES document (hash),
            since INTEGER NOT NULL,
            PRIMARY KEY (kind, id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE outbox (
            id INTEGER PRIMARY KEY,
            position INTEGER NOT NULL REFERENCES event (position),
            kind TEXT NOT NULL,
            facts TEXT NOT NULL,
            sent_at INTEGER
        ) STRICT;
        CREATE INDEX outbox_unsent ON outbox (id) WHERE sent_at IS NULL;
        """

    /// What is worked out from the record: may be thrown away and made anew.
    private static let derived = """
        CREATE TABLE difference (
            id TEXT PRIMARY KEY,
            reference TEXT NOT NULL UNIQUE,
            board TEXT NOT NULL,
            policy TEXT NOT NULL,
            edition TEXT NOT NULL,
            policy_hash TEXT NOT NULL,
            title TEXT NOT NULL,
            phase TEXT NOT NULL CHECK (phase IN ('open', 'ended', 'closed')),
            ending TEXT,
            stage TEXT NOT NULL,
            raiser TEXT NOT NULL,
            receivers TEXT NOT NULL,
            raised_at INTEGER NOT NULL,
            last_seq INTEGER NOT NULL,
            last_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX difference_by_board ON difference (board, raised_at);
        CREATE TABLE participation (
            difference TEXT NOT NULL REFERENCES difference (id) ON DELETE CASCADE,
            person TEXT NOT NULL,
            relation TEXT NOT NULL,
            capacity TEXT NOT NULL,
            "from" INTEGER NOT NULL,
            until INTEGER,
            PRIMARY KEY (difference, person, capacity, "from"),
            CHECK (until IS NULL OR until >= "from")
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX participation_by_person ON participation (person, difference);
        CREATE TABLE obligation (
            difference TEXT NOT NULL REFERENCES difference (id) ON DELETE CASCADE,
            key TEXT NOT NULL,
            clause TEXT NOT NULL,
            owner TEXT NOT NULL,
            act TEXT NOT NULL,
            stage TEXT NOT NULL,
            is_optional INTEGER NOT NULL CHECK (is_optional IN (0, 1)),
            rank INTEGER NOT NULL,
            due_at INTEGER NOT NULL,
            since INTEGER NOT NULL,
            words TEXT,
            PRIMARY KEY (difference, key)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX obligation_by_owner
            ON obligation (owner, is_optional, rank, due_at, since, difference, key);
        """

    /// Who may sign in, and what they were in the middle of.
    private static let people = """
        CREATE TABLE agency (id TEXT PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL) STRICT;
        CREATE TABLE board_agency (
            board TEXT NOT NULL,
            agency TEXT NOT NULL REFERENCES agency (id),
            PRIMARY KEY (board, agency)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE board_setting (
            board TEXT NOT NULL,
            name TEXT NOT NULL,
            value TEXT NOT NULL,
            reason TEXT NOT NULL,
            PRIMARY KEY (board, name)
        ) STRICT;
        CREATE TABLE closed_day (
            board TEXT NOT NULL,
            day TEXT NOT NULL,
            reason TEXT NOT NULL,
            PRIMARY KEY (board, day)
        ) STRICT;
        CREATE TABLE person (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            user_name TEXT UNIQUE,
            is_administrator INTEGER NOT NULL CHECK (is_administrator IN (0, 1)),
            is_active INTEGER NOT NULL CHECK (is_active IN (0, 1))
        ) STRICT;
        CREATE TABLE membership (
            person TEXT NOT NULL REFERENCES person (id),
            board TEXT,
            capacity TEXT NOT NULL,
            "from" INTEGER NOT NULL,
            until INTEGER,
            CHECK (until IS NULL OR until >= "from")
        ) STRICT;
        CREATE UNIQUE INDEX membership_once
            ON membership (person, capacity, coalesce(board, ''), "from");
        CREATE INDEX membership_by_capacity ON membership (capacity, board);
        CREATE INDEX membership_by_board ON membership (board);
        CREATE TABLE credential (
            person TEXT PRIMARY KEY REFERENCES person (id),
            hash TEXT NOT NULL,
            updated_at INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE session (
            token_hash TEXT PRIMARY KEY,
            person TEXT NOT NULL REFERENCES person (id),
            begun_at INTEGER NOT NULL,
            last_seen_at INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE draft (
            id TEXT PRIMARY KEY,
            person TEXT NOT NULL REFERENCES person (id),
            supporter TEXT REFERENCES person (id),
            fields TEXT NOT NULL,
            updated_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX draft_by_person ON draft (person);
        CREATE INDEX draft_by_supporter ON draft (supporter);
        CREATE TABLE access (
            id INTEGER PRIMARY KEY,
            difference TEXT NOT NULL,
            person TEXT NOT NULL,
            at INTEGER NOT NULL,
            what TEXT NOT NULL
        ) STRICT;
        CREATE INDEX access_by_difference ON access (difference, at);
        CREATE TRIGGER access_is_never_removed BEFORE DELETE ON access
        BEGIN SELECT RAISE(ABORT, 'accesses are never removed'); END;
        CREATE TRIGGER access_is_never_altered BEFORE UPDATE ON access
        BEGIN SELECT RAISE(ABORT, 'accesses are never altered'); END;
        """

    /// Since when each policy and calendar holds: a limit that is over is judged by the calendar it ended
    /// under, and an edition can be stored before its day.
    private static let inForce = """
        CREATE TABLE in_force_since (
            place INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            id TEXT NOT NULL,
            hash TEXT NOT NULL REFERENCES document (hash),
            since INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX in_force_since_by_document ON in_force_since (kind, id, since);
        CREATE TRIGGER in_force_since_is_never_removed BEFORE DELETE ON in_force_since
        BEGIN SELECT RAISE(ABORT, 'what was in force is never removed'); END;
        CREATE TRIGGER in_force_since_is_never_altered BEFORE UPDATE ON in_force_since
        BEGIN SELECT RAISE(ABORT, 'what was in force is never altered'); END;
        INSERT INTO in_force_since (kind, id, hash, since)
            SELECT kind, id, hash, since FROM in_force ORDER BY since, kind, id;
        DROP TABLE in_force;
        ALTER TABLE closed_day ADD COLUMN since INTEGER NOT NULL DEFAULT 0;
        """

    /// For the next number of a reference, and for how much somebody owes.
    private static let indexes = """
        CREATE INDEX difference_by_number
            ON difference (rtrim(reference, '0123456789'), length(reference), reference);
        DROP INDEX participation_by_person;
        CREATE INDEX participation_by_person
            ON participation (person, until, capacity, difference);
        """

    /// Which earlier difference one follows, by its reference: none of those raised before says so.
    private static let follows = """
        ALTER TABLE difference ADD COLUMN follows TEXT;
        CREATE INDEX difference_by_followed ON difference (follows) WHERE follows IS NOT NULL;
        """

    /// What somebody tries out: never part of the record, thrown away on demand.
    private static let rehearsal = """
        CREATE TABLE rehearsal (
            person TEXT PRIMARY KEY REFERENCES person (id),
            policy TEXT NOT NULL REFERENCES document (hash),
            scenario TEXT NOT NULL CHECK (length(scenario) <= 262144),
            now TEXT NOT NULL,
            player TEXT NOT NULL,
            updated_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
}
