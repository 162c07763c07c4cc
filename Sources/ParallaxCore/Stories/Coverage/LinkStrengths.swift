/// The linked sentences of a story, numbered, with the strength of their links.
struct LinkStrengths {
    /// The sentences, in order.
    let places: [SentencePlace]
    /// For each of them, the strengths of its links to earlier ones; a weak pair counts little, however alike.
    let rows: [[Int: Float]]

    init(_ links: StoryLinks) {
        let pairs = links.links + links.weak
        let places = Set(pairs.flatMap { [$0.left, $0.right] }).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1, $0) })
        var rows = [[Int: Float]](repeating: [:], count: places.count)
        for (order, pair) in pairs.enumerated() {
            guard let left = numbers[pair.left], let right = numbers[pair.right] else { continue }
            let strength = order < links.links.count ? pair.strength : SentenceLinks.weakStrength
            rows[max(left, right)][min(left, right)] = Float(strength)
        }
        self.places = places
        self.rows = rows
    }

    /// Whether two sentences are linked, by their numbers.
    func areLinked(_ one: Int, _ other: Int) -> Bool { strength(of: one, other) >= Float(SentenceLinks.linkStrength) }

    /// The strength of the link between two sentences, by their numbers; 0 where there is none.
    func strength(of one: Int, _ other: Int) -> Float { rows[max(one, other)][min(one, other)] ?? 0 }
}
