/// The named people each sentence of an article quotes.
struct SentenceSpeakers {
    private var names: [[SpeakerName]]

    /// - Complexity: O(*n* + *q*) in the numbers of sentences and quotes, both in order.
    init(_ article: AnnotatedArticle) {
        names = Array(repeating: [], count: article.sentences.count)
        var first = 0
        for quote in article.quotes where quote.kind == .speech {
            while first < names.count, article.sentences[first].range.end <= quote.range.start { first += 1 }
            guard let name = quote.speaker.flatMap(SpeakerName.init) else { continue }
            for sentence in first..<names.count {
                guard article.sentences[sentence].range.overlaps(quote.range) else { break }
                names[sentence].append(name)
            }
        }
    }

    /// Whether both sentences quote somebody by name, and nobody both.
    func areOthers(in sentence: Int, than others: SentenceSpeakers, in partner: Int) -> Bool {
        let (ours, theirs) = (names[sentence], others.names[partner])
        return !ours.isEmpty && !theirs.isEmpty
            && !ours.contains { name in theirs.contains { name.isCompatible(with: $0) } }
    }
}
