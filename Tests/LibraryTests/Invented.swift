import ParallaxCore
import ParallaxLibrary

extension AnnotatedArticle {
    /// An article with one quote, its first word.
    static func invented(_ path: String, text: String = "“Yes” said the ferry.") -> AnnotatedArticle {
        let article = Article(
            id: Article.ID(rawValue: path), source: path, format: "text", text: text,
            blocks: [Block(kind: .paragraph, range: TextRange(start: 0, end: text.utf8.count))])
        return AnnotatedArticle(annotating: article)
    }

    var id: Article.ID { article.id }
}

extension TextRange {
    static let firstWord = TextRange(start: 0, end: 9)
}

extension QuoteCorrection {
    static func speaker(_ name: String?, at range: TextRange = .firstWord) -> QuoteCorrection {
        QuoteCorrection(range: range, speaker: name, kind: .speech)
    }

    /// A correction of a place of its own for every number.
    static func numbered(_ number: Int) -> QuoteCorrection {
        .speaker("Number \(number)", at: TextRange(start: number, end: number + 1))
    }
}

extension LinkCorrection {
    static func link(_ left: Int, _ right: Int, isLinked: Bool = true) -> LinkCorrection {
        LinkCorrection(
            left: TextRange(start: left, end: left + 1), right: TextRange(start: right, end: right + 1),
            isLinked: isLinked)
    }
}

extension Library {
    /// A library over articles that lie in memory, while what is decided about them is kept in a place.
    convenience init(
        _ place: LibraryPlace, _ articles: AnnotatedArticle..., patience: Duration = .seconds(5)
    ) throws {
        self.init(decisions: place, patience: patience)
        try add(articles)
    }
}
