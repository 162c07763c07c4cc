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
        switch output {
        case .json: try JSONOutput.print(QuotesJSON(annotated))
        case .text(let printer, let columns): try print(QuoteSheet(annotated, all: all, columns: columns), printer)
        }
    }

    mutating func print(_ verbatim: VerbatimText) throws {
        let quotes = QuoteFinder().quotes(in: verbatim.text)
        switch output {
        case .json: try JSONOutput.print(QuotesJSON(verbatim: verbatim.text, source: verbatim.source, quotes: quotes))
        case .text(let printer, let columns):
            let heading = [(verbatim.source, Role.title)]
            try print(
                QuoteSheet(heading: heading, quotes: quotes, all: all, in: verbatim.text, columns: columns), printer)
        }
    }

    private mutating func print(_ sheet: QuoteSheet, _ printer: SheetPrinter) throws {
        if !isFirst { try Console.print("") }
        isFirst = false
        try printer.print(rowCount: sheet.rowCount, draw: sheet.draw)
    }
}
