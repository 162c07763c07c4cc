import ParallaxCore
import ParallaxScreen

/// A part of an article as it leaves the program: its words, and where they stand.
struct CitedPassage: Hashable, Sendable {
    let article: Article
    /// The stretches of text, paragraph by paragraph.
    let paragraphs: [TextRange]
    /// The numbers of the first and the last paragraph, as a reader counts; `nil` for a headline or a caption.
    let numbers: ClosedRange<Int>?
    /// The letter the article has in a comparison.
    let letter: String?

    /// The words alone, paragraphs parted by an empty line.
    var words: String { paragraphs.map { String(article.text[$0]) }.joined(separator: "\n\n") }

    /// The words under the letter, outlet and date of their article; without a letter the words alone.
    var labelledWords: String {
        guard let letter else { return words }
        let about = [article.outletOrFile, article.published?.readable].compactMap(\.self)
        return "\(letter)  \(about.joined(separator: ", "))\n\(words)"
    }

    /// Outlet, title, date, paragraph, and the address or the file it was read from; what is not known is left out.
    var citation: String {
        let title = article.title.isEmpty ? nil : "“\(article.title)”"
        let parts = [
            article.outlet, title, article.published?.readable, numbers.map(Self.place),
            article.url ?? article.source,
        ]
        return parts.compactMap(\.self).joined(separator: ", ")
    }

    private static func place(_ numbers: ClosedRange<Int>) -> String {
        numbers.count == 1
            ? "paragraph \(numbers.lowerBound)" : "paragraphs \(numbers.lowerBound)–\(numbers.upperBound)"
    }

    /// The words, under the letter of their article, and the citation.
    var citedWords: String { "\(labelledWords)\n\n— \(citation)" }
}

extension CitedPassage {
    /// The passage of some sentences, those of one paragraph together.
    ///
    /// - Precondition: There is at least one sentence, and the article has them all.
    init(_ annotated: AnnotatedArticle, sentences: Range<Int>, letter: String?) {
        var paragraphs: [TextRange] = []
        var block: Int?
        for sentence in annotated.sentences[sentences] {
            if sentence.block == block, let last = paragraphs.popLast() {
                paragraphs.append(TextRange(start: last.start, end: sentence.range.end))
            } else {
                paragraphs.append(sentence.range)
            }
            block = sentence.block
        }
        let (first, last) = (annotated.sentences[sentences.lowerBound], annotated.sentences[sentences.upperBound - 1])
        let article = annotated.article
        let numbers = article.paragraphNumber(ofBlock: first.block).flatMap { first in
            article.paragraphNumber(ofBlock: last.block).map { first...max(first, $0) }
        }
        self.init(article: article, paragraphs: paragraphs, numbers: numbers, letter: letter)
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
