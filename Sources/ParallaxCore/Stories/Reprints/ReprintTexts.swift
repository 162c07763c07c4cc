/// The words of articles that may repeat each other, outside speech, and which pairs are worth a look.
struct ReprintTexts {
    /// The words of each article as numbers; ``Shingle/gap`` stands for speech.
    let words: [[Int32]]

    /// Runs of words that more articles have tell nothing.
    private static let mostSharers = 100
    /// Runs that two articles share at least.
    private static let fewestShared = 5

    init(_ articles: [AnnotatedArticle]) {
        var lexicon = Lexicon(language: nil)
        words = articles.map { article in
            var text = ComparedText(article)
            text.number(with: &lexicon)
            return SharedText.words(text, outside: article.quotes)
        }
    }

    /// The pairs that share a few runs of words, in order.
    var likelyPairs: [(Int, Int)] {
        var sharers: [UInt64: [Int]] = [:]
        for (article, words) in words.enumerated() {
            for run in Set(Shingle.hashes(of: words, length: SharedText.shortestRun)) where run != 0 {
                if sharers[run, default: []].count <= Self.mostSharers { sharers[run, default: []].append(article) }
            }
        }
        var shared: [[Int: Int]] = Array(repeating: [:], count: words.count)
        for articles in sharers.values where (2...Self.mostSharers).contains(articles.count) {
            for (place, one) in articles.enumerated() {
                for other in articles.dropFirst(place + 1) { shared[one][other, default: 0] += 1 }
            }
        }
        return shared.indices.flatMap { one in
            shared[one].filter { $0.value >= Self.fewestShared }.keys.sorted().map { (one, $0) }
        }
    }
}
