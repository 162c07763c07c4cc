import ParallaxCore

extension ArticlePane {
    /// The paragraph with the quote the reader is at, else the one at the top.
    var citedPassage: CitedPassage? {
        let top = page.lines[min(scroll.top, page.lines.count)...].lazy.compactMap(\.block).first
        let quote = currentQuote.flatMap { index in
            article.blocks.firstIndex { $0.range.contains(annotated.quotes[index].range.start) }
        }
        return (quote ?? top).map { block in
            CitedPassage(
                article: article, paragraphs: [article.blocks[block].range],
                numbers: article.paragraphNumber(ofBlock: block).map { $0...$0 }, letter: nil)
        }
    }
}

extension ArticlePane {
    /// The passage that a note is about: the quote the reader is at, else the paragraph at the top.
    var notedPassage: TextRange? { quoteInView.map { annotated.quotes[$0].range } ?? citedPassage?.paragraphs.first }
}
