import ParallaxCore

/// A kind of file that holds many articles, told from the bytes themselves.
enum ListFormat: Hashable {
    /// RSS, Atom or JSON Feed.
    case feed
    /// Articles as JSON Lines.
    case articleLines
    /// One article in Markdown.
    case markdown

    /// How many bytes are looked at.
    private static let sampleSize = 4096
    /// What a document begins with that may be a feed.
    private static let roots = ["<rss", "<feed", "<rdf:rdf", "<atom:feed", "<channel", "<?xml"]

    /// Sniffs a file; `nil` for one that holds none of these.
    ///
    /// - Complexity: O(1): only the start is looked at.
    init?(sniffing bytes: [UInt8]) {
        let start = bytes.prefix(Self.sampleSize)
        switch XMLDecoding.first(in: start) {
        case ASCII.less where Self.isFeed(Self.sample(start)): self = .feed
        case UInt8(ascii: "{"):
            guard let format = Self.object(Self.sample(start), isLong: bytes.count > start.count) else { return nil }
            self = format
        case UInt8(ascii: "-") where FrontMatter(Self.sample(start)) != nil: self = .markdown
        case _ where start.contains(ASCII.numberSign) && MarkdownFormat.isLikely(Self.sample(start)): self = .markdown
        default: return nil
        }
    }

    private static func sample(_ start: ArraySlice<UInt8>) -> String {
        String(decoding: XMLDecoding.sample(start), as: UTF8.self)
    }

    private static func isFeed(_ sample: String) -> Bool {
        let start = sample.lowercased()
        return !start.contains("<html") && roots.contains(where: start.contains)
    }

    private static func object(_ start: String, isLong: Bool) -> ListFormat? {
        if start.contains("jsonfeed.org/version") || start.contains("jsonfeed.org\\/version") { return .feed }
        return start.contains("\"text\"") || isLong ? .articleLines : nil
    }

    /// The articles of a file in this format; `nil` when it is not in it after all.
    ///
    /// - Complexity: O(*n*) in the number of bytes.
    func articles(_ bytes: [UInt8], path: String, names: [String]) -> [Result<Article, IntakeProblem>]? {
        switch self {
        case .feed:
            guard bytes.count <= Feed.limit else { return [.failure(.tooLarge(path: path, limit: Feed.limit))] }
            guard let articles = Feed(reading: bytes)?.articles(source: path) else { return nil }
            return articles.isEmpty ? [.failure(.empty(path: path))] : articles.map { .success($0) }
        case .articleLines: return ArticleLines.articles(bytes, source: path)
        case .markdown: return MarkdownFormat.article(bytes, source: path, names: names).map { [.success($0)] }
        }
    }
}
