import GRDB

extension LibrarySchema {
    /// Migration 4: what the reader decided about stories, in the order in which it was decided.
    static func createStoryDecisions(_ db: Database) throws {
        try db.execute(
            sql: """
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
                CREATE INDEX storyDecisionOfText ON storyDecisionText (text);
                """)
    }
}
