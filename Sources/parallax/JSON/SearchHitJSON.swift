import ParallaxCore

/// An article that a search found, as `search --json` prints it.
struct SearchHitJSON: Encodable {
    /// A passage; `matches` are first and last offsets in code points of `text`.
    struct Snippet: Encodable {
        let text: String
        let matches: [[Int]]

        init(_ snippet: SearchSnippet) {
            text = snippet.text
            matches = CodePointOffsets(snippet.text).pairs(snippet.matches)
        }
    }

    let article: ListEntryJSON
    /// What was found in the headline; offsets in code points of `title`.
    let titleMatches: [[Int]]
    let snippet: Nullable<Snippet>

    init(_ entry: ListEntry, _ snippet: SearchSnippet?, terms: SearchTerms) {
        article = ListEntryJSON(entry)
        let matches = terms.matches(in: entry.title, range: TextRange(start: 0, end: entry.title.utf8.count))
        titleMatches = CodePointOffsets(entry.title).pairs(matches)
        self.snippet = Nullable(snippet.map(Snippet.init))
    }

    private enum CodingKeys: CodingKey { case titleMatches, snippet }

    /// The keys of the article and those of the hit stand side by side.
    func encode(to encoder: any Encoder) throws {
        try article.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(titleMatches, forKey: .titleMatches)
        try container.encode(snippet, forKey: .snippet)
    }
}

extension CodePointOffsets {
    /// Ranges as pairs of first offset and the one after the last.
    fileprivate func pairs(_ ranges: [TextRange]) -> [[Int]] { ranges.map { [self[$0.start], self[$0.end]] } }
}
