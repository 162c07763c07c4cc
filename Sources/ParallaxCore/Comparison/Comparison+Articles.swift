extension Comparison {
    /// Compares two articles.
    ///
    /// Sentences are scored pair by pair, links are chosen many to many, and only then what crosses the order of the
    /// others is called moved. Every sentence ends in exactly one of three states: linked, weakly linked, unmatched.
    /// Comparing the articles the other way round gives the mirror image.
    ///
    /// ```swift
    /// let comparison = Comparison(left: mine, right: theirs)
    /// comparison.links.filter(\.isMoved)
    /// ```
    ///
    /// - Parameter corrections: A reader's own links and cuts, which win over the engine.
    /// - Complexity: O(*n* · *m*) for articles of up to 40,000 sentence pairs, beyond that in proportion to the places
    ///   of their rare words.
    public init(left: AnnotatedArticle, right: AnnotatedArticle, corrections: [LinkCorrection] = []) {
        let subject = ComparisonSubject(left: left, right: right)
        let found = subject.sentenceLinks(correctedBy: corrections)
        self.init(
            subject, found, links: found.links.map { Link($0, subject) },
            conflicts: Discrepancies().conflicts(ComparedStatements(subject), links: found.links),
            quotes: QuoteVariants.pairs(left: left, right: right), corrections: corrections)
    }

    /// The same comparison; quotes are paired while sentences are linked, and conflicts are looked for while words are
    /// aligned.
    public static func onAllCores(
        left: AnnotatedArticle, right: AnnotatedArticle, corrections: [LinkCorrection] = []
    ) async -> Comparison {
        async let quotes = QuoteVariants.pairs(left: left, right: right)
        let subject = ComparisonSubject(left: left, right: right)
        let found = subject.sentenceLinks(correctedBy: corrections)
        let (statements, pairs) = (ComparedStatements(subject), found.links)
        async let conflicts = Discrepancies().conflicts(statements, links: pairs)
        let links = pairs.map { Link($0, subject) }
        return Comparison(
            subject, found, links: links, conflicts: await conflicts, quotes: await quotes, corrections: corrections)
    }

    private init(
        _ subject: ComparisonSubject, _ found: SentenceLinks, links: [Link], conflicts: [Conflict],
        quotes: [QuotePair], corrections: [LinkCorrection]
    ) {
        let (left, right) = (subject.left, subject.right)
        let weakLinks = found.weak.map(Link.init(weak:))
        self.init(
            left: left, right: right, headline: Self.headline(subject), links: links, weakLinks: weakLinks,
            unmatchedLeft: Self.unmatched(left.sentences.count, links.map(\.left) + weakLinks.map(\.left)),
            unmatchedRight: Self.unmatched(right.sentences.count, links.map(\.right) + weakLinks.map(\.right)),
            conflicts: conflicts, quotes: quotes, shared: SharedText(subject), corrections: corrections)
    }

    private static func unmatched(_ count: Int, _ matched: [Int]) -> [Int] {
        let matched = Set(matched)
        return (0..<count).filter { !matched.contains($0) }
    }

    /// The word edits from one headline to the other; empty when one is missing.
    private static func headline(_ subject: ComparisonSubject) -> [Edit] {
        guard let ours = subject.left.article.headline?.range, let theirs = subject.right.article.headline?.range
        else { return [] }
        return subject.headlineScript(ours, theirs).edits
    }
}

extension Link {
    fileprivate init(_ found: SentenceLinks.Found, _ subject: ComparisonSubject) {
        let script = subject.script(found.pair.left, found.pair.right)
        self.init(
            left: found.pair.left, right: found.pair.right, strength: found.pair.strength, relation: script.relation,
            isMoved: found.isMoved, edits: script.edits)
    }

    fileprivate init(weak pair: SentencePair) {
        self.init(
            left: pair.left, right: pair.right, strength: pair.strength, relation: .rewritten, isMoved: false, edits: []
        )
    }
}
