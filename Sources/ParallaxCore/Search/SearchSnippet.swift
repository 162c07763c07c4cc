/// The passage of an article that shows best why a search found it.
public struct SearchSnippet: Hashable, Sendable, Codable {
    /// The passage, in the article's text; it lies inside one block.
    public let range: TextRange
    /// The words of the passage.
    public let text: String
    /// What to light, in ``text``.
    public let matches: [TextRange]
    /// Whether its block has more before it.
    public let isCutBefore: Bool
    /// Whether its block has more after it.
    public let isCutAfter: Bool

    /// Picks the passage with the most different terms, the first of those; the beginning of the text when none has any.
    /// `nil` for an article without text.
    ///
    /// - Parameters:
    ///   - terms: What the article was found by.
    ///   - length: How much it may show, in UTF-8 code units; it goes to the edges of words, so it may show less.
    /// - Complexity: O(*n*) in the length of the article.
    public init?(_ article: Article, terms: SearchTerms, length: Int) {
        var best: (block: TextRange, hits: [(range: TextRange, term: Int)], count: Int)?
        for block in article.body where block.kind != .byline {
            let hits = terms.isEmpty ? [] : terms.hits(in: article.text, range: block.range)
            let window = Self.densest(hits, length: length)
            if window.count > best?.count ?? -1 { best = (block.range, Array(hits[window.hits]), window.count) }
            if window.count == terms.count { break }
        }
        guard let best else { return nil }
        let span = Self.span(around: best.hits.map(\.range), in: best.block, of: article.text, length: length)
        range = span
        text = String(article.text[span])
        matches = best.hits.map(\.range).filter(span.contains).map { $0.shifted(by: -span.start) }
        isCutBefore = span.start > best.block.start
        isCutAfter = span.end < best.block.end
    }

    /// The first of the stretches of hits, no longer than `length`, that have the most different terms.
    private static func densest(
        _ hits: [(range: TextRange, term: Int)], length: Int
    ) -> (hits: Range<Int>, count: Int) {
        var best = (hits: 0..<0, count: 0)
        var seen: [Int: Int] = [:]
        var start = 0
        for (end, hit) in hits.enumerated() {
            seen[hit.term, default: 0] += 1
            while start < end, hit.range.end - hits[start].range.start > length {
                let left = seen[hits[start].term, default: 0] - 1
                seen[hits[start].term] = left > 0 ? left : nil
                start += 1
            }
            if seen.count > best.count { best = (start..<end + 1, seen.count) }
        }
        return best
    }

    /// A stretch of the block around the hits: a third of the room that is left goes before them.
    private static func span(
        around hits: [TextRange], in block: TextRange, of text: String, length: Int
    ) -> TextRange {
        let core = TextRange(start: hits.first?.start ?? block.start, end: hits.last?.end ?? block.start)
        let room = max(0, length - core.count)
        let before = min(core.start - block.start, max(room / 3, room - (block.end - core.end)))
        let after = min(block.end - core.end, room - before)
        let words = Token.scan(text, in: block).filter { $0.range.end > core.start - before - 1 }
        let start = words.first { $0.range.start >= core.start - before }?.range.start ?? core.start
        let end = words.last { $0.range.end <= core.end + after }?.range.end ?? core.end
        return TextRange(start: min(start, core.start), end: max(end, core.end))
    }
}
