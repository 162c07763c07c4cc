/// The sentences of one side of a comparison, cut into words, as flat arrays.
struct ComparedText {
    /// The whole text the sentences are part of.
    let text: String
    /// Where the words of each sentence lie in `words`.
    private(set) var sentences: [Range<Int>] = []
    /// Every word, number and mark, in order.
    private(set) var words: [Word] = []
    /// The language of the text, as far as it is known.
    var language: Language?
    /// The number of each word in the lexicon, beside `words`.
    private(set) var forms: [Int32] = []

    init(_ text: String, sentences ranges: [TextRange], lexicon: inout Lexicon) {
        self.init(text, sentences: ranges)
        number(with: &lexicon)
    }

    /// Cuts the sentences into words that have no numbers yet.
    init(_ text: String, sentences ranges: [TextRange]) {
        self.text = text
        sentences.reserveCapacity(ranges.count)
        for range in ranges {
            let start = words.count
            words += Word.scan(text, in: range)
            sentences.append(start..<words.count)
        }
    }

    /// Gives every word its number.
    mutating func number(with lexicon: inout Lexicon) {
        forms = words.map { lexicon.id(of: $0) }
    }

    /// Puts the words and numbers of one sentence, without marks, in place of what `plain` holds.
    func putPlainForms(of sentence: Int, into plain: inout [Int32]) {
        plain.removeAll(keepingCapacity: true)
        for index in sentences[sentence] where words[index].kind != .mark { plain.append(forms[index]) }
    }
}
