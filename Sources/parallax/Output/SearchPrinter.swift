import ParallaxCore

/// Prints one article after another that a search found.
struct SearchPrinter {
    enum Output {
        case json
        case text(SheetPrinter, columns: Int)
    }

    private let output: Output
    private let terms: SearchTerms
    private var isFirst = true

    init(output: Output, terms: SearchTerms) {
        self.output = output
        self.terms = terms
    }

    /// For programs, a passage of about two lines too.
    private static let usualColumns = 80

    /// How much of an article is shown, in UTF-8 code units.
    var snippetLength: Int {
        switch output {
        case .json: SearchSheet.snippetLength(columns: Self.usualColumns)
        case .text(_, let columns): SearchSheet.snippetLength(columns: columns)
        }
    }

    mutating func print(_ entry: ListEntry, _ snippet: SearchSnippet?) throws {
        switch output {
        case .json: try JSONOutput.print(SearchHitJSON(entry, snippet, terms: terms))
        case .text(let printer, let columns):
            if !isFirst { try Console.print("") }
            isFirst = false
            let sheet = SearchSheet(entry, snippet: snippet, terms: terms, columns: columns)
            try printer.print(rowCount: sheet.rowCount, draw: sheet.draw)
        }
    }
}
