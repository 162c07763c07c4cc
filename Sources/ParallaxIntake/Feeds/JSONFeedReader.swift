import ParallaxUnicode

/// Reads JSON Feed 1.0 and 1.1 (Reece and Simmons, 2017 and 2020).
enum JSONFeedReader {
    /// The feed; `nil` when the bytes are no JSON Feed.
    static func feed(_ bytes: [UInt8], address: String?) -> Feed? {
        guard let root = JSONValue(bytes), case .array(let items) = root["items"] else { return nil }
        let version = root["version"]?.text ?? ""
        var feed = Feed(
            format: version.hasSuffix("/1") ? "json1" : "json11",
            entries: items.prefix(Feed.mostEntries).compactMap { entry($0, base: address) },
            isMalformed: !version.contains("jsonfeed.org"))
        feed.title = root["title"]?.line
        feed.link = root["home_page_url"]?.line.map { WebReference.resolved($0, base: address) }
        feed.description = root["description"]?.text.map { FeedText($0, .plain) }
        feed.language = root["language"]?.line
        feed.author = author(of: root)
        feed.id = root["feed_url"]?.line
        return feed
    }

    private static func entry(_ item: JSONValue, base: String?) -> FeedEntry? {
        guard case .object = item else { return nil }
        var entry = FeedEntry()
        entry.id = item["id"]?.line
        entry.title = item["title"]?.line
        entry.link = (item["url"] ?? item["external_url"])?.line.map { WebReference.resolved($0, base: base) }
        entry.summary = item["summary"]?.text.map { FeedText($0, .plain) }
        entry.content =
            item["content_html"]?.text.map { FeedText($0, .html) }
            ?? item["content_text"]?.text.map { FeedText($0, .plain) }
        entry.published = item["date_published"]?.text.flatMap { FeedDate($0) }
        entry.updated = item["date_modified"]?.text.flatMap { FeedDate($0) }
        entry.author = author(of: item)
        entry.categories = item["tags"]?.elements.compactMap(\.line) ?? []
        entry.language = item["language"]?.line
        return entry
    }

    /// The names of `authors` of 1.1 or `author` of 1.0.
    private static func author(of value: JSONValue) -> String? {
        let authors = value["authors"]?.elements ?? value["author"]?.elements ?? []
        return FeedEntry.joined(authors.compactMap { ($0["name"] ?? $0["url"] ?? $0).line })
    }
}
