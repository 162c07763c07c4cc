import ParallaxCore
import ParallaxLibrary
import ParallaxTesting

/// Articles that no one wrote, with dates, outlets and titles that now and then are the same or missing.
struct SyntheticLibrary {
    private var random: SeededRandom

    init(seed: UInt64) { random = SeededRandom(seed: seed) }

    private static let outlets = ["Ostrel Courier", "Ärgus", "evening plover", "Zeta"]
    private static let words = ["ferry", "bridge", "Harbour", "“toll”", "storm", "12", "über"]

    mutating func articles(_ count: Int) -> [AnnotatedArticle] { (0..<count).map { article(number: $0) } }

    private mutating func article(number: Int) -> AnnotatedArticle {
        let title = (0..<2).map { _ in Self.words.randomElement(using: &random) ?? "" }.joined(separator: " ")
        let text = title + "\n“Yes” said ferry number \(number)."
        let end = title.utf8.count
        let outlet = Self.outlets.randomElement(using: &random)
        let article = Article(
            id: Article.ID(rawValue: "a\(number)"), source: "s\(number)", format: "text",
            outlet: Bool.random(using: &random) ? outlet : nil, published: date(), text: text,
            blocks: [
                Block(kind: .headline, range: TextRange(start: 0, end: end)),
                Block(kind: .paragraph, range: TextRange(start: end + 1, end: text.utf8.count)),
            ])
        return AnnotatedArticle(annotating: article)
    }

    private mutating func date() -> PublicationDate? {
        let minute = Bool.random(using: &random) ? Int.random(in: 0..<1440, using: &random) : nil
        return PublicationDate(
            year: 2022, month: 2, day: Int.random(in: 20...31, using: &random), minute: minute)
    }
}
