import GRDB

extension LibrarySchema {
    /// Migration 5: what grouping reads of articles, and the articles whose stories were not looked for yet.
    ///
    /// Articles that stand alone are looked at again, for large libraries told no stories before.
    static func createStoryTerms(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE storyTerms (
                    article INTEGER PRIMARY KEY REFERENCES article (id),
                    terms BLOB NOT NULL
                ) STRICT;
                CREATE TABLE untold (article INTEGER PRIMARY KEY REFERENCES article (id)) STRICT;
                DROP INDEX articleOfStory;
                CREATE INDEX articleOfStory ON article (story, newest, id);
                INSERT INTO untold SELECT min(id) FROM article GROUP BY story HAVING count(*) = 1;
                """)
    }
}
