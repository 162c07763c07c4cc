/// One sentence of an article: the unit that is aligned, linked and compared.
public struct Sentence: Hashable, Sendable, Codable {
    /// Where the sentence lies in the article's text, without surrounding white space.
    public let range: TextRange
    /// Index of the block it belongs to, in ``Article/blocks``.
    public let block: Int

    /// Creates a sentence.
    public init(range: TextRange, block: Int) {
        self.range = range
        self.block = block
    }
}
