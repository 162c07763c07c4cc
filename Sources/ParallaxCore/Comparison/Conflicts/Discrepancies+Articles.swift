extension Discrepancies {
    /// What two articles state differently, ordered by the left place: numbers, dates and names of linked sentences, and
    /// counts of deaths, injuries, arrests and troops wherever both articles state them.
    ///
    /// - Complexity: O(*l* + *p* · *q*) passages held against each other, for *l* links and *p* and *q* sentences with
    ///   a count of such a class, of which at most 60 an article are looked at.
    func conflicts(_ statements: ComparedStatements, links: [SentenceLinks.Found]) -> [Conflict] {
        var (left, right) = (statements.left, statements.right)
        var found: [Conflict] = []
        for link in links.map(\.pair) {
            if left.words(of: link.left) == right.words(of: link.right) { continue }
            found += between(FactPair(left: left[link.left], right: right[link.right], isGiven: false))
                .map { Conflict($0, leftSentence: link.left, rightSentence: link.right) }
        }
        let namesClass = statements.keys.map(SubjectClass.isNamed)
        let (ours, theirs) = (left.tolls(namesClass), right.tolls(namesClass))
        for (subjectClass, tolls) in ours {
            for toll in tolls {
                for other in theirs[subjectClass] ?? [] {
                    guard TollDiscrepancies.areComparable(toll.quantity, other.quantity) else { continue }
                    let pair = FactPair(left: left[toll.sentence], right: right[other.sentence])
                    found += TollDiscrepancies(pair: pair).found(of: subjectClass)
                        .map { Conflict($0, leftSentence: toll.sentence, rightSentence: other.sentence) }
                }
            }
        }
        return Self.withoutRepetitions(found)
    }

    /// Orders by place; a value that conflicts with the same value told twice is named once.
    private static func withoutRepetitions(_ found: [Conflict]) -> [Conflict] {
        var seen: Set<[TextRange]> = []
        return found.sorted { ($0.left, $0.right) < ($1.left, $1.right) }.filter {
            seen.insert([$0.left, $0.right]).inserted
        }
    }
}
