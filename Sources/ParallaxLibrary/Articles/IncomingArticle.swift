public import ParallaxCore

/// An article and all that a library derives from it.
///
/// Making one takes far longer than adding it, needs no library, and can be done on all cores.
public struct IncomingArticle: Sendable {
    /// The article, by the name it came with.
    public let annotated: AnnotatedArticle
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
        self.annotated = annotated
        fingerprint = TextFingerprint(annotated.article)
        address = annotated.article.url.flatMap(CanonicalAddress.init)
        blocks = BlockCode(annotated.article.blocks)
        speakers = Self.speakers(of: annotated.quotes)
        hyperlinks = HyperlinkCode(annotated.article.hyperlinks)
        indexed = IndexedText(annotated.article, speakers: speakers)
        listed = ListEntry(annotated, story: 0)
        titleKey = SortKey.text(of: listed.title)
        storyCode = joinsStories ? StoryMember(annotated.article).code : nil
    }

    private static func speakers(of quotes: [Quote]) -> String {
        var seen: Set<String> = []
        return quotes.compactMap(\.speaker).filter { seen.insert($0).inserted }.joined(separator: "\n")
    }
}
