#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

import ParallaxCore
import ParallaxLibrary

// Decides again and again until it is killed or refused, and prints the number of each decision once it was kept.
// Usage: library-writer PATH

let place = LibraryPlace.file(path: CommandLine.arguments[1])
let text = "“Yes” said the ferry."
let article = Article(id: Article.ID(rawValue: "ferry"), source: "ferry", format: "text", text: text, blocks: [])

func openLibrary() throws -> Library {
    let library = Library(decisions: place)
    try library.add([AnnotatedArticle(annotating: article)])
    return library
}

let library = try openLibrary()
var decisions = try library.article(article.id)?.corrections ?? []
do {
    while decisions.count < 100_000 {
        let number = decisions.count + 1
        let range = TextRange(start: number, end: number + 1)
        decisions.append(QuoteCorrection(range: range, speaker: "Number \(number)", kind: .speech))
        try library.keep(decisions, of: article.id)
        print(number)
        fflush(nil)
    }
} catch {
    print(error)
    print("kept", try openLibrary().article(article.id)?.corrections.count ?? 0)
}
