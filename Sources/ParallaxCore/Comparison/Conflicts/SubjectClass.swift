/// What a number of people or events is about, when different words count the same.
enum SubjectClass: String, Hashable, CaseIterable {
    case deaths = "deaths"
    case injuries = "injured"
    case arrests = "arrests"
    case troops = "troops"

    /// The class that the words around a number give it.
    init?(of quantity: Quantity, in sentence: FactSentence) {
        guard quantity.unit == .count else { return nil }
        let ahead = sentence.keys(quantity.words.upperBound..<quantity.words.upperBound + 7)
        let behind = sentence.keys(quantity.words.lowerBound - 5..<quantity.words.lowerBound)
        guard let found = Self.nearest(ahead) ?? Self.nearest(behind.reversed()) else { return nil }
        self = found
    }

    private static func nearest(_ words: [String]) -> SubjectClass? {
        for word in words {
            if [",", ".", ";", "and"].contains(word) { return nil }
            if let found = classes[word] { return found }
        }
        return nil
    }

    /// Whether a folded word gives numbers near it a class.
    static func isNamed(by word: String) -> Bool { classes[word] != nil }

    private static let classes: [String: SubjectClass] = lists.reduce(into: [:]) { classes, list in
        for word in list.value { classes[word] = list.key }
    }

    private static let lists: [SubjectClass: [String]] = [
        .deaths: [
            "killed", "dead", "deaths", "died", "lives", "killing", "fatalities", "bodies", "toll", "victims",
            "casualties",
            "perished", "fatally",
        ],
        .injuries: ["injured", "wounded", "hurt", "injuries", "injuring", "wounding"],
        .arrests: ["arrested", "detained", "arrests", "detentions", "arresting", "detaining"],
        .troops: ["troops", "soldiers", "peacekeepers", "servicemen", "forces", "military", "personnel"],
    ]
}

extension FactSentence {
    /// The folded words of a part, cut to what there is.
    func keys(_ part: Range<Int>) -> [String] {
        part.clamped(to: 0..<words.count).compactMap { words.key($0) }
    }
}
