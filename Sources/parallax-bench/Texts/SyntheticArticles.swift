import ParallaxCore
import ParallaxTesting

/// Articles that no one wrote, about 3 KB each with two quotes, of twenty outlets over three years; the same for one seed.
struct SyntheticArticles {
    private static let outlets = 20
    private static let paragraphs = 12

    private var text: SyntheticText
    private var random: SeededRandom

    init(seed: UInt64) {
        text = SyntheticText(seed: seed)
        random = SeededRandom(seed: seed)
    }

    /// The word that most articles hold.
    var commonWord: String { text.commonWord }

    /// The next articles, numbered from `first` on.
    mutating func articles(_ count: Int, from first: Int) -> [Article] {
        (first..<first + count).map { article(number: $0) }
    }

    private mutating func article(number: Int) -> Article {
        let title = String(text.sentence().dropLast())
        let body = (0..<Self.paragraphs).map { paragraph(number: $0) }
        var start = 0
        let ranges = ([title] + body).map { part in
            defer { start += part.utf8.count + 1 }
            return TextRange(start: start, end: start + part.utf8.count)
        }
        return Article(
            id: Article.ID(rawValue: "synthetic\(number)"), source: "synthetic/\(number)", format: "synthetic",
            outlet: "Outlet \(Int.random(in: 1...Self.outlets, using: &random))", published: date(), language: "en",
            text: ([title] + body).joined(separator: "\n"),
            blocks: ranges.enumerated().map { Block(kind: $0 == 0 ? .headline : .paragraph, range: $1) })
    }

    private mutating func paragraph(number: Int) -> String {
        let sentences = (0..<3).map { _ in text.sentence() }.joined(separator: " ")
        return number % 5 == 2 ? "“\(text.sentence())” said Ada Lund. " + sentences : sentences
    }

    private mutating func date() -> PublicationDate? {
        PublicationDate(
            year: Int.random(in: 2020...2022, using: &random), month: Int.random(in: 1...12, using: &random),
            day: Int.random(in: 1...28, using: &random), minute: Int.random(in: 0..<1440, using: &random))
    }
}
