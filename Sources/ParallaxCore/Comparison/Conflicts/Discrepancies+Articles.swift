extension Discrepancies {
    /// What two articles state differently, ordered by the left place: numbers, dates and names of linked sentences, and
    /// counts of deaths, injuries, arrests and troops wherever both articles state them.
    ///
    /// - Complexity: O(*l* + *p* · *q*) passages held against each other, for *l* links and *p* and *q* sentences with
    ///   a count of such a class.
    func conflicts(_ left: AnnotatedArticle, _ right: AnnotatedArticle, links: [Link]) -> [Conflict] {
        let (leftFacts, rightFacts) = (facts(of: left), facts(of: right))
        var found: [Conflict] = []
        for link in links {
            let pair = FactPair(left: leftFacts[link.left], right: rightFacts[link.right])
            found += between(pair).map { Conflict($0, leftSentence: link.left, rightSentence: link.right) }
        }
        let linked = Set(links.map { [$0.left, $0.right] })
        for (one, leftFact) in leftFacts.enumerated() where leftFact.hasToll {
            for (other, rightFact) in rightFacts.enumerated() where rightFact.hasToll && !linked.contains([one, other])
            {
                let pair = FactPair(left: leftFact, right: rightFact)
                found += TollDiscrepancies(pair: pair).found().map {
                    Conflict($0, leftSentence: one, rightSentence: other)
                }
            }
        }
        return Self.withoutRepetitions(found)
    }

    private func facts(of article: AnnotatedArticle) -> [FactSentence] {
        article.sentences.map { sentence in
            FactSentence(
                Statement(text: article.article.text, range: sentence.range, published: article.article.published),
                stemmer: stemmer)
        }
    }

    /// Orders by place; a value that conflicts with the same value told twice is named once.
    private static func withoutRepetitions(_ found: [Conflict]) -> [Conflict] {
        var seen: Set<[TextRange]> = []
        return found.sorted { ($0.left, $0.right) < ($1.left, $1.right) }.filter {
            seen.insert([$0.left, $0.right]).inserted
        }
    }
}

extension FactSentence {
    /// Whether the passage counts deaths, injuries, arrests or troops.
    var hasToll: Bool { quantities.contains { SubjectClass(of: $0, in: self) != nil } }
}
