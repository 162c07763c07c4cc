import ParallaxCore
import ParallaxScreen
import ParallaxUnicode

/// The quotes of one article, each beside its speaker.
struct QuoteSheet {
    /// A quote cut into lines.
    private struct Entry {
        let speaker: [String]
        let words: [String]

        var rowCount: Int { max(speaker.count, words.count) }
    }

    private let heading: [(line: String, role: Role)]
    private let rows: [(entry: Entry, line: Int)]
    private let columns: Int
    /// First column of the quotes.
    private let wordsX: Int

    /// Speakers take at most this share of the width, so that quotes keep room.
    private static let speakerShare = 3
    private static let widestSpeaker = 28
    /// Columns between a speaker and the quote.
    private static let gap = 2

    /// Lays quotes out for a width in cells.
    ///
    /// - Parameters:
    ///   - heading: Lines above the quotes: who published them under what headline.
    ///   - text: What the quotes are ranges over.
    init(heading: [(text: String, role: Role)], quotes: [Quote], in text: String, columns: Int) {
        let labels = quotes.map(Self.label)
        let widest = labels.map { CellWidth.columns(of: $0) }.max() ?? 0
        let speakerWidth = max(1, min(widest, Self.widestSpeaker, columns / Self.speakerShare))
        let width = max(1, columns - speakerWidth - Self.gap)
        wordsX = speakerWidth + Self.gap
        self.columns = columns
        self.heading = heading.flatMap { line in
            // The name of a file may hold line ends.
            Self.wrap(Harmless.line(line.text), columns: columns).map { ($0, line.role) }
        }
        rows = zip(labels, quotes).flatMap { label, quote in
            let entry = Entry(
                speaker: Self.wrap(label, columns: speakerWidth),
                words: Self.wrap(String(text[quote.range]), columns: width))
            return (0..<entry.rowCount).map { (entry, $0) }
        }
    }

    /// Lays the quotes of an article out under what it is.
    ///
    /// - Parameter all: Whether words in quotation marks that are nobody's own count too.
    init(_ annotated: AnnotatedArticle, all: Bool, columns: Int) {
        let article = annotated.article
        let heading = [(article.outletOrFile, Role.dim), (String(article.title), .title)]
        self.init(heading: heading, quotes: annotated.quotes, all: all, in: article.text, columns: columns)
    }

    /// Lays quotes out under a heading, which says so when there are none.
    init(heading: [(text: String, role: Role)], quotes: [Quote], all: Bool, in text: String, columns: Int) {
        let shown = quotes.filter { all || $0.kind == .speech }
        let note: [(text: String, role: Role)] = shown.isEmpty ? [("No quotes found.", .dim)] : []
        self.init(heading: heading + note, quotes: shown, in: text, columns: columns)
    }

    /// The speaker as shown: with a question mark when it is a guess, a dash when nobody is named.
    static func label(of quote: Quote) -> String {
        guard quote.kind == .speech else { return "(\(quote.kind.rawValue))" }
        guard let name = quote.speaker ?? quote.mention else { return "—" }
        return quote.rule.isDoubtful ? name + " ?" : name
    }

    private static func wrap(_ text: String, columns: Int) -> [String] {
        TextWrap.lines(of: text, in: 0..<text.utf8.count, columns: columns).map {
            String(text[TextRange(start: $0.lowerBound, end: $0.upperBound)])
        }
    }

    /// How many rows the sheet has.
    var rowCount: Int { heading.count + rows.count }

    /// Draws a part of the sheet.
    func draw(_ part: Range<Int>) -> Canvas {
        var canvas = Canvas(size: Size(columns: columns, rows: part.count))
        for (y, row) in part.enumerated() {
            guard row >= heading.count else {
                canvas.put(heading[row].line, x: 0, y: y, ink: Ink(heading[row].role))
                continue
            }
            let (entry, line) = rows[row - heading.count]
            if line < entry.speaker.count { canvas.put(entry.speaker[line], x: 0, y: y, ink: Ink(.dim)) }
            if line < entry.words.count { canvas.put(entry.words[line], x: wordsX, y: y, ink: Ink(.quote)) }
        }
        return canvas
    }
}
