import GRDB

extension LibrarySchema {
    /// Migration 2: the articles, what lists show of them, the words in them, and what the reader marked them with.
    static func createArticles(_ db: Database) throws {
        for sql in [outlets, texts, articles, versions] { try db.execute(sql: sql) }
        for sql in [listOrders, listFilters, identities, counters, fullText, marks] { try db.execute(sql: sql) }
        try db.execute(sql: "INSERT INTO outlet (id, name, sortKey) VALUES (0, '', ?)", arguments: [unnamedOutletKey])
    }

    /// The sort key of articles whose outlet is not known: behind every name.
    static let unnamedOutletKey = "\u{10FFFF}"

    /// Outlet 0 stands for all articles that nothing names an outlet of.
    private static let outlets = """
        CREATE TABLE outlet (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            sortKey TEXT NOT NULL,
            articles INTEGER NOT NULL DEFAULT 0,
            unread INTEGER NOT NULL DEFAULT 0,
            starred INTEGER NOT NULL DEFAULT 0
        ) STRICT
        """

    private static let texts = """
        CREATE TABLE text (
            id INTEGER PRIMARY KEY,
            fingerprint BLOB NOT NULL UNIQUE,
            content TEXT NOT NULL,
            blocks BLOB NOT NULL,
            speakers TEXT NOT NULL
        ) STRICT
        """

    /// `newest` and `oldest` count up in the order they are named after, and articles without a date come last in both.
    private static let articles = """
        CREATE TABLE article (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            text INTEGER NOT NULL REFERENCES text (id),
            outlet INTEGER NOT NULL REFERENCES outlet (id),
            title TEXT NOT NULL,
            published INTEGER,
            words INTEGER NOT NULL,
            quotes INTEGER NOT NULL,
            story INTEGER NOT NULL,
            isRead INTEGER NOT NULL DEFAULT 0,
            isStarred INTEGER NOT NULL DEFAULT 0,
            tags TEXT,
            version INTEGER NOT NULL DEFAULT 1,
            outletKey TEXT NOT NULL,
            titleKey TEXT NOT NULL,
            source TEXT NOT NULL,
            format TEXT NOT NULL,
            byline TEXT,
            language TEXT,
            url TEXT,
            address TEXT,
            added INTEGER NOT NULL DEFAULT (unixepoch()),
            newest INTEGER NOT NULL AS (coalesce(-published, 9223372036854775807)) VIRTUAL,
            oldest INTEGER NOT NULL AS (coalesce(published, 9223372036854775807)) VIRTUAL
        ) STRICT
        """

    /// Texts that an article had before the one it has now.
    private static let versions = """
        CREATE TABLE version (
            article INTEGER NOT NULL REFERENCES article (id),
            number INTEGER NOT NULL,
            text INTEGER NOT NULL REFERENCES text (id),
            published INTEGER,
            added INTEGER NOT NULL,
            PRIMARY KEY (article, number)
        ) STRICT, WITHOUT ROWID
        """

    /// One index an order. Each holds what lists are filtered by, so that a row is looked up only when it is shown.
    private static let listOrders = """
        CREATE INDEX articleByNewest ON article (newest, id, isRead, isStarred, outlet);
        CREATE INDEX articleByOldest ON article (oldest, id, isRead, isStarred, outlet);
        CREATE INDEX articleByOutlet ON article (outletKey, newest, id, isRead, isStarred);
        CREATE INDEX articleByTitle ON article (titleKey, newest, id, isRead, isStarred, outlet);
        """

    /// What is wanted from a long list and may be rare in it.
    private static let listFilters = """
        CREATE INDEX articleOfOutlet ON article (outlet, newest, id, isRead, isStarred);
        CREATE INDEX articleOfStory ON article (story);
        CREATE INDEX articleUnread ON article (newest, id, outlet) WHERE isRead = 0;
        CREATE INDEX articleStarred ON article (newest, id, outlet) WHERE isStarred = 1;
        """

    /// By what an article is known again.
    private static let identities = """
        CREATE INDEX articleOfText ON article (text);
        CREATE INDEX articleFromSource ON article (source) WHERE address IS NULL;
        CREATE INDEX articleAtAddress ON article (address) WHERE address IS NOT NULL;
        """

    private static let counters = """
        CREATE TRIGGER articleAdded AFTER INSERT ON article BEGIN
            UPDATE outlet SET articles = articles + 1, unread = unread + 1 - new.isRead,
                starred = starred + new.isStarred WHERE id = new.outlet;
        END;
        CREATE TRIGGER articleRemoved AFTER DELETE ON article BEGIN
            UPDATE outlet SET articles = articles - 1, unread = unread - 1 + old.isRead,
                starred = starred - old.isStarred WHERE id = old.outlet;
        END;
        CREATE TRIGGER articleChanged AFTER UPDATE OF outlet, isRead, isStarred ON article BEGIN
            UPDATE outlet SET articles = articles - 1, unread = unread - 1 + old.isRead,
                starred = starred - old.isStarred WHERE id = old.outlet;
            UPDATE outlet SET articles = articles + 1, unread = unread + 1 - new.isRead,
                starred = starred + new.isStarred WHERE id = new.outlet;
        END;
        """

    /// The words of each article's newest text, by its row; the text itself is not held twice.
    private static let fullText = """
        CREATE VIRTUAL TABLE fullText USING fts5(
            title, body, speakers, content='', tokenize='unicode61 remove_diacritics 2'
        )
        """

    /// What belongs to a text, whether an article of the library has it or not, by the text's fingerprint.
    private static let marks = """
        CREATE TABLE mark (
            text BLOB PRIMARY KEY,
            isRead INTEGER NOT NULL,
            isStarred INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE tag (
            text BLOB NOT NULL,
            name TEXT NOT NULL,
            PRIMARY KEY (text, name)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX tagByName ON tag (name);
        CREATE TABLE note (
            text BLOB NOT NULL,
            rangeStart INTEGER NOT NULL,
            rangeEnd INTEGER NOT NULL,
            content TEXT NOT NULL,
            PRIMARY KEY (text, rangeStart, rangeEnd)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE place (
            name TEXT PRIMARY KEY,
            content BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
}
