/// One text by one outlet.
///
/// The text is held once. Blocks say what each part of it is; every other finding about the
/// article is a list of ``TextRange`` values over `text`.
public struct Article: Hashable, Sendable, Codable, Identifiable {
    /// Names an article inside one collection; the same input gives the same name in every run.
    public struct ID: Hashable, Sendable, Codable, RawRepresentable {
        /// The name as text.
        public let rawValue: String

        /// Wraps a name.
        public init(rawValue: String) { self.rawValue = rawValue }
    }

    /// The article's name in its collection.
    public let id: ID
    /// Where the article was read from: a path, an address, ``standardInput``, or `demo`.
    public private(set) var source: String
    /// The format it was read from, such as `text`.
    public let format: String
    /// Who published it; `nil` when nothing says so.
    public let outlet: String?
    /// Who wrote it; `nil` when nothing says so.
    public let byline: String?
    /// When it was published; `nil` when nothing says so.
    public let published: PublicationDate?
    /// The language as a two-letter code such as `en`; `nil` when unknown.
    public let language: String?
    /// The address of the original; `nil` when unknown.
    public let url: String?
    /// The cleaned text, all blocks in reading order, boilerplate included.
    public let text: String
    /// What the parts of `text` are, in order, not overlapping.
    public let blocks: [Block]
    /// The words of `text` that lead to an address, in order, not overlapping.
    public let hyperlinks: [Hyperlink]

    /// Creates an article.
    ///
    /// - Precondition: `blocks` and `hyperlinks` are ordered, do not overlap, and lie inside `text`.
    public init(
        id: ID, source: String, format: String, outlet: String? = nil, byline: String? = nil,
        published: PublicationDate? = nil, language: String? = nil, url: String? = nil, text: String, blocks: [Block],
        hyperlinks: [Hyperlink] = []
    ) {
        precondition(Self.isOrdered(blocks.map(\.range), in: text), "blocks are ordered and lie inside the text")
        precondition(Self.isOrdered(hyperlinks.map(\.range), in: text), "links are ordered and lie inside the text")
        self.id = id
        self.source = source
        self.format = format
        self.outlet = outlet
        self.byline = byline
        self.published = published
        self.language = language
        self.url = url
        self.text = text
        self.blocks = blocks
        self.hyperlinks = hyperlinks
    }

    private static func isOrdered(_ ranges: [TextRange], in text: String) -> Bool {
        zip(ranges, ranges.dropFirst()).allSatisfy { $0.end <= $1.start } && (ranges.last?.end ?? 0) <= text.utf8.count
    }
}

extension Article {
    /// The source of what came on standard input, which is no place: what comes there next has nothing to do with it.
    public static let standardInput = "-"

    /// The same article, read from a place that is called otherwise.
    public func read(from source: String) -> Article {
        var article = self
        article.source = source
        return article
    }

    /// The block that holds the title; `nil` for an article without one.
    public var headline: Block? { blocks.first { $0.kind == .headline } }

    /// The title as written; empty when there is none.
    public var title: Substring { headline.map { text[$0.range] } ?? "" }

    /// The words of a block; those of a list item without the bullet that they may begin with.
    public func words(of block: Block) -> Substring {
        hasBullet(block) ? text[block.range].dropFirst().drop(while: \.isWhitespace) : text[block.range]
    }

    /// Whether a block is a list item and its text begins with the bullet.
    public func hasBullet(_ block: Block) -> Bool {
        let words = text[block.range]
        guard block.kind == .listItem, let first = words.unicodeScalars.first else { return false }
        return SentenceMarks.isBullet(first) || ((first == "-" || first == "*") && words.dropFirst().first == " ")
    }

    /// The blocks of one kind, in order.
    public func blocks(of kind: Block.Kind) -> [Block] { blocks.filter { $0.kind == kind } }

    /// The blocks a reader sees below the headline.
    public var body: [Block] { blocks.filter { $0.kind.isShown && $0.kind != .headline } }
}

extension Article {
    /// Words and numbers in the running text a reader sees: paragraphs, standfirst, list items and subheadings.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public var wordCount: Int {
        blocks.filter { $0.kind.isCompared || $0.kind == .subheading }
            .reduce(0) { $0 + Token.countWords(text, in: $1.range) }
    }
}
