/// Finds the numbers of a story that are about one thing: those that agree or differ between linked sentences, and
/// counts of deaths, injuries, arrests and troops wherever they stand.
struct NumberClusters {
    /// Two numbers that are about one thing.
    private struct Pair {
        let left: StoryNumber
        let right: StoryNumber
        let subject: String?
        let isConflict: Bool
    }

    private let texts: StoryTexts

    /// The clusters, in the order in which their first pairs were met.
    private(set) var clusters: [NumberCluster] = []

    init(_ texts: StoryTexts, _ links: StoryLinks) {
        self.texts = texts
        let pairs = links.links.flatMap(pairs(of:)) + tollPairs()
        var sets = DisjointSets()
        var places: [StoryNumber: Int] = [:]
        var numbers: [StoryNumber] = []
        for number in pairs.flatMap({ [$0.left, $0.right] }) where places[number] == nil {
            places[number] = sets.add()
            numbers.append(number)
        }
        for pair in pairs { sets.join(places[pair.left] ?? 0, places[pair.right] ?? 0) }
        let members = Dictionary(grouping: numbers.indices, by: { sets.root(of: $0) })
        let evidence = Dictionary(grouping: pairs, by: { sets.root(of: places[$0.left] ?? 0) })
        clusters = members.keys.sorted().map { root in
            Self.cluster((members[root] ?? []).map { numbers[$0] }, evidence[root] ?? [])
        }
    }

    private static func cluster(_ numbers: [StoryNumber], _ pairs: [Pair]) -> NumberCluster {
        var counts: [String: Int] = [:]
        for subject in pairs.compactMap(\.subject) { counts[subject, default: 0] += 1 }
        return NumberCluster(
            numbers: numbers, subject: counts.min { (-$0.value, $0.key) < (-$1.value, $1.key) }?.key,
            isConflict: pairs.contains(where: \.isConflict))
    }

    // MARK: Linked sentences

    private func pairs(of link: StoryLinks.Pair) -> [Pair] {
        let facts = texts.facts(of: link)
        guard !facts.left.quantities.isEmpty, !facts.right.quantities.isEmpty else { return [] }
        let differing = NumberDiscrepancies(pair: facts).found().compactMap { discrepancy in
            pair(
                link, facts.left.quantities.first { $0.range == discrepancy.left },
                facts.right.quantities.first { $0.range == discrepancy.right }, discrepancy.subject, isConflict: true)
        }
        return differing + agreeing(facts, link)
    }

    private func agreeing(_ facts: FactPair, _ link: StoryLinks.Pair) -> [Pair] {
        let names = OwnNames(facts)
        return facts.left.quantities.filter(\.isReported).flatMap { one in
            facts.right.quantities.filter { one.isSame(as: $0) }.compactMap { other in
                let support = NumberSupport(left: one, right: other, names: names)
                guard support.subject != nil || support.isNear else { return nil }
                return pair(link, one, other, support.subject, isConflict: false)
            }
        }
    }

    private func pair(
        _ link: StoryLinks.Pair, _ left: Quantity?, _ right: Quantity?, _ subject: String?, isConflict: Bool
    ) -> Pair? {
        guard let left, let right else { return nil }
        return Pair(
            left: StoryNumber(place: link.left, quantity: left), right: StoryNumber(place: link.right, quantity: right),
            subject: subject, isConflict: isConflict)
    }

    private func sentence(_ place: SentencePlace) -> FactSentence { texts.facts[place.column][place.sentence] }

    // MARK: Counts of a class

    private func tollPairs() -> [Pair] {
        SubjectClass.allCases.flatMap { tollPairs(of: $0) }
    }

    private func tollPairs(of subjectClass: SubjectClass) -> [Pair] {
        let tolls = tolls(of: subjectClass)
        return tolls.indices.flatMap { left in
            tolls.indices.dropFirst(left + 1).compactMap { tollPair(tolls[left], tolls[$0], subjectClass) }
        }
    }

    /// The counts of a class, by sentence; at most ``FactSentence/factLimit`` an article.
    private func tolls(of subjectClass: SubjectClass) -> [StoryNumber] {
        texts.facts.enumerated().flatMap { column, sentences in
            sentences.enumerated().lazy.compactMap { sentence, facts in
                facts.only(subjectClass).map {
                    StoryNumber(place: SentencePlace(column: column, sentence: sentence), quantity: $0)
                }
            }.prefix(FactSentence.factLimit)
        }
    }

    private func tollPair(_ left: StoryNumber, _ right: StoryNumber, _ subjectClass: SubjectClass) -> Pair? {
        guard left.place.column != right.place.column, texts.tellOneEvent(left.place.column, right.place.column) else {
            return nil
        }
        let tolls = TollDiscrepancies(pair: FactPair(left: sentence(left.place), right: sentence(right.place)))
        let differ =
            TollDiscrepancies.areComparable(left.quantity, right.quantity) && !tolls.found(of: subjectClass).isEmpty
        guard differ || tolls.agree(on: left.quantity, right.quantity) else { return nil }
        return Pair(left: left, right: right, subject: subjectClass.rawValue, isConflict: differ)
    }
}

extension Quantity {
    /// Counts below this are said in passing: two sides, three days, one of them.
    private static let smallestCount = 10.0

    /// Whether it is worth a row when all agree: how much there is of something, and no year, age or span of time.
    fileprivate var isReported: Bool {
        isAmount && unit != .year && unit != .age && unit != .duration
            && (unit != .count || value >= Self.smallestCount)
    }
}
