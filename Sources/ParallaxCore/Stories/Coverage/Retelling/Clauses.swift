/// The clauses of the sentences of a story that say something of their own.
///
/// They begin at a semicolon, at a word of contrast, and where after a mark something is claimed: *denied that it plans to
/// invade, claiming that it pulls back its troops*. What one of them denies another may assert. Other commas begin none, for
/// what is denied before them is often denied behind them too.
struct Clauses {
    private let texts: StoryTexts
    /// For each number of the lexicon, whether a clause begins with it wherever it stands.
    private let isContrast: [Bool]
    /// For each number of the lexicon, whether it is a verb of saying.
    private let isSaying: [Bool]

    private static let contrasts: Set<String> = ["but", "while", "although", "though", "whereas", "yet"]

    init(_ texts: StoryTexts) {
        self.texts = texts
        let verbs = QuoteLexicon.of(texts.lexicon.language)
        isContrast = texts.lexicon.keys.map(Self.contrasts.contains)
        isSaying = texts.lexicon.keys.map { verbs.roles(of: WordKey($0)).contains(.verb) }
    }

    /// The clauses of a sentence, in order; together they are all its words.
    func clauses(of place: SentencePlace) -> [Range<Int>] {
        let text = texts.texts[place.column]
        let part = text.sentences[place.sentence]
        var (clauses, start): ([Range<Int>], Int) = ([], part.lowerBound)
        for index in part.dropFirst() where begins(at: index, text) {
            clauses.append(start..<index)
            start = index
        }
        return clauses + [start..<part.upperBound]
    }

    /// Whether a word says that something is said, and not what.
    func isSaying(_ index: Int, column: Int) -> Bool { isSaying[Int(texts.texts[column].forms[index])] }

    private func begins(at index: Int, _ text: ComparedText) -> Bool {
        let (word, form) = (text.words[index], Int(text.forms[index]))
        if isContrast[form] || word.key == ";" { return true }
        return isSaying[form] && text.words[index - 1].kind == .mark && word.key.hasSuffix("ing")
    }
}
