/// Marked words in HTML.
struct HTMLPieces {
    let side: ReportSide

    /// The attribute that names an article's language, where it is known.
    static func language(_ article: ReportArticle) -> [HTMLWriter.Attribute] {
        guard let language = article.language else { return [] }
        return [("lang", language)]
    }

    /// The attributes of a cell with words of an article: its column, for narrow screens, and its language.
    static func cell(_ article: ReportArticle) -> [HTMLWriter.Attribute] {
        let column: [HTMLWriter.Attribute] = [("data-column", article.side.letter)]
        return column + language(article)
    }

    /// Writes words, each with its mark.
    func write(_ pieces: [ReportPiece], to html: inout HTMLWriter) {
        for piece in pieces { write(piece, to: &html) }
    }

    private func write(_ piece: ReportPiece, to html: inout HTMLWriter) {
        switch piece.mark {
        case .plain: html.text(piece.text)
        case .respelled: html.element("span", [("class", "respelled"), ("title", "spelt otherwise")], text: piece.text)
        case .moved: html.element("span", [("class", "moved"), ("title", "at another place")], text: piece.text)
        case .changed where side == .left: html.element("del", text: piece.text)
        case .changed: html.element("ins", text: piece.text)
        case .conflict(let number): conflict(number, piece.text, &html)
        }
    }

    private func conflict(_ number: Int, _ text: Substring, _ html: inout HTMLWriter) {
        html.element("mark", text: text)
        html.element("sup") { sup in
            sup.element(
                "a", [("href", "#value-\(number)"), ("aria-label", "differs, number \(number)")], text: "!\(number)")
        }
    }

    /// What the marks mean.
    static func writeLegend(to html: inout HTMLWriter) {
        html.element("ul", [("class", "legend"), ("aria-label", "What the marks mean")]) { list in
            list.element("li") { $0.element("del", text: "not in B so") }
            list.element("li") { $0.element("ins", text: "not in A so") }
            list.element("li") { $0.element("span", [("class", "moved")], text: "elsewhere in the sentence") }
            list.element("li") { $0.element("span", [("class", "respelled")], text: "spelt otherwise") }
            list.element("li") { $0.element("mark", text: "a value that differs") }
        }
    }
}
