/// Sentences that stand word for word on both sides, paired one to one in the order of their repetitions.
struct VerbatimPairs {
    let pairs: [SentencePair]

    init(_ left: ComparedText, _ right: ComparedText) {
        var waiting: [[Int32]: [Int]] = [:]
        for sentence in right.sentences.indices.reversed() {
            waiting[Self.key(right, sentence), default: []].append(sentence)
        }
        pairs = left.sentences.indices.compactMap { sentence in
            waiting[Self.key(left, sentence)]?.popLast().map {
                SentencePair(left: sentence, right: $0, strength: 1, isVerbatim: true)
            }
        }
    }

    /// The words of a sentence; its marks when it has none.
    private static func key(_ text: ComparedText, _ sentence: Int) -> [Int32] {
        let words = text.plainForms(of: sentence)
        return words.isEmpty ? Array(text.forms[text.sentences[sentence]]) : words
    }
}
