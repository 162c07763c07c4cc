/// The sentences of one side of a comparison, cut into words, as flat arrays.
struct ComparedText {
    /// Where the words of each sentence lie in `words`.
    private(set) var sentences: [Range<Int>] = []
    /// Every word, number and mark, in order.
    private(set) var words: [Word] = []
    /// The number of each word in the lexicon, beside `words`.
    private(set) var forms: [Int32] = []

    init(_ text: String, sentences ranges: [TextRange], lexicon: inout Lexicon) {
        for range in ranges {
            let start = words.count
            for word in Word.scan(text, in: range) {
                forms.append(lexicon.id(of: word))
                words.append(word)
            }
            sentences.append(start..<words.count)
        }
    }

    /// The distinct stems with a weight in one sentence, ascending.
    func contentStems(of sentence: Int, in lexicon: Lexicon) -> [Int32] {
        var stems: [Int32] = []
        for index in sentences[sentence] {
            let stem = lexicon.stems[Int(forms[index])]
            if lexicon.weights[Int(stem)] > 0 { stems.append(stem) }
        }
        stems.sort()
        return stems.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }

    /// The words and numbers of one sentence, without marks.
    func plainForms(of sentence: Int) -> [Int32] {
        sentences[sentence].compactMap { words[$0].kind == .mark ? nil : forms[$0] }
    }
}
