PRAGMA application_id = 1349285937;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES ('1 corrections'), ('2 articles'), ('3 feeds'), ('4 story decisions'), ('5 story terms'), ('6 hyperlinks'), ('7 counters');
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
) STRICT;
CREATE TABLE feed (
    address TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    page TEXT,
    folders TEXT NOT NULL,
    isNamedByUser INTEGER NOT NULL,
    etag TEXT,
    modified TEXT,
    fetched INTEGER,
    due INTEGER NOT NULL DEFAULT 0,
    failures INTEGER NOT NULL DEFAULT 0,
    problem TEXT,
    hasEnded INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE fullText USING fts5(
    title, body, speakers, content='', tokenize='unicode61 remove_diacritics 2'
);
CREATE TABLE "linkCorrection" ("leftText" BLOB NOT NULL, "rightText" BLOB NOT NULL, "leftStart" INTEGER NOT NULL, "leftEnd" INTEGER NOT NULL, "rightStart" INTEGER NOT NULL, "rightEnd" INTEGER NOT NULL, "isLinked" INTEGER NOT NULL, PRIMARY KEY ("leftText", "rightText", "leftStart", "leftEnd", "rightStart", "rightEnd")) STRICT, WITHOUT ROWID;
CREATE TABLE mark (
    text BLOB PRIMARY KEY,
    isRead INTEGER NOT NULL,
    isStarred INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE note (
    text BLOB NOT NULL,
    rangeStart INTEGER NOT NULL,
    rangeEnd INTEGER NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (text, rangeStart, rangeEnd)
) STRICT, WITHOUT ROWID;
CREATE TABLE outlet (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    sortKey TEXT NOT NULL,
    articles INTEGER NOT NULL DEFAULT 0,
    unread INTEGER NOT NULL DEFAULT 0,
    starred INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE place (
    name TEXT PRIMARY KEY,
    content BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "quoteCorrection" ("text" BLOB NOT NULL, "rangeStart" INTEGER NOT NULL, "rangeEnd" INTEGER NOT NULL, "speaker" TEXT, "kind" TEXT NOT NULL, PRIMARY KEY ("text", "rangeStart", "rangeEnd")) STRICT, WITHOUT ROWID;
CREATE TABLE storyDecision (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT
) STRICT;
CREATE TABLE storyDecisionText (
    decision INTEGER NOT NULL REFERENCES storyDecision (id) ON DELETE CASCADE,
    text BLOB NOT NULL,
    isSubject INTEGER NOT NULL,
    PRIMARY KEY (decision, text)
) STRICT, WITHOUT ROWID;
CREATE TABLE storyTerms (
    article INTEGER PRIMARY KEY REFERENCES article (id),
    terms BLOB NOT NULL
) STRICT;
CREATE TABLE tag (
    text BLOB NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (text, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE text (
    id INTEGER PRIMARY KEY,
    fingerprint BLOB NOT NULL UNIQUE,
    content TEXT NOT NULL,
    blocks BLOB NOT NULL,
    speakers TEXT NOT NULL
, hyperlinks TEXT) STRICT;
CREATE TABLE untold (article INTEGER PRIMARY KEY REFERENCES article (id)) STRICT;
CREATE TABLE version (
    article INTEGER NOT NULL REFERENCES article (id),
    number INTEGER NOT NULL,
    text INTEGER NOT NULL REFERENCES text (id),
    published INTEGER,
    added INTEGER NOT NULL,
    PRIMARY KEY (article, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX articleAtAddress ON article (address) WHERE address IS NOT NULL;
CREATE INDEX articleByNewest ON article (newest, id, isRead, isStarred, outlet);
CREATE INDEX articleByOldest ON article (oldest, id, isRead, isStarred, outlet);
CREATE INDEX articleByOutlet ON article (outletKey, newest, id, isRead, isStarred);
CREATE INDEX articleByTitle ON article (titleKey, newest, id, isRead, isStarred, outlet);
CREATE INDEX articleFromSource ON article (source) WHERE address IS NULL;
CREATE INDEX articleOfOutlet ON article (outlet, newest, id, isRead, isStarred);
CREATE INDEX articleOfStory ON article (story, newest, id);
CREATE INDEX articleOfText ON article (text);
CREATE INDEX articleStarred ON article (newest, id, outlet) WHERE isStarred = 1;
CREATE INDEX articleUnread ON article (newest, id, outlet) WHERE isRead = 0;
CREATE INDEX storyDecisionOfText ON storyDecisionText (text);
CREATE INDEX tagByName ON tag (name);
CREATE TRIGGER articleChanged AFTER UPDATE OF outlet, isRead, isStarred ON article BEGIN
    UPDATE outlet SET articles = articles - 1, unread = unread - 1 + old.isRead,
        starred = starred - old.isStarred WHERE id = old.outlet;
    UPDATE outlet SET articles = articles + 1, unread = unread + 1 - new.isRead,
        starred = starred + new.isStarred WHERE id = new.outlet;
END;
CREATE TRIGGER articleRemoved AFTER DELETE ON article BEGIN
    UPDATE outlet SET articles = articles - 1, unread = unread - 1 + old.isRead,
        starred = starred - old.isStarred WHERE id = old.outlet;
END;
