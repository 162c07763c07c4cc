extension StoryQuotes {
    /// Whether two quotes name speakers that cannot be one person.
    public func differInSpeaker(_ place: QuotePlace, _ other: QuotePlace) -> Bool {
        let names = [place, other].compactMap { quote(at: $0)?.speaker.flatMap(SpeakerName.personal) }
        return names.count == 2 && !names[0].isCompatible(with: names[1])
    }

    /// Every name of a speaker, the most frequent first.
    public var speakers: [String] {
        var counts: [String: Int] = [:]
        for name in utterances.compactMap(\.speaker) { counts[name, default: 0] += 1 }
        return counts.keys.sorted { (-(counts[$0] ?? 0), $0) < (-(counts[$1] ?? 0), $1) }
    }
}

extension SpeakerName {
    /// Reads a name that stands without an article; `nil` for what only describes somebody, such as "the top diplomat".
    static func personal(_ mention: String) -> SpeakerName? {
        guard let first = mention.split(separator: " ").first, first.first?.isUppercase == true, first != "The" else {
            return nil
        }
        return SpeakerName(mention)
    }
}
