import ParallaxCore
import ParallaxIntake
import ParallaxScreen

/// Prints the quotes of one input after another.
struct QuotePrinter {
    enum Output {
        case json
        case text(SheetPrinter, columns: Int)
    }

    let output: Output
    /// Whether words in quotation marks that are nobody's own count too.
    let all: Bool
    private var isFirst = true

    init(output: Output, all: Bool) {
        self.output = output
        self.all = all
    }

    mutating func print(_ annotated: AnnotatedArticle) throws {
        let article = annotated.article
        switch output {
        case .json: try JSONOutput.print(QuotesJSON(annotated))
        case .text(let printer, let columns):
            let heading = [(article.outlet ?? article.source, Role.dim), (String(article.title), .title)]
            try print(heading, annotated.quotes, in: article.text, printer, columns)
        }
    }

    mutating func print(_ verbatim: VerbatimText) throws {
        let quotes = QuoteFinder().quotes(in: verbatim.text)
        switch output {
        case .json: try JSONOutput.print(QuotesJSON(verbatim: verbatim.text, source: verbatim.source, quotes: quotes))
        case .text(let printer, let columns):
            try print([(verbatim.source, .title)], quotes, in: verbatim.text, printer, columns)
        }
    }

    private mutating func print(
        _ heading: [(String, Role)], _ quotes: [Quote], in text: String, _ printer: SheetPrinter, _ columns: Int
    ) throws {
        let shown = quotes.filter { all || $0.kind == .speech }
        let note: [(String, Role)] = shown.isEmpty ? [("No quotes found.", .dim)] : []
        let sheet = QuoteSheet(heading: heading + note, quotes: shown, in: text, columns: columns)
        if !isFirst { try Console.print("") }
        isFirst = false
        try printer.print(rowCount: sheet.rowCount, draw: sheet.draw)
    }
}
