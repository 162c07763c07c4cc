import GRDB

/// The articles that a query of the search language finds, as a condition on the table `article`.
struct SearchCondition {
    let sql: SQL

    init(_ query: String) throws {
        let words = query.split(separator: " ").map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
        sql = "article.id IN (SELECT rowid FROM fullText WHERE fullText MATCH \(words.joined(separator: " ")))"
    }
}
