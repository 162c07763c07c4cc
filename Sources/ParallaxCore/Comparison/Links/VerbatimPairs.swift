/// Sentences that stand word for word on both sides, paired one to one in the order of their repetitions.
struct VerbatimPairs {
    let pairs: [SentencePair]

    init(_ left: ComparedText, _ right: ComparedText) {
        var waiting: [[Int32]: [Int]] = [:]
        for sentence in right.sentences.indices.reversed() {
            waiting[right.plainForms(of: sentence), default: []].append(sentence)
        }
        pairs = left.sentences.indices.compactMap { sentence in
            let words = left.plainForms(of: sentence)
            let key = words.isEmpty ? Array(left.forms[left.sentences[sentence]]) : words
            return waiting[key]?.popLast().map {
                SentencePair(left: sentence, right: $0, strength: 1, isVerbatim: true)
            }
        }
    }
}
