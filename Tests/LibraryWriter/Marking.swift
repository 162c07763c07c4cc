import ParallaxCore
import ParallaxLibrary

/// Marks one article of a library as read after another.
struct Marking {
    private let library: Library

    init(_ place: LibraryPlace) { library = Library(at: place) }

    func run(_ tell: (Int) -> Void) throws {
        let articles = (0..<500).map { AnnotatedArticle(annotating: .invented("m\($0)", "Tide number \($0).")) }
        let ids = try library.add(articles).map(\.id)
        for (index, id) in ids.enumerated() {
            try library.mark([id: ArticleMarks(isRead: true)])
            tell(index + 1)
        }
    }
}
