import Dispatch
import Synchronization

/// Which sentences of a story say the same, in every two of its articles.
struct StoryLinks {
    /// Two sentences of different articles.
    struct Pair {
        let left: SentencePlace
        let right: SentencePlace
        let strength: Double
        /// Whether the words are the same, dress aside.
        let isVerbatim: Bool
    }

    /// The links, the left one's column always before the right one's.
    let links: [Pair]
    /// Pairs too weak for a link, too strong to call either sentence unmatched.
    let weak: [Pair]

    /// Links all pairs of articles, on all cores: of twenty articles that is three fifths of the work.
    init(_ texts: StoryTexts) {
        let found = Mutex([Int: StoryLinks]())
        DispatchQueue.concurrentPerform(iterations: texts.articles.count) { left in
            let links = StoryLinks(texts, from: left)
            found.withLock { $0[left] = links }
        }
        let columns = found.withLock { found in texts.articles.indices.compactMap { found[$0] } }
        let (links, weak) = (columns.flatMap(\.links), columns.flatMap(\.weak))
        self.init(links: links.filter(texts.mayTellOne), weak: weak + links.filter { !texts.mayTellOne($0) })
    }

    /// Links one article to all behind it.
    private init(_ texts: StoryTexts, from left: Int) {
        var (links, weak): ([Pair], [Pair]) = ([], [])
        for right in texts.articles.indices.dropFirst(left + 1) {
            let found = texts.links(left, right)
            links += found.links.map { Pair($0.pair, left, right) }
            weak += found.weak.map { Pair($0, left, right) }
        }
        self.init(links: links, weak: weak)
    }

    init(links: [Pair], weak: [Pair]) {
        self.links = links
        self.weak = weak
    }

    /// The links between sentences that may tell one fact: not those that quote different statements or tell what
    /// happened on different days.
    func ofFacts(_ texts: StoryTexts, _ quotes: QuoteRows) -> StoryLinks {
        StoryLinks(
            links: links.filter { pair in
                let (left, right) = (texts.range(pair.left), texts.range(pair.right))
                return !quotes.quoteOthers(left, column: pair.left.column, than: right, column: pair.right.column)
                    && !DateDiscrepancies(pair: texts.facts(of: pair)).tellOtherDays
            }, weak: weak)
    }
}

extension StoryLinks.Pair {
    fileprivate init(_ pair: SentencePair, _ left: Int, _ right: Int) {
        self.init(
            left: SentencePlace(column: left, sentence: pair.left),
            right: SentencePlace(column: right, sentence: pair.right), strength: pair.strength,
            isVerbatim: pair.isVerbatim)
    }
}

extension StoryTexts {
    /// Whether linked sentences may tell one thing. About two events of one kind much is said in like words that is not
    /// the same; only the same words are.
    fileprivate func mayTellOne(_ pair: StoryLinks.Pair) -> Bool {
        pair.isVerbatim || tellOneEvent(pair.left.column, pair.right.column)
    }

    /// The links between two articles, in the order of their texts, as in a ``Comparison``.
    fileprivate func links(_ left: Int, _ right: Int) -> SentenceLinks {
        let isTurned = articles[right].article.text.utf8.lexicographicallyPrecedes(articles[left].article.text.utf8)
        let (first, second) = isTurned ? (right, left) : (left, right)
        let gate = MoveGate(
            left: texts[first], right: texts[second], leftSpeakers: speakers[first], rightSpeakers: speakers[second],
            lexicon: lexicon)
        let found = SentenceLinks(gate, features[first], features[second])
        return isTurned ? found.mirrored : found
    }
}
