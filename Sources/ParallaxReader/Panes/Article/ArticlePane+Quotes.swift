import ParallaxCore
import ParallaxScreen

extension ArticlePane {
    /// Which quotes a jump visits.
    enum QuoteTarget {
        /// Somebody's words.
        case words
        /// Scare quotes and titles.
        case labels

        func includes(_ quote: Quote) -> Bool { (quote.kind == .speech) == (self == .words) }
    }

    /// The current quote while a part of it is in view.
    var quoteInView: Int? {
        currentQuote.flatMap { quote in
            let range = annotated.quotes[quote].range
            return page.lines[scroll.visible].contains { $0.range?.overlaps(range) ?? false } ? quote : nil
        }
    }

    /// Whether there is a quote that a jump can visit.
    func has(_ target: QuoteTarget) -> Bool { annotated.quotes.contains(where: target.includes) }

    /// Steps through the quotes from the current one, or from the top line when none is in view.
    mutating func moveQuote(by delta: Int, among target: QuoteTarget) {
        let quotes = annotated.quotes.indices.filter { target.includes(annotated.quotes[$0]) }
        guard !quotes.isEmpty, delta != 0 else { return }
        let here = quoteInView.map { annotated.quotes[$0].range.start }
        let next = quotes.firstIndex { quote in
            let start = annotated.quotes[quote].range.start
            return here.map { start > $0 } ?? (start >= anchor)
        }
        let previous = quotes.lastIndex { annotated.quotes[$0].range.start < here ?? anchor } ?? 0
        let place = delta > 0 ? (next ?? quotes.count) + delta - 1 : previous + delta + 1
        visit(quotes[min(max(0, place), quotes.count - 1)])
    }

    /// Makes a quote the current one and brings it into view.
    mutating func visit(_ quote: Int) {
        currentQuote = quote
        show(annotated.quotes[quote].range)
    }

    /// The quote that lies over a place in the text.
    func quote(at offset: Int) -> Int? { annotated.quotes.firstIndex { $0.range.contains(offset) } }

    /// The place in the text under a cell of the pane.
    func offset(column: Int, row: Int) -> Int? {
        let line = scroll.top + row
        guard page.lines.indices.contains(line), let range = page.lines[line].range else { return nil }
        let room = column - measure.textX
        guard room >= 0 else { return range.start }
        var used = 0
        var offset = range.start
        for scalar in article.text[range].unicodeScalars {
            used += CellWidth.columns(of: scalar)
            if used > room { return offset }
            offset += scalar.utf8.count
        }
        return nil
    }

    /// The place among the quotes of its kind, as the status line shows it.
    var quotePosition: String? {
        guard let place = quoteInView else { return nil }
        let quote = annotated.quotes[place]
        let sameKind = annotated.quotes.indices.filter { annotated.quotes[$0].kind == quote.kind }
        let number = (sameKind.firstIndex(of: place) ?? 0) + 1
        let sign = quote.rule == .reader ? " ✎" : ""
        return "\(quote.kind.noun) \(number) of \(sameKind.count)\(sign)"
    }
}

extension Quote.Kind {
    /// How the status line calls it.
    var noun: String {
        switch self {
        case .speech: "quote"
        case .scare: "scare quote"
        case .title: "title"
        }
    }

    /// The sign in the gutter.
    var sign: String {
        switch self {
        case .speech: "❝"
        case .scare: "❛"
        case .title: "◇"
        }
    }
}
