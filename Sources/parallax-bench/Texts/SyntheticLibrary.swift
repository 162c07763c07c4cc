import FoundationEssentials
import ParallaxCore
import ParallaxLibrary
import ParallaxTesting

/// A library of synthetic articles in a file, made when it is first asked for.
struct SyntheticLibrary {
    private static let batch = 500

    let count: Int
    private let folder: ScratchFolder

    init(count: Int, in folder: ScratchFolder) {
        self.count = count
        self.folder = folder
    }

    /// The library as a program finds it that is started anew.
    func open() throws -> Library {
        let path = folder("library-\(count).sqlite")
        if !FileManager.default.fileExists(atPath: path) { try fill(Library(at: .file(path: path))) }
        return Library(at: .file(path: path))
    }

    private func fill(_ library: Library) throws {
        var synthetic = SyntheticArticles(seed: 5)
        for first in stride(from: 0, to: count, by: Self.batch) {
            let articles = synthetic.articles(min(Self.batch, count - first), from: first)
            try library.add(articles.map { AnnotatedArticle(annotating: $0) })
        }
    }
}
