import GRDB
import ParallaxCore

/// A row of `article`, as it is written.
struct ArticleRecord {
    let id: Int64
    let name: String
    let story: Int64
    let version: Int
    let text: Int64
    let outlet: OutletRow
    let incoming: IncomingArticle
    let marks: ArticleMarks

    private var article: Article { incoming.annotated.article }
}

extension ArticleRecord: PersistableRecord {
    static let databaseTableName = "article"

    func encode(to container: inout PersistenceContainer) {
        container["id"] = id
        container["name"] = name
        container["story"] = story
        container["version"] = version
        encodeContent(to: &container)
        encodeOrigin(to: &container)
        encodeMarks(to: &container)
    }

    /// What lists show and are ordered by.
    private func encodeContent(to container: inout PersistenceContainer) {
        container["text"] = text
        container["outlet"] = outlet.id
        container["outletKey"] = outlet.sortKey
        container["title"] = incoming.listed.title
        container["titleKey"] = incoming.titleKey
        container["published"] = article.published?.kept
        container["words"] = incoming.listed.wordCount
        container["quotes"] = incoming.listed.quoteCount
    }

    private func encodeOrigin(to container: inout PersistenceContainer) {
        container["source"] = article.source
        container["format"] = article.format
        container["byline"] = article.byline
        container["language"] = article.language
        container["url"] = article.url
        container["address"] = incoming.address?.text
    }

    private func encodeMarks(to container: inout PersistenceContainer) {
        container["isRead"] = marks.isRead
        container["isStarred"] = marks.isStarred
        container["tags"] = marks.keptTags
    }
}
