/// One fact: the sentence that says best what all articles tell, and those of other articles that are linked with it.
struct FactCluster {
    let label: SentencePlace
    /// The label and the linked sentences, one passage an article, in order.
    let places: [SentencePlace]

    /// - Returns: `nil` when only one article tells it.
    init?(_ members: [Int], _ strengths: LinkStrengths, _ texts: StoryTexts) {
        let weights = members.map { Self.weight(of: $0, members, strengths, texts) }
        guard let best = members.indices.max(by: { (weights[$0], $1) < (weights[$1], $0) }) else { return nil }
        let label = strengths.places[members[best]]
        let linked = members.filter {
            strengths.places[$0].column != label.column && strengths.areLinked($0, members[best])
        }
        guard !linked.isEmpty else { return nil }
        let cells = Dictionary(grouping: linked) { strengths.places[$0].column }.values
        self.label = label
        places = ([label] + cells.flatMap { Self.passage($0, of: members[best], strengths) }).sorted()
    }

    private init(label: SentencePlace, places: [SentencePlace]) {
        self.label = label
        self.places = places
    }

    /// The same fact, told by further sentences too.
    func told(by others: [SentencePlace]) -> FactCluster {
        FactCluster(label: label, places: (places + others).sorted())
    }

    /// Of the sentences of one article that are linked with a label, the one that says it most surely, and those beside
    /// it: what one outlet splits up stands together. A further sentence elsewhere that shares words with the label says
    /// it again or, as often, says something else about it.
    private static func passage(_ linked: [Int], of label: Int, _ strengths: LinkStrengths) -> [SentencePlace] {
        let places = linked.map { strengths.places[$0] }
        let surest = linked.indices.max {
            (strengths.strength(of: linked[$0], label), places[$1])
                < (strengths.strength(of: linked[$1], label), places[$0])
        }
        guard let surest else { return [] }
        let sentences = Set(places.map(\.sentence))
        var (first, last) = (places[surest].sentence, places[surest].sentence)
        while sentences.contains(first - 1) { first -= 1 }
        while sentences.contains(last + 1) { last += 1 }
        return places.filter { (first...last).contains($0.sentence) }
    }

    /// How much of what a sentence says the others tell too, over all members it is linked with.
    private static func weight(
        of member: Int, _ members: [Int], _ strengths: LinkStrengths, _ texts: StoryTexts
    ) -> Float {
        members.filter { $0 != member && strengths.areLinked($0, member) }.reduce(0) {
            $0 + texts.share(of: strengths.places[member], in: strengths.places[$1])
        }
    }
}

extension StoryTexts {
    /// The share of a sentence's weight that another one has too.
    fileprivate func share(of place: SentencePlace, in other: SentencePlace) -> Float {
        let (ours, theirs) = (stems(of: place), Set(stems(of: other)))
        let all = ours.reduce(0) { $0 + lexicon.weights[Int($1)] }
        let shared = ours.filter(theirs.contains).reduce(0) { $0 + lexicon.weights[Int($1)] }
        return all == 0 ? 0 : shared / all
    }

    private func stems(of place: SentencePlace) -> ArraySlice<Int32> {
        let row = features[place.column].stems
        return row.values[row[place.sentence]]
    }
}
