/// The words of one sentence as the word aligner sees them.
struct WordRow {
    let words: ArraySlice<Word>
    private let text: String
    let forms: [Int32]
    /// Stems, beside `forms`.
    let stems: [Int32]
    /// How much each word tells, beside `forms`: up to 1 for a rare word, a little for stop words and marks.
    let weights: [Float]

    static let stopWordWeight: Float = 0.12
    static let markWeight: Float = 0.08

    init(_ text: ComparedText, sentence: Int, lexicon: Lexicon) {
        let range = text.sentences[sentence]
        self.text = text.text
        words = text.words[range]
        forms = Array(text.forms[range])
        stems = self.forms.map { lexicon.stems[Int($0)] }
        weights = zip(words, stems).map { word, stem in
            let weight = lexicon.weights[Int(stem)]
            if word.kind == .mark { return Self.markWeight }
            return weight > 0 ? weight / CommonWords.rareWeight : Self.stopWordWeight
        }
    }

    var count: Int { forms.count }

    /// The word at `index`, counted from 0.
    func word(_ index: Int) -> Word { words[words.startIndex + index] }

    /// Whether the word carries meaning by itself.
    func isContent(_ index: Int) -> Bool { weights[index] > Self.stopWordWeight }

    /// Whether some words are only marks that outlets set by their own habit: quotation marks, dashes and commas.
    func isTypography(_ words: Range<Int>) -> Bool {
        words.upperBound <= count
            && words.allSatisfy { word($0).kind == .mark && ["\"", "'", "-", ","].contains(word($0).key) }
    }

    /// Whether two words are written alike, case aside.
    func isWritten(_ index: Int, as other: WordRow, _ otherIndex: Int) -> Bool {
        let (ours, theirs) = (text[word(index).range], other.text[other.word(otherIndex).range])
        return ours.utf8.elementsEqual(theirs.utf8)
            || ours.lowercased().utf8.elementsEqual(theirs.lowercased().utf8)
    }
}
