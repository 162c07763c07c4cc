import ParallaxCore

extension ArticlePane {
    /// The paragraph with the quote the reader is at, else with the match, as far as they are in view; else the one at the top.
    var citedPassage: CitedPassage? {
        let top = page.lines[min(scroll.top, page.lines.count)...].lazy.compactMap(\.block).first
        let place = quoteInView.map { annotated.quotes[$0].range.start } ?? matchInView
        let chosen = place.flatMap { place in article.blocks.firstIndex { $0.range.contains(place) } }
        return (chosen ?? top).map { block in
            CitedPassage(
                article: article, paragraphs: [article.blocks[block].range],
                numbers: article.paragraphNumber(ofBlock: block).map { $0...$0 }, letter: nil)
        }
    }

    /// Where the match that the reader is at begins; `nil` while it is out of view.
    private var matchInView: Int? {
        guard let range = search?.currentMatch?.range else { return nil }
        return page.lines[scroll.visible].contains { $0.range?.overlaps(range) ?? false } ? range.start : nil
    }
}

extension ArticlePane {
    /// The passage that a note is about: the quote the reader is at, else the paragraph at the top.
    var notedPassage: TextRange? { quoteInView.map { annotated.quotes[$0].range } ?? citedPassage?.paragraphs.first }
}
