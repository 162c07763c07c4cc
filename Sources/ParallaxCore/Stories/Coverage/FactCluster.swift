/// One fact: the sentence that says best what all articles tell, and those of other articles that are linked with it.
struct FactCluster {
    let label: SentencePlace
    /// The label and the linked sentences, in order.
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
        self.label = label
        places = ([members[best]] + linked).map { strengths.places[$0] }.sorted()
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
