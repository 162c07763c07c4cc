import ParallaxCore
import ParallaxScreen

/// One article, at a readable measure.
struct ArticlePane: Hashable, Sendable {
    private(set) var annotated: AnnotatedArticle
    var search: SearchResults?
    /// The quote the reader jumped to or pointed at, in ``AnnotatedArticle/quotes``.
    var currentQuote: Int?

    /// The paragraph, or other block, that the last jump led to, until the view is moved.
    var goal: Int?

    /// The sentences that are selected, in ``AnnotatedArticle/sentences``.
    var selection: Selection?
    /// The sentence the pointer was pressed on.
    private(set) var pressed: Int?

    /// What the reader wrote about passages.
    private(set) var notes: [Note] = []

    /// Whether lines that belong to the page are shown, too.
    private(set) var showsPageLines = false

    private var about: [String]
    private var tints: SpeakerTints
    private(set) var inks: InkRuns
    private(set) var size: Size
    private(set) var page: Page
    private(set) var scroll = Scroll()
    /// The place in the text the top line shows: it outlives every change of size.
    private(set) var anchor = 0
    /// Lines without text between the top and the anchor.
    private(set) var lead = 0

    /// Columns of a line where there is room.
    private let widest: Int

    /// Opens an article in a pane of a size; `about` is told under the headline.
    init(_ annotated: AnnotatedArticle, about: [String], size: Size, measure widest: Int) {
        self.widest = widest
        self.size = size
        self.annotated = annotated
        self.about = about
        tints = SpeakerTints(quotes: annotated.quotes)
        inks = tints.inks(of: annotated.quotes)
        page = Page(annotated, about: about, measure: Measure(columns: size.columns, ideal: widest), tints: tints)
        scroll.resize(lines: page.lines.count, rows: size.rows)
    }

    var article: Article { annotated.article }

    /// Whether there are lines that belong to the page, and are not shown.
    var hidesPageLines: Bool { !showsPageLines && article.blocks.contains { !$0.kind.isShown } }

    /// Where the text stands in the pane.
    var measure: Measure { Measure(columns: size.columns, ideal: widest) }

    /// Whether it is laid out for a pane of a size with this under the headline.
    func isLaidOut(in wanted: Size, about line: [String]) -> Bool { size == wanted && about == line }

    /// Takes the same article with other findings, and stays at the place.
    mutating func update(_ newAnnotated: AnnotatedArticle, about newAbout: [String]) {
        if newAnnotated.sentences != annotated.sentences { (selection, pressed, goal) = (nil, nil, nil) }
        annotated = newAnnotated
        about = newAbout
        tints = SpeakerTints(quotes: annotated.quotes)
        inks = tints.inks(of: annotated.quotes)
        layOut()
    }

    /// Shows other notes, and stays at the place.
    mutating func show(_ newNotes: [Note]) {
        guard newNotes != notes else { return }
        notes = newNotes
        layOut()
    }

    /// Shows lines that belong to the page too, or hides them.
    mutating func showPageLines(_ areShown: Bool) {
        showsPageLines = areShown
        layOut()
    }

    /// Brings the notes under a passage into view; the reader still looks at the passage.
    mutating func revealNotes(endingIn range: TextRange) {
        let block = article.blocks.firstIndex { range.end <= $0.range.end }
        guard let end = page.lines.lastIndex(where: { $0.block == block && block != nil }) else { return }
        let rest = page.lines[(end + 1)...].prefix { $0.content != .blank && $0.block == nil }
        let here = goal
        scroll {
            $0.reveal(rest.endIndex - 1)
            $0.reveal(end)
        }
        goal = here
    }

    /// Puts a place in the text at the top.
    mutating func go(to offset: Int, lead lines: Int) {
        (anchor, lead, goal) = (max(0, offset), lines, nil)
        layOut()
    }

    mutating func fit(in newSize: Size) {
        guard newSize != size else { return }
        size = newSize
        layOut()
    }

    private mutating func layOut() {
        page = Page(
            annotated, about: about, notes: notes, measure: measure, tints: tints, showsPageLines: showsPageLines)
        let line = anchor == 0 ? 0 : page.line(showing: anchor) - lead
        scroll.resize(lines: page.lines.count, rows: size.rows)
        scroll.move(to: line)
    }

    /// Scrolls, and remembers the place in the text that is at the top now.
    private mutating func scroll(_ change: (inout Scroll) -> Void) {
        let before = scroll.top
        change(&scroll)
        if scroll.top != before { goal = nil }
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
            if command == .top { goal = page.lines.lazy.compactMap(\.block).first }
            if command == .bottom { goal = page.lines.lazy.compactMap(\.block).last }
            return true
        }
        switch command {
        case .showAll:
            // Its matches may lie in lines that come or go.
            search = nil
            showPageLines(!showsPageLines)
        case .nextParagraph: moveParagraph(by: count ?? 1)
        case .previousParagraph: moveParagraph(by: -(count ?? 1))
        case .nextQuote: moveQuote(by: count ?? 1, among: .words)
        case .previousQuote: moveQuote(by: -(count ?? 1), among: .words)
        case .nextScareQuote: moveQuote(by: count ?? 1, among: .labels)
        case .previousScareQuote: moveQuote(by: -(count ?? 1), among: .labels)
        default: return false
        }
        return true
    }

    mutating func go(toItem number: Int) {
        if let block = block(ofParagraph: number) { go(toBlock: block) }
    }

    /// Puts a block at the top as far as there is something to scroll; it is what the reader looks at wherever it
    /// stands.
    private mutating func go(toBlock block: Int) {
        guard let line = page.firstLines[block] else { return }
        scroll { $0.move(to: line) }
        goal = block
    }

    /// The block of a paragraph, as they are counted in the status line; the last one for a number beyond.
    func block(ofParagraph number: Int) -> Int? {
        countedBlocks.isEmpty ? nil : countedBlocks[min(max(1, number), countedBlocks.count) - 1]
    }

    private var countedBlocks: [Int] { article.blocks.indices.filter { article.blocks[$0].kind.isCompared } }

    mutating func scroll(by rows: Int) { scroll { $0.move(by: rows) } }

    mutating func click(column: Int, row: Int) {
        currentQuote = offset(column: column, row: row).flatMap(quote)
        (selection, pressed, goal) = (nil, sentence(column: column, row: row), nil)
    }

    private mutating func moveParagraph(by delta: Int) {
        let starts = page.firstLines.sorted { $0.value < $1.value }
        guard !starts.isEmpty else { return }
        let line = visitedBlock.flatMap { page.firstLines[$0] } ?? scroll.top
        let here = starts.lastIndex { $0.value <= line } ?? 0
        let isInside = delta < 0 && starts[here].value < line
        let target = min(max(0, here + delta + (isInside ? 1 : 0)), starts.count - 1)
        go(toBlock: starts[target].key)
    }

    /// Brings a stretch into view, its end first, so that its beginning wins where both have no room.
    mutating func show(_ range: TextRange) {
        let (first, last) = (page.line(showing: range.start), page.line(showing: range.end - 1))
        scroll {
            $0.reveal(last, margin: 1)
            $0.reveal(first, margin: 2)
        }
        goal = nil
    }

    var position: String {
        let shown = countedBlocks
        let paragraph = (shown.lastIndex { $0 <= blockHere ?? 0 } ?? 0) + 1
        let place = "\(scroll.percent)%  ¶\(min(paragraph, shown.count))/\(shown.count)"
        return [quotePosition, place].compactMap(\.self).joined(separator: "  ")
    }

    func matches(for search: TextSearch) -> [SearchMatch] {
        article.blocks.filter { showsPageLines || $0.kind.isShown }.flatMap {
            search.matches(in: article.text, range: $0.range)
        }
        .map { SearchMatch(text: 0, range: $0) }
    }

    func nearest(in matches: [SearchMatch]) -> Int? {
        let offset = anchor
        return matches.firstIndex { $0.range.start >= offset }
    }

    mutating func reveal(_ match: SearchMatch) {
        show(match.range)
        goal = article.blocks.firstIndex { $0.range.contains(match.range.start) }
    }
}
