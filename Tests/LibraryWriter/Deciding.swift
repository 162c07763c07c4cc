import ParallaxCore
import ParallaxLibrary

/// Corrects quotes of one article that is only looked at.
struct Deciding {
    private let library: Library
    private let article: AnnotatedArticle

    init(_ place: LibraryPlace) throws {
        library = Library(decisions: place)
        article = AnnotatedArticle(annotating: .invented("ferry", "“Yes” said the ferry."))
        try library.add([article])
    }

    /// How many corrections there are.
    var count: Int {
        get throws { try library.article(article.article.id)?.corrections.count ?? 0 }
    }

    func run(_ tell: (Int) -> Void) throws {
        var decisions = try library.article(article.article.id)?.corrections ?? []
        while decisions.count < 100_000 {
            let number = decisions.count + 1
            let range = TextRange(start: number, end: number + 1)
            let before = decisions
            decisions.append(QuoteCorrection(range: range, speaker: "Number \(number)", kind: .speech))
            try library.keep(DecisionChange(before: before, after: decisions), of: article.article.id)
            tell(number)
        }
    }
}
