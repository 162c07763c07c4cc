import ParallaxCore
import ParallaxTesting

/// Articles made of invented words, for laws that hold for all articles.
struct InventedNews {
    private var random: SeededRandom
    private let vocabulary: [String]

    init(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let syllables = ["ka", "ro", "min", "tel", "su", "van", "dor", "pli", "ge", "ba", "sto", "ni"]
        vocabulary = (0..<700).map { _ in
            (0..<Int.random(in: 2...4, using: &random)).map { _ in syllables.randomElement(using: &random) ?? "" }
                .joined()
        }
        self.random = random
    }

    mutating func sentence(words: ClosedRange<Int> = 8...22) -> String {
        let small = ["the", "of", "and", "in", "was", "to", "a", "said"]
        let count = Int.random(in: words, using: &random)
        let body = (0..<count).map { _ in
            (Bool.random(using: &random) ? vocabulary : small).randomElement(using: &random) ?? ""
        }
        return "Harbour " + body.joined(separator: " ") + "."
    }

    mutating func sentences(_ count: Int) -> [String] { (0..<count).map { _ in sentence() } }

    /// The sentences with some dropped, some changed by a word, some swapped.
    mutating func retold(_ sentences: [String]) -> [String] {
        var kept = sentences.filter { _ in Int.random(in: 0..<5, using: &random) > 0 }
        for index in kept.indices where Bool.random(using: &random) {
            var words = kept[index].split(separator: " ").map(String.init)
            words[Int.random(in: words.indices, using: &random)] = vocabulary.randomElement(using: &random) ?? ""
            kept[index] = words.joined(separator: " ")
        }
        if kept.count > 3 { kept.swapAt(0, kept.count - 1) }
        return kept + [sentence()]
    }

    /// A sentence that has one in so many words of another, and says more.
    mutating func told(_ sentence: String, keepingOneIn step: Int) -> String {
        let words = sentence.dropLast().split(separator: " ").enumerated()
        let kept = words.filter { $0.offset % step == 0 }.map { String($0.element) }
        return kept.joined(separator: " ") + " " + self.sentence(words: 6...10)
    }

    mutating func shuffled(_ sentences: [String]) -> [String] { sentences.shuffled(using: &random) }
}

extension AnnotatedArticle {
    /// An article of the given sentences, a paragraph each, under an optional headline.
    static func invented(
        _ sentences: [String], headline: String? = nil, language: String? = nil, published: PublicationDate? = nil
    ) -> AnnotatedArticle {
        let parts = (headline.map { [$0] } ?? []) + sentences
        var start = 0
        var blocks: [Block] = []
        for (index, part) in parts.enumerated() {
            let range = TextRange(start: start, end: start + part.utf8.count)
            blocks.append(Block(kind: index == 0 && headline != nil ? .headline : .paragraph, range: range))
            start = range.end + 1
        }
        let article = Article(
            id: Article.ID(rawValue: "invented"), source: "test", format: "text", published: published,
            language: language, text: parts.joined(separator: "\n"), blocks: blocks)
        let found = blocks.enumerated().filter { $1.kind == .paragraph }.map { Sentence(range: $1.range, block: $0) }
        return AnnotatedArticle(article: article, sentences: found, quotes: [])
    }
}
