import ParallaxCore
import ParallaxReader
import ParallaxTesting

/// Libraries of short invented articles: every third day a story, told by three outlets.
enum InventedLibrary {
    /// More articles than come in one stretch, the newest first by number.
    static let many = (0..<600).map(article)
    /// What fits on few screens.
    static let few = Array(many.prefix(30))

    static let outlets = ["Harbour Herald", "Quay Courier", "The Pier Post", "Tide Times"]
    private static let subjects = [
        "Ferry", "Lighthouse", "Harbour wall", "Fish market", "Old customs house", "Lock gates", "Regatta",
    ]
    private static let verbs = ["reopens", "is painted", "waits for money", "divides the council", "gets a new roof"]

    private static func article(_ number: Int) -> AnnotatedArticle {
        let story = number / 3
        let subject = subjects[story % subjects.count]
        let title = "Report \(number): \(subject) \(verbs[(story + number) % verbs.count])"
        let text = """
            \(title)
            The \(subject.lowercased()) was talked about on day \(story), and nobody left early.
            “We will look at the \(subject.lowercased()) again,” Mayor Ada Quill said.
            A second look at the harbour followed in the evening, with \(number + 10) people there.
            """
        return annotated(text, number: number)
    }

    private static func annotated(_ text: String, number: Int) -> AnnotatedArticle {
        var blocks: [Block] = []
        var start = 0
        for line in text.split(separator: "\n") {
            blocks.append(
                Block(
                    kind: blocks.isEmpty ? .headline : .paragraph,
                    range: TextRange(start: start, end: start + line.utf8.count)))
            start += line.utf8.count + 1
        }
        let day = number / 3
        return AnnotatedArticle(
            annotating: Article(
                id: Article.ID(rawValue: "article-\(number)"), source: "invented/\(number).txt", format: "text",
                outlet: outlets[number % outlets.count],
                published: PublicationDate(
                    year: 2031 - day / 336, month: 12 - day / 28 % 12, day: 28 - day % 28, minute: 1200 - number % 3),
                language: "en", text: text, blocks: blocks))
    }

    /// Services over a library.
    static func services(_ articles: [AnnotatedArticle] = many) -> FixedServices {
        FixedServices(articles, stories: articles.indices.map { $0 / 3 }, isLibrary: true)
    }

    /// A pilot who has opened a library.
    static func opened(
        _ articles: [AnnotatedArticle] = many, columns: Int = 80, rows: Int = 24,
        opening: Reader.Opening = .browsing
    ) async -> Pilot {
        await opened(on: services(articles), columns: columns, rows: rows, opening: opening)
    }

    /// A pilot who has opened the library behind services.
    static func opened(
        on services: any ReaderServices, columns: Int = 80, rows: Int = 24, opening: Reader.Opening = .browsing
    ) async -> Pilot {
        var pilot = Pilot(columns: columns, rows: rows, services: services, opening: opening)
        await pilot.start()
        return pilot
    }
}
