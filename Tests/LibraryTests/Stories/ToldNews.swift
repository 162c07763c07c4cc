import ParallaxCore
import ParallaxLibrary
import ParallaxTesting

/// News that no one wrote: events with words of their own, told by one to five articles within two days.
struct ToldNews {
    private var random: SeededRandom
    private static let syllables = ["ka", "ro", "min", "tel", "su", "van", "dor", "pli", "ge", "ba", "sto", "ni"]

    init(seed: UInt64) { random = SeededRandom(seed: seed) }

    private mutating func word() -> String {
        (0..<4).map { _ in Self.syllables.randomElement(using: &random) ?? "" }.joined()
    }

    /// The articles of so many events, in the order of their days.
    mutating func articles(events: Int, days: ClosedRange<Int> = 1...20) -> [AnnotatedArticle] {
        let common = (0..<2_000).map { _ in word() }
        let told = (0..<events).flatMap { event in
            let own = (0..<20).map { _ in word() }
            let day = Int.random(in: days, using: &random)
            return (0..<Int.random(in: 1...5, using: &random)).map { report in
                (day + report % 2, article("\(event)-\(report)", own, common, day: day + report % 2))
            }
        }
        return told.sorted { $0.0 < $1.0 }.map(\.1)
    }

    private mutating func article(_ name: String, _ own: [String], _ common: [String], day: Int) -> AnnotatedArticle {
        let words = (0..<80).map { _ in
            (Int.random(in: 0..<3, using: &random) == 0 ? own : common).randomElement(using: &random) ?? ""
        }
        let title = own.prefix(4).joined(separator: " ") + " \(name)"
        let text = title + "\n" + words.joined(separator: " ")
        return AnnotatedArticle(
            annotating: Article(
                id: Article.ID(rawValue: name), source: name, format: "text", outlet: "Quay Courier",
                published: PublicationDate(year: 2031, month: 3 + (day - 1) / 28, day: 1 + (day - 1) % 28), text: text,
                blocks: [
                    Block(kind: .headline, range: TextRange(start: 0, end: title.utf8.count)),
                    Block(kind: .paragraph, range: TextRange(start: title.utf8.count + 1, end: text.utf8.count)),
                ]))
    }
}

extension Library {
    /// The stories of articles, each as a set.
    func told(_ articles: [AnnotatedArticle]) throws -> Set<Set<Article.ID>> {
        Set(try articles.map { Set(try story(of: $0.article.id).map(\.id)) })
    }
}
