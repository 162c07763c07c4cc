public import ParallaxCore

/// An article and all that a library derives from it.
///
/// Making one takes far longer than adding it, needs no library, and can be done on all cores.
public struct IncomingArticle: Sendable {
    /// The article, by the name it came with.
    public let article: Article
    let fingerprint: TextFingerprint
    let address: CanonicalAddress?
    let blocks: BlockCode
    let speakers: String
    let hyperlinks: HyperlinkCode
    let indexed: IndexedText
    let listed: ListEntry
    let titleKey: String
    /// What grouping into stories reads of it; `nil` when that can wait.
    let storyCode: [UInt8]?

    /// Prepares an article.
    ///
    /// - Parameter joinsStories: Whether its story will be looked for, which needs more of its text.
    /// - Complexity: O(*n*) in the length of the text.
    public init(_ annotated: AnnotatedArticle, joinsStories: Bool = true) {
        let member = joinsStories ? StoryMember(annotated.article) : nil
        self.init(annotated.article, quotes: annotated.quotes, member: member)
    }

    /// Prepares an article whose story will be looked for, and finds what a library wants to know of it.
    ///
    /// - Parameter vocabulary: What is known of words from the articles before it.
    /// - Complexity: O(*n*) in the length of the text.
    public init(_ article: Article, _ vocabulary: inout StoryVocabulary) {
        let quotes = QuoteFinder(language: article.language).quotes(in: article)
        self.init(article, quotes: quotes, member: StoryMember(article, &vocabulary))
    }

    private init(_ article: Article, quotes: [Quote], member: StoryMember?) {
        self.article = article
        fingerprint = TextFingerprint(article)
        address = article.url.flatMap(CanonicalAddress.init)
        blocks = BlockCode(article.blocks)
        speakers = Self.speakers(of: quotes)
        hyperlinks = HyperlinkCode(article.hyperlinks)
        indexed = IndexedText(article, speakers: speakers)
        listed = ListEntry(article, quotes: quotes, story: 0)
        titleKey = SortKey.text(of: listed.title)
        storyCode = member?.code
    }

    private static func speakers(of quotes: [Quote]) -> String {
        var seen: Set<String> = []
        return quotes.compactMap(\.speaker).filter { seen.insert($0).inserted }.joined(separator: "\n")
    }
}
