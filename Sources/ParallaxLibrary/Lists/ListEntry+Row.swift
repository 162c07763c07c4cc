import GRDB
import ParallaxCore

extension ListEntry {
    /// What a row must hold to be shown.
    static let columns = """
        article.name, nullif(outlet.name, ''), article.title, article.published, article.words, article.quotes,
        article.story, article.isRead, article.isStarred, article.tags,
        (SELECT count(*) FROM article AS member WHERE member.story = article.story),
        article.source
        """

    /// The entry of a row with ``columns``.
    init(_ row: Row) {
        let tags: String? = row[9]
        self.init(
            id: Article.ID(rawValue: row[0]), outlet: row[1], source: row[11], title: row[2],
            published: (row[3] as Int?).flatMap(PublicationDate.init(kept:)), wordCount: row[4], quoteCount: row[5],
            story: row[6], storySize: row[10],
            marks: ArticleMarks(
                isRead: row[7], isStarred: row[8], tags: tags?.split(separator: "\n").map(String.init) ?? []))
    }
}
