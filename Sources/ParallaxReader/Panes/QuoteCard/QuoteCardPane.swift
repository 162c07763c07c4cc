import ParallaxCore
import ParallaxScreen

/// One quote as every outlet of the story has it.
struct QuoteCardPane: Hashable, Sendable {
    /// The story's quotes; `nil` while they are gathered.
    private(set) var story: StoryQuotes?
    /// Every version, the one the card was opened from first.
    private(set) var versions: [CardVersion]
    /// The version the reader is at.
    private(set) var selection = 0
    var search: SearchResults?

    private(set) var size = Size(columns: 0, rows: 0)
    private(set) var lines: [CardLine] = []
    private(set) var scroll = Scroll()
    /// The line the reader left at the top: changes of size do not wear it away.
    private var anchor: CardLine.Place?

    /// Rows above and below the versions.
    static let headerRows = 2
    static let stripRows = 1

    /// Opens the card of a quote; other versions are laid under it when the quotes of its story are known.
    init?(of place: QuotePlace, in annotated: AnnotatedArticle) {
        guard let opened = CardVersion(opened: place, in: annotated) else { return nil }
        versions = [opened]
    }

    /// The version the reader is at.
    var selected: CardVersion { versions[selection] }

    /// The version the card was opened from.
    var opened: CardVersion { versions[0] }

    /// Lays the other versions under the opened one; the reader stays at the version.
    mutating func fill(_ gathered: StoryQuotes) {
        let here = selected.place
        let place = opened.place
        guard let origin = gathered.article(place.article), let opened = CardVersion(opened: place, in: origin) else {
            return
        }
        story = gathered
        let others = gathered.utterance(at: place)?.versions.map(\.place).filter { $0 != place } ?? []
        let laid = others.compactMap { other in
            gathered.article(other.article).flatMap { annotated in
                let namesAnother = gathered.differInSpeaker(place, other)
                return CardVersion(other, in: annotated, besides: opened, namesAnother: namesAnother)
            }
        }
        versions =
            [opened] + laid.filter { $0.relation != .elsewhere } + laid.filter { $0.relation == .elsewhere }
        selection = versions.firstIndex { $0.place == here } ?? 0
        layOut()
        revealSelection()
    }

    mutating func fit(in newSize: Size) {
        guard newSize != size else { return }
        size = newSize
        layOut()
    }

    private mutating func layOut() {
        guard size.columns > 0 else { return }
        lines = [CardLine](versions, closing: closing, columns: Measure(columns: size.columns).textWidth)
        scroll.resize(lines: lines.count, rows: max(0, size.rows - Self.headerRows - Self.stripRows))
        scroll.move(to: anchor.map { lines.line(showing: $0) } ?? 0)
    }

    private mutating func scroll(_ change: (inout Scroll) -> Void) {
        change(&scroll)
        anchor = scroll.top > 0 ? lines.place(of: scroll.top) : nil
    }

    /// How many articles have the quote.
    var spread: Int { Set(versions.map(\.place.article)).count }

    /// What is said under the last version.
    private var closing: [String] {
        guard let story else { return ["gathering quotes …"] }
        if story.articles.count == 1 { return ["No other article here tells this story."] }
        if spread == 1 { return ["No other outlet in this story quotes this."] }
        let having = Set(versions.map(\.place.article))
        let missing = story.articles.filter { !having.contains($0.article.id) }.map {
            $0.article.outletOrFile
        }
        return missing.isEmpty ? [] : ["No match found in \(missing.joined(separator: ", "))".withFullStop]
    }

    /// Goes to a version that is one of these.
    mutating func go(to place: QuotePlace) {
        if let index = versions.firstIndex(where: { $0.place == place }) { select(index) }
    }

    private mutating func select(_ index: Int) {
        selection = min(max(0, index), versions.count - 1)
        revealSelection()
    }

    /// The beginning of the version wins where there is no room for both ends.
    private mutating func revealSelection() {
        guard let first = lines.firstIndex(where: { $0.version == selection }),
            let last = lines.lastIndex(where: { $0.version == selection })
        else { return }
        scroll {
            $0.reveal(last)
            $0.reveal(first)
        }
    }
}

extension QuoteCardPane: Pane {
    mutating func handle(_ command: Command, count: Int?) -> Bool {
        switch command {
        case .nextLine, .nextParagraph, .nextQuote: select(selection + (count ?? 1))
        case .previousLine, .previousParagraph, .previousQuote: select(selection - (count ?? 1))
        case .top: select(0)
        case .bottom: select(versions.count - 1)
        default:
            guard let distance = scroll.distance(of: command, count: count) else { return false }
            scroll { $0.move(by: distance) }
        }
        return true
    }

    mutating func scroll(by rows: Int) { scroll { $0.move(by: rows) } }

    mutating func click(column: Int, row: Int) {
        let line = scroll.top + row - Self.headerRows
        if row >= Self.headerRows, lines.indices.contains(line), let version = lines[line].version {
            selection = version
        }
    }

    var position: String { "version \(selection + 1) of \(versions.count)" }

    func matches(for search: TextSearch) -> [SearchMatch] {
        versions.indices.flatMap { index in
            search.matches(in: versions[index].text, range: versions[index].surroundings).map {
                SearchMatch(text: index, range: $0)
            }
        }
    }

    func nearest(in matches: [SearchMatch]) -> Int? { matches.firstIndex { $0.text >= selection } }

    mutating func reveal(_ match: SearchMatch) {
        selection = match.text
        let line = lines.lastIndex { line in
            guard line.version == match.text, case .text(let range) = line.content else { return false }
            return range.start <= match.range.start
        }
        if let line { scroll { $0.reveal(line, margin: 2) } }
    }
}
