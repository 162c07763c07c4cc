import ParallaxCore

extension ArticlePane {
    /// The paragraph, or other block, the reader looks at: the one that was visited, else the one at the top.
    var blockHere: Int? {
        visitedBlock ?? page.lines[min(scroll.top, page.lines.count)...].lazy.compactMap(\.block).first
    }

    /// What a jump or a match led to, else the block of the current quote, as far as they are in view.
    var visitedBlock: Int? {
        if let goalInView { return goalInView }
        let place = quoteInView.map { annotated.quotes[$0].range.start }
        return place.flatMap { place in article.blocks.firstIndex { $0.range.contains(place) } }
    }

    /// What the last jump or match led to, while a part of it is in view.
    var goalInView: Int? {
        goal.flatMap { goal in page.lines[scroll.visible].contains { $0.block == goal } ? goal : nil }
    }

    /// The block the reader looks at, as it leaves the program.
    var citedPassage: CitedPassage? {
        blockHere.map { block in
            CitedPassage(
                article: article, paragraphs: [article.blocks[block].range],
                numbers: article.paragraphNumber(ofBlock: block).map { $0...$0 }, letter: nil)
        }
    }
}

extension ArticlePane {
    /// The passage that a note is about: the quote the reader is at, unless a jump or a match led on, else the block.
    var notedPassage: TextRange? {
        let quote = goalInView == nil ? quoteInView : nil
        return quote.map { annotated.quotes[$0].range } ?? citedPassage?.paragraphs.first
    }
}
