import ParallaxCore

/// 10 MB of text and words to look for in it.
struct SearchedText {
    private static let parts = 10

    let text: String
    let commonWord: String
    /// Stands in the text ten times.
    let rareWord: String
    /// Made of the same letters as the text, but not in it.
    let absentWord: String

    init() {
        var source = SyntheticText(seed: 10)
        let rareWord = source.rareWord()
        self.rareWord = rareWord
        absentWord = source.rareWord()
        commonWord = source.commonWord
        text = (0..<Self.parts).map { _ in source.lines(ofAtLeast: 1_000_000) + rareWord + "\n" }.joined()
    }

    func searching(for word: String) -> Measure.Work {
        let search = TextSearch(word)
        return Measure.Work(amount: text.utf8.count) { [text] in search?.matches(in: text) ?? [] }
    }
}
