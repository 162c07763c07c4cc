import ParallaxCore

// What the reader went to is not always at the top: a short article has nothing to scroll, and a quote is only brought into view.
extension ArticlePane {
    /// What the reader went to, by its place in the text; `nil` when the top says where he is.
    var target: ReadingRow? {
        guard goal != nil || currentQuote != nil else { return nil }
        return .target(
            block: goal.map { article.blocks[$0].range.start },
            quote: currentQuote.map { annotated.quotes[$0].range.start })
    }

    /// Takes what the reader had gone to; what does not begin there any more is left out.
    mutating func take(target: ReadingRow?) {
        (goal, currentQuote) = (nil, nil)
        guard case .target(let block, let quote) = target else { return }
        goal = block.flatMap { start in article.blocks.firstIndex { $0.range.start == start } }
        currentQuote = quote.flatMap { start in annotated.quotes.firstIndex { $0.range.start == start } }
    }
}
