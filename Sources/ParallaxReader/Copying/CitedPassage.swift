import ParallaxCore
import ParallaxScreen

/// A part of an article as it leaves the program: its words, and where they stand.
struct CitedPassage: Hashable, Sendable {
    let article: Article
    /// The stretches of text, paragraph by paragraph.
    let paragraphs: [TextRange]
    /// The number of the first paragraph, as a reader counts; `nil` when it is the headline or a caption.
    let number: Int?
    /// The letter the article has in a comparison.
    let letter: String?

    /// The words alone, paragraphs parted by an empty line.
    var words: String { paragraphs.map { String(article.text[$0]) }.joined(separator: "\n\n") }

    /// The words under the letter, outlet and date of their article; without a letter the words alone.
    var labelledWords: String {
        guard let letter else { return words }
        let about = [article.outlet ?? "outlet unknown", article.published?.readable].compactMap(\.self)
        return "\(letter)  \(about.joined(separator: ", "))\n\(words)"
    }

    /// Outlet, title, date, paragraph, and the address or the file it was read from; what is not known is left out.
    var citation: String {
        let title = article.title.isEmpty ? nil : "“\(article.title)”"
        let parts = [
            article.outlet, title, article.published?.readable, number.map { "paragraph \($0)" },
            article.url ?? article.source,
        ]
        return parts.compactMap(\.self).joined(separator: ", ")
    }
}

extension Article {
    /// The number of a paragraph as a reader counts, from 1; `nil` for a block that is none.
    ///
    /// - Complexity: O(*n*) in the number of blocks.
    func paragraphNumber(ofBlock block: Int) -> Int? {
        blocks[block].kind.isCompared ? blocks[...block].count { $0.kind.isCompared } : nil
    }
}
