/// What two sentences share besides names: a move needs it, since one name is in many sentences of an article.
struct SharedContent {
    private let left: [Entry]
    private let right: [Entry]
    /// Shared words that are no names, from which on a move is believed.
    private static let neededWords = 2
    /// The share of the shorter sentence's content words, names included, that is believed without them.
    private static let sureShare = 0.5

    init(_ left: ComparedText, _ right: ComparedText, _ pair: SentencePair, lexicon: Lexicon) {
        self.left = Self.entries(left, pair.left, lexicon)
        self.right = Self.entries(right, pair.right, lexicon)
    }

    /// Whether enough is shared.
    var suffices: Bool {
        let names = Set((left + right).filter(\.isName).map(\.stem))
        let (ours, theirs) = (Set(left.map(\.stem)), Set(right.map(\.stem)))
        let shared = ours.intersection(theirs)
        if Double(shared.count) >= Self.sureShare * Double(min(ours.count, theirs.count)) { return true }
        return shared.count { !names.contains($0) } >= Self.neededWords
    }

    /// A content word.
    private struct Entry {
        let stem: Int32
        let isName: Bool
    }

    private static func entries(_ text: ComparedText, _ sentence: Int, _ lexicon: Lexicon) -> [Entry] {
        let part = text.sentences[sentence]
        let opening = part.first { text.words[$0].kind == .word }
        return part.compactMap { index in
            let stem = lexicon.stems[Int(text.forms[index])]
            guard lexicon.weights[Int(stem)] > 0 else { return nil }
            let isName = index != opening && text.text.isUppercase(at: text.words[index].range.start)
            return Entry(stem: stem, isName: isName)
        }
    }
}
