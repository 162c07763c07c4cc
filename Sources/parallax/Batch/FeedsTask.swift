import ParallaxIntake

/// `batch feeds`: what a feed holds.
enum FeedsTask {
    struct Row: Decodable {
        let id: String
        let path: String
        let url: String?
        let http: [String: String]?
    }

    struct Answer: Encodable {
        struct Said: Encodable {
            let title, link, description, language, author, id, published, updated: Nullable<String>
        }

        struct Entry: Encodable {
            let title, link, id, published, updated, author, summary, content: Nullable<String>
            /// What a reader sees of summary or content.
            let text: Nullable<String>
            let categories: [String]

            enum CodingKeys: String, CodingKey {
                case title, link, id, published, updated, author, summary, content, categories
                case text = "content_text"
            }
        }

        let id: String
        let feed: Said
        let entries: [Entry]
        let encoding: String
        let malformed: Bool
        let format: String
        let error: Nullable<String>
    }

    static func answer(_ row: Row) throws -> Answer {
        let headers = Dictionary((row.http ?? [:]).map { ($0.lowercased(), $1) }) { first, _ in first }
        let feed = try Feed(file: row.path, address: address(row, headers), contentType: headers["content-type"])
        return Answer(
            id: row.id, feed: said(feed), entries: feed.entries.map(entry), encoding: feed.encoding,
            malformed: feed.isMalformed, format: feed.format, error: Nullable(nil))
    }

    private static func address(_ row: Row, _ headers: [String: String]) -> String? {
        headers["content-location"].flatMap { $0.hasPrefix("http") ? $0 : nil } ?? row.url
    }

    private static func said(_ feed: Feed) -> Answer.Said {
        Answer.Said(
            title: Nullable(feed.title), link: Nullable(feed.link), description: Nullable(feed.description?.source),
            language: Nullable(feed.language), author: Nullable(feed.author), id: Nullable(feed.id),
            published: Nullable(feed.published?.description), updated: Nullable(feed.updated?.description))
    }

    private static func entry(_ entry: FeedEntry) -> Answer.Entry {
        Answer.Entry(
            title: Nullable(entry.title), link: Nullable(entry.link), id: Nullable(entry.id),
            published: Nullable(entry.published?.description), updated: Nullable(entry.updated?.description),
            author: Nullable(entry.author), summary: Nullable(entry.summary?.source),
            content: Nullable(entry.content?.source),
            text: Nullable((entry.content ?? entry.summary)?.paragraphs.joined(separator: "\n\n")),
            categories: entry.categories)
    }
}
