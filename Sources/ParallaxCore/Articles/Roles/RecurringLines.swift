import ParallaxUnicode

/// Finds the lines that an outlet puts into articles that have nothing else in common: they belong to its page.
///
/// No list of words knows every outlet's own appeals and notices; that they come back tells them. Articles are unrelated
/// when their longest paragraphs differ, so versions and reprints of one text count once.
///
/// ```swift
/// var lines = RecurringLines()
/// lines.note(articles)
/// let marked = articles.map(lines.marking)
/// ```
public struct RecurringLines: Sendable {
    /// How many unrelated articles a line stands in before it is furniture: a label, and a sentence or a subheading,
    /// which may be true of several stories.
    private static let fewest = (line: 3, sentence: 5)
    /// Longest line that is looked at, in UTF-8 code units.
    private static let longest = 300
    /// Most lines that are remembered, about 10 MB; then those seen once are forgotten.
    private static let mostLines = 1 << 16

    /// The articles that a line was seen in, as far as they are needed: each by its longest paragraph.
    private var articles: [Int: [Int]] = [:]

    private var isFull = false
    /// The outlets that had enough articles to tell.
    private var outlets: Set<String> = []

    /// Remembers no line yet.
    public init() {}

    /// Takes note of the lines of articles whose outlet is known, if there are a few of one outlet.
    ///
    /// - Complexity: O(*n*) in the length of the texts.
    public mutating func note(_ articles: some Collection<Article>) {
        let counts = Dictionary(articles.compactMap { article in article.outlet.map { ($0, 1) } }, uniquingKeysWith: +)
        outlets.formUnion(counts.lazy.filter { $0.value >= Self.fewest.line }.map(\.key))
        guard !outlets.isEmpty else { return }
        for article in articles { note(article) }
    }

    /// The article with its recurring lines marked as boilerplate; one that would have no text left is as it was.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public func marking(_ article: Article) -> Article {
        guard let outlet = article.outlet, outlets.contains(outlet) else { return article }
        var isMarked = false
        let blocks = article.blocks.map { block in
            guard isRecurring(block, of: article, outlet) else { return block }
            isMarked = true
            return Block(kind: .boilerplate, range: block.range)
        }
        return isMarked && blocks.contains(where: \.kind.isCompared) ? article.with(blocks) : article
    }

    private mutating func note(_ article: Article) {
        guard let outlet = article.outlet, outlets.contains(outlet), let story = Self.story(of: article) else { return }
        for block in article.blocks where Self.isLine(block, of: article) {
            let key = Self.key(block, of: article, outlet)
            if let known = articles[key] {
                if known.count < Self.fewest.sentence, !known.contains(story) { articles[key] = known + [story] }
            } else if hasRoom() {
                articles[key] = [story]
            }
        }
    }

    /// Makes room where there is none; when hardly any line was seen once, what is known stays as it is.
    private mutating func hasRoom() -> Bool {
        if articles.count < Self.mostLines { return true }
        guard !isFull else { return false }
        articles = articles.filter { $0.value.count > 1 }
        isFull = articles.count > Self.mostLines / 2
        return !isFull
    }

    private func isRecurring(_ block: Block, of article: Article, _ outlet: String) -> Bool {
        guard Self.isLine(block, of: article),
            let seen = articles[Self.key(block, of: article, outlet)]?.count
        else { return false }
        let isLabel = block.kind != .subheading && !Self.isSentence(article.text[block.range])
        return seen >= (isLabel ? Self.fewest.line : Self.fewest.sentence)
    }

    /// Short running text without anybody's words.
    private static func isLine(_ block: Block, of article: Article) -> Bool {
        guard block.kind == .paragraph || block.kind == .listItem || block.kind == .subheading,
            block.range.count <= longest
        else { return false }
        return !article.text[block.range].withUTF8Bytes(SentenceMarks.holdQuotationMark)
    }

    private static func isSentence(_ line: Substring) -> Bool {
        line.unicodeScalars.last.map(SentenceMarks.isTerminator) ?? false
    }

    private static func key(_ block: Block, of article: Article, _ outlet: String) -> Int {
        var hasher = Hasher()
        hasher.combine(outlet)
        article.text[block.range].withUTF8Bytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        return hasher.finalize()
    }

    private static func story(of article: Article) -> Int? {
        let longest = article.blocks.filter(\.kind.isCompared).max { $0.range.count < $1.range.count }
        return longest.map { block in
            var hasher = Hasher()
            article.text[block.range].withUTF8Bytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
            return hasher.finalize()
        }
    }
}

extension Article {
    fileprivate func with(_ blocks: [Block]) -> Article {
        Article(
            id: id, source: source, format: format, outlet: outlet, byline: byline, published: published,
            language: language, url: url, text: text, blocks: blocks, hyperlinks: hyperlinks)
    }
}
