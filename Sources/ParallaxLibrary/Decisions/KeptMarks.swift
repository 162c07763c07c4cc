import GRDB
import ParallaxCore

/// Marks on their way from the file of decisions to the articles that are listed.
struct KeptMarks: Hashable, Sendable {
    private var marks: [TextFingerprint: ArticleMarks] = [:]

    /// No marks.
    init() {}

    /// The marks of those of the texts that have any.
    init(of texts: [TextFingerprint], _ db: Database) throws {
        for text in texts {
            let found = try MarkTable.marks(of: text, db)
            if found != ArticleMarks() { marks[text] = found }
        }
    }

    func write(_ db: Database) throws {
        for (text, marks) in marks { try MarkTable.keep(marks, of: text, db) }
    }
}
