/// Two words, one of each sentence, that stand for each other.
struct WordMatch: Hashable {
    /// Why they stand for each other.
    enum Kind: Hashable {
        /// The same word.
        case equal
        /// The same word in another spelling.
        case variant
        /// Another form of the word, or another word in the same place.
        case replaced
    }

    /// Index of the word in the left sentence.
    let left: Int
    /// Index of the word in the right sentence.
    let right: Int
    let kind: Kind
    /// Whether the match crosses the order of the others.
    let isMoved: Bool

    /// The same match seen from the other sentence.
    var mirrored: WordMatch { WordMatch(left: right, right: left, kind: kind, isMoved: isMoved) }
}

extension [WordMatch] {
    /// The same matches seen from the other sentence, ordered by its words.
    var mirrored: [WordMatch] { map(\.mirrored).sorted { $0.left < $1.left } }
}
