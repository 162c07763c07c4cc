/// Sentences that stand word for word on both sides, paired one to one in the order of their repetitions.
struct VerbatimPairs {
    /// The pairs, ordered by left.
    let pairs: [SentencePair]
    /// The right sentence of each left one; -1 for those without.
    private let partners: [Int]

    init(_ left: ComparedText, _ right: ComparedText) {
        var queues = VerbatimQueues(right)
        partners = left.sentences.indices.map { queues.next(equalTo: VerbatimQueues.key(left, $0)) ?? -1 }
        pairs = partners.enumerated().filter { $1 >= 0 }.map {
            SentencePair(left: $0, right: $1, strength: 1, isVerbatim: true)
        }
    }

    /// Whether the two sentences are a pair.
    func holds(_ left: Int, _ right: Int) -> Bool { partners[left] == right }
}

/// The sentences of one side that have the same words, in order, to be taken one after another.
private struct VerbatimQueues {
    private var waiting: [[Int32]: [Int]] = [:]

    init(_ text: ComparedText) {
        for sentence in text.sentences.indices.reversed() {
            waiting[Self.key(text, sentence), default: []].append(sentence)
        }
    }

    mutating func next(equalTo key: [Int32]) -> Int? { waiting[key]?.popLast() }

    /// The words of a sentence; its marks when it has none.
    static func key(_ text: ComparedText, _ sentence: Int) -> [Int32] {
        var words: [Int32] = []
        text.putPlainForms(of: sentence, into: &words)
        return words.isEmpty ? Array(text.forms[text.sentences[sentence]]) : words
    }
}
