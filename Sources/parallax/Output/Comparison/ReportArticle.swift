import ParallaxCore

/// What a printed comparison says of one article as a whole.
struct ReportArticle {
    let side: ReportSide
    /// The headline, its words marked against the other one.
    let headline: [ReportPiece]
    let outlet: String
    let language: String?
    /// The original's address; `nil` unless it is one of the web.
    let url: String?
    /// What is known of it: when, by whom, from where.
    let facts: [(name: String, value: String)]

    init(_ comparison: Comparison, side: ReportSide) {
        let article = side.article(of: comparison).article
        self.side = side
        headline = Self.headline(of: comparison, side: side)
        outlet = article.outletOrFile
        language = article.language
        url = article.url.flatMap { Self.isWebAddress($0) ? $0 : nil }
        let facts = [
            ("published", article.published.map { "\($0)".replacing("T", with: " ") }), ("by", article.byline),
            ("source", Self.name(of: article.source)), ("address", article.url),
            ("length", "\(article.wordCount) words"),
        ]
        self.facts = facts.compactMap { name, value in value.map { (name, $0) } }
    }

    private static func headline(of comparison: Comparison, side: ReportSide) -> [ReportPiece] {
        let article = side.article(of: comparison).article
        guard let range = article.headline?.range else { return [] }
        var pieces = ReportPieces(article.text, in: range)
        if !isRewritten(comparison.headline, side) { pieces.add(comparison.headline, on: side) }
        return pieces.pieces
    }

    /// Where less than a third is the same, marks would only say that another headline was written.
    private static func isRewritten(_ edits: [Edit], _ side: ReportSide) -> Bool {
        let lengths = [edits.reduce(0) { $0 + $1.left.count }, edits.reduce(0) { $0 + $1.right.count }]
        let same = edits.filter { $0.operation == .equal }.reduce(0) { $0 + side.range(of: $1).count }
        return same * 3 < lengths.reduce(.max, min)
    }

    /// The file alone: a page that is sent tells nobody where it lay.
    private static func name(of source: String) -> String {
        source.split(separator: "/").last.map(String.init) ?? source
    }

    private static func isWebAddress(_ url: String) -> Bool {
        let start = url.prefix(8).lowercased()
        return start.hasPrefix("https://") || start.hasPrefix("http://")
    }
}
