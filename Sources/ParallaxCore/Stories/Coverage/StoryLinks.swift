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
    /// Pairs that are links but do not tell one fact.
    let related: [Pair]
    /// Pairs that are as strong as links but break the order of the others, and may tell one fact.
    let doubtful: [Pair]

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

    init(links: [Pair], weak: [Pair], related: [Pair] = [], doubtful: [Pair] = []) {
        self.links = links
        self.weak = weak
        self.related = related
        self.doubtful = doubtful
    }

    /// The links between sentences that may tell one fact: not those that share no more than names, quote different
    /// statements, or tell what happened on different days. Together with the passages of ``FactCluster`` this leaves 20
    /// right cells and 2 wrong ones of 25 and 7 in nine pairs of articles.
    func ofFacts(_ texts: StoryTexts, _ quotes: QuoteRows) -> StoryLinks {
        let told = links.mapOnAllCores(stretch: Self.stretch) { $0.map { texts.tellOneFact($0, quotes) } }
        let strong = weak.filter { $0.strength >= SentenceLinks.linkStrength }
        return StoryLinks(
            links: zip(links, told).filter(\.1).map(\.0), weak: weak,
            related: zip(links, told).filter { !$0.1 }.map(\.0),
            doubtful: strong.mapOnAllCores(stretch: Self.stretch) { strong in
                strong.filter { texts.mayTellOne($0) && texts.tellOneFact($0, quotes) }
            })
    }

    /// Pairs that one core looks at before it takes the next.
    private static let stretch = 128
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

    /// Whether two sentences that resemble each other may tell one fact.
    fileprivate func tellOneFact(_ pair: StoryLinks.Pair, _ quotes: QuoteRows) -> Bool {
        shareMoreThanNames(pair) && !tellOthers(pair, quotes)
    }

    /// Whether two sentences share anything besides names: one name with its title links all that is said of it. Beside
    /// numbers one rare word suffices.
    func shareMoreThanNames(_ pair: StoryLinks.Pair) -> Bool {
        let (left, right) = (pair.left, pair.right)
        let places = SentencePair(left: left.sentence, right: right.sentence, strength: pair.strength)
        let shared = SharedContent(texts[left.column], texts[right.column], places, lexicon: lexicon)
        if pair.isVerbatim || shared.isSomething && shared.hasPlainWord { return true }
        return shared.hasRareWord && [left, right].allSatisfy { !facts[$0.column][$0.sentence].quantities.isEmpty }
    }

    /// Whether two sentences quote different statements or tell what happened on different days.
    fileprivate func tellOthers(_ pair: StoryLinks.Pair, _ quotes: QuoteRows) -> Bool {
        let (left, right) = (pair.left, pair.right)
        let areOfOthers = speakers[left.column].areOthers(
            in: left.sentence, than: speakers[right.column], in: right.sentence)
        return quotes.quoteOthers(
            range(left), column: left.column, than: range(right), column: right.column, areOfOthers: areOfOthers)
            || DateDiscrepancies(pair: facts(of: pair)).tellOtherDays
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
