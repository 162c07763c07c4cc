import ParallaxCore
import ParallaxScreen

/// One article, at a readable measure.
struct ArticlePane: Hashable, Sendable {
    let annotated: AnnotatedArticle
    var search: SearchResults?
    /// The quote the reader jumped to, in ``AnnotatedArticle/quotes``.
    private(set) var currentQuote: Int?

    private let about: String
    private let tints: SpeakerTints
    let inks: InkRuns
    private(set) var size = Size(columns: 0, rows: 0)
    private(set) var page: Page
    private(set) var scroll = Scroll()
    /// The place in the text the top line shows: it outlives every change of size.
    private var anchor = 0
    /// Lines without text between the top and the anchor.
    private var lead = 0

    /// Opens an article; `about` is the line under the headline.
    init(_ annotated: AnnotatedArticle, about: String) {
        self.annotated = annotated
        self.about = about
        tints = SpeakerTints(quotes: annotated.quotes)
        var inks = InkRuns()
        for quote in annotated.quotes { inks.append(quote.range, tints.role(of: quote)) }
        self.inks = inks
        page = Page(annotated, about: about, measure: Measure(columns: 80), tints: tints)
    }

    var article: Article { annotated.article }

    mutating func fit(in newSize: Size) {
        guard newSize != size else { return }
        size = newSize
        page = Page(annotated, about: about, measure: Measure(columns: size.columns), tints: tints)
        let line = anchor == 0 ? 0 : page.line(showing: anchor) - lead
        scroll.resize(lines: page.lines.count, rows: size.rows)
        scroll.move(to: line)
    }

    /// Scrolls, and remembers the place in the text that is at the top now.
    private mutating func scroll(_ change: (inout Scroll) -> Void) {
        change(&scroll)
        guard scroll.top > 0, let line = page.lines[scroll.top...].firstIndex(where: { $0.range != nil }) else {
            anchor = scroll.top == 0 ? 0 : anchor
            return
        }
        anchor = page.lines[line].range?.start ?? 0
        lead = line - scroll.top
    }
}

extension ArticlePane: Pane {
    mutating func handle(_ command: Command, count: Int?) -> Bool {
        if let distance = scroll.distance(of: command, count: count) {
            scroll { $0.move(by: distance) }
            return true
        }
        switch command {
        case .nextParagraph: moveParagraph(by: count ?? 1)
        case .previousParagraph: moveParagraph(by: -(count ?? 1))
        case .nextQuote: moveQuote(by: count ?? 1)
        case .previousQuote: moveQuote(by: -(count ?? 1))
        default: return false
        }
        return true
    }

    mutating func scroll(by rows: Int) { scroll { $0.move(by: rows) } }

    mutating func click(column: Int, row: Int) {}

    private mutating func moveParagraph(by delta: Int) {
        let starts = page.firstLines.values.sorted()
        let here = starts.lastIndex { $0 <= scroll.top } ?? 0
        let isInside = delta < 0 && starts[here] < scroll.top
        let target = min(max(0, here + delta + (isInside ? 1 : 0)), starts.count - 1)
        scroll { $0.move(to: starts[target]) }
    }

    /// Steps through the quotes from the current one, or from the top line when none is current.
    private mutating func moveQuote(by delta: Int) {
        let quotes = annotated.quotes.indices.filter { annotated.quotes[$0].kind == .speech }
        guard !quotes.isEmpty else { return }
        let target: Int
        if let current = currentQuote, let place = quotes.firstIndex(of: current) {
            target = place + delta
        } else {
            let offset = anchor
            let next = quotes.firstIndex { annotated.quotes[$0].range.start >= offset } ?? quotes.count
            target = delta > 0 ? next + delta - 1 : next + delta
        }
        let quote = quotes[min(max(0, target), quotes.count - 1)]
        currentQuote = quote
        show(annotated.quotes[quote].range)
    }

    /// Brings a stretch into view, its end first, so that its beginning wins where both have no room.
    private mutating func show(_ range: TextRange) {
        let (first, last) = (page.line(showing: range.start), page.line(showing: range.end - 1))
        scroll {
            $0.reveal(last, margin: 1)
            $0.reveal(first, margin: 2)
        }
    }

    var position: String {
        let shown = article.blocks.indices.filter { article.blocks[$0].kind == .paragraph }
        let block = page.lines[min(scroll.top, page.lines.count)...].lazy.compactMap(\.block).first ?? 0
        let paragraph = (shown.lastIndex { $0 <= block } ?? 0) + 1
        return "\(scroll.percent)%  ¶\(min(paragraph, shown.count))/\(shown.count)"
    }

    func matches(for search: TextSearch) -> [SearchMatch] {
        article.blocks.filter(\.kind.isShown).flatMap { search.matches(in: article.text, range: $0.range) }
            .map { SearchMatch(text: 0, range: $0) }
    }

    func nearest(in matches: [SearchMatch]) -> Int? {
        let offset = anchor
        return matches.firstIndex { $0.range.start >= offset }
    }

    mutating func reveal(_ match: SearchMatch) { show(match.range) }
}
