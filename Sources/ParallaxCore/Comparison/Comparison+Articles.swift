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
        let search = subject.linkSearch(subject.leftFeatures, subject.rightFeatures)
        let found = subject.sentenceLinks(
            search, search.candidates(of: search.sentences), correctedBy: corrections)
        self.init(
            subject, found, links: found.links.map { Link($0, subject) },
            besides: Findings(
                headline: Self.headline(subject),
                conflicts: Discrepancies().conflicts(ComparedStatements(subject), links: found.links),
                quotes: QuoteVariants.pairs(left: left, right: right), shared: SharedText(subject)),
            corrections: corrections)
    }

    /// The same comparison on two cores: the other one does what does not need the links while sentences are linked, half
    /// of the scoring, and then it looks for conflicts and aligns a part of the words.
    public static func onAllCores(
        left: AnnotatedArticle, right: AnnotatedArticle, corrections: [LinkCorrection] = []
    ) async -> Comparison {
        async let second = ComparedText(right)
        let leftText = ComparedText(left)
        async let quotes = QuoteVariants.pairs(left: left, right: right)
        async let leftMentions = FactMentions.readAhead(leftText)
        let rightText = await second
        let subject = ComparisonSubject(left: left, leftText, right: right, rightText)
        async let rightFeatures = subject.rightFeatures
        async let rightMentions = FactMentions.readAhead(rightText)
        let leftFeatures = subject.leftFeatures
        let search = subject.linkSearch(leftFeatures, await rightFeatures)
        let middle = search.sentences.count / 2
        async let secondHalf = search.candidates(of: middle..<search.sentences.count)
        async let shared = SharedText(subject)
        async let headline = Self.headline(subject)
        let candidates = search.candidates(of: 0..<middle)
        let found = subject.sentenceLinks(search, candidates + (await secondHalf), correctedBy: corrections)
        let pairs = found.links
        let statements = ComparedStatements(
            subject, leftMentions: await leftMentions, rightMentions: await rightMentions)
        async let conflicts = Discrepancies().conflicts(statements, links: pairs)
        let firstOfOthers = pairs.count * 3 / 5
        async let others = pairs[firstOfOthers...].map { Link($0, subject) }
        let links = pairs[..<firstOfOthers].map { Link($0, subject) }
        let findings = Findings(
            headline: await headline, conflicts: await conflicts, quotes: await quotes, shared: await shared)
        return Comparison(subject, found, links: links + (await others), besides: findings, corrections: corrections)
    }

    /// What is found besides links.
    private struct Findings {
        let headline: [Edit]
        let conflicts: [Conflict]
        let quotes: [QuotePair]
        let shared: SharedText
    }

    private init(
        _ subject: ComparisonSubject, _ found: SentenceLinks, links: [Link], besides findings: Findings,
        corrections: [LinkCorrection]
    ) {
        let (left, right) = (subject.left, subject.right)
        let weakLinks = found.weak.map(Link.init(weak:))
        self.init(
            left: left, right: right, headline: findings.headline, links: links, weakLinks: weakLinks,
            unmatchedLeft: Self.unmatched(left.sentences.count, links.map(\.left) + weakLinks.map(\.left)),
            unmatchedRight: Self.unmatched(right.sentences.count, links.map(\.right) + weakLinks.map(\.right)),
            conflicts: findings.conflicts, quotes: findings.quotes, shared: findings.shared, corrections: corrections)
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
