/// The numbers several articles give for one thing.
struct NumberRows {
    let rows: [CoverageRow]
    private let places: Set<SentencePlace>
    private let conflicts: [NumberCluster]

    init(_ texts: StoryTexts, _ links: StoryLinks) {
        let clusters = NumberClusters(texts, links).clusters.filter { $0.columns.count > 1 }
        rows = clusters.map { Self.row($0, texts) }.bySpread
        places = Set(clusters.flatMap { $0.numbers.map(\.place) })
        conflicts = clusters.filter(\.isConflict)
    }

    /// Whether a sentence gives a number of one of the rows.
    func hold(_ place: SentencePlace) -> Bool { places.contains(place) }

    /// Whether two sentences give different numbers for one thing: a third may tell that it is one, where one counts
    /// *persons* and the other *eleven of them*.
    func differ(_ one: SentencePlace, _ other: SentencePlace) -> Bool {
        conflicts.contains { cluster in
            let (ours, theirs) = (cluster.quantities(in: one), cluster.quantities(in: other))
            return !ours.isEmpty && !theirs.isEmpty && !ours.contains { theirs.contains(where: $0.isSame) }
        }
    }

    private static func row(_ cluster: NumberCluster, _ texts: StoryTexts) -> CoverageRow {
        let numbers = cluster.numbers.sorted()
        let first = numbers[0]
        var cells = [CoverageCell](repeating: .none, count: texts.articles.count)
        for (column, numbers) in Dictionary(grouping: numbers, by: \.place.column) {
            cells[column] = CoverageCell(
                state: .value, places: Set(numbers.map(\.place)).sorted().map(texts.range),
                values: numbers.map(\.quantity.range))
        }
        return CoverageRow(
            kind: .number, subject: cluster.subject, labelColumn: first.place.column,
            label: texts.facts[first.place.column][first.place.sentence].counted(by: first.quantity), cells: cells,
            isConflict: cluster.isConflict)
    }
}

extension FactSentence {
    private static let labelWords = 6

    /// The words that tell what a number counts: those behind it, else those before it, else the number itself.
    fileprivate func counted(by quantity: Quantity) -> TextRange {
        let behind = label(in: quantity.words.upperBound..<quantity.words.upperBound + Self.labelWords)
        if let behind { return behind }
        let before = (0..<quantity.words.lowerBound).reversed().prefix(Self.labelWords).prefix {
            words.kind($0) == .word
        }
        guard let start = before.last else { return quantity.range }
        return label(in: start..<quantity.words.lowerBound) ?? quantity.range
    }

    /// Words that begin another statement or another amount; what is counted stands before them.
    private static let joints: Set<String> = [
        "one", "half", "and", "or", "but", "while", "when", "who", "which", "that", "because", "after", "before", "und",
        "oder", "aber",
        "et", "ou", "mais", "qui", "y", "o", "pero", "que",
    ]

    /// The words at the beginning of a part up to the first mark or joint, without stop words at either end.
    private func label(in part: Range<Int>) -> TextRange? {
        let run = part.prefix { words.kind($0) == .word && !Self.joints.contains(words.key($0) ?? "") }
        let told = run.drop(while: words.isStopWord)
        guard let first = told.first, let last = told.last(where: { !words.isStopWord($0) }) else { return nil }
        return words.range(first..<last + 1)
    }
}
