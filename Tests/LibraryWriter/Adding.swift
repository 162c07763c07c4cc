import ParallaxCore
import ParallaxLibrary

/// Adds articles in batches; those of one name are the same in every run.
struct Adding {
    private static let batch = 20
    private static let most = 10_000

    private let library: Library
    private let name: String

    init(_ place: LibraryPlace, name: String) {
        library = Library(at: place)
        self.name = name
    }

    func run(_ tell: (Int) -> Void) throws {
        for start in stride(from: 0, to: Self.most, by: Self.batch) {
            try library.add((start..<start + Self.batch).map(article))
            tell(start + Self.batch)
        }
    }

    private func article(_ number: Int) -> AnnotatedArticle {
        let words = (0..<200).map { "w\($0 * number % 1009)" }.joined(separator: " ")
        return AnnotatedArticle(annotating: .invented("\(name)\(number)", "Tide \(number) of \(name). \(words)"))
    }
}

extension Article {
    /// An article of one paragraph.
    static func invented(_ name: String, _ text: String) -> Article {
        Article(
            id: Article.ID(rawValue: name), source: name, format: "text", text: text,
            blocks: [Block(kind: .paragraph, range: TextRange(start: 0, end: text.utf8.count))])
    }
}
