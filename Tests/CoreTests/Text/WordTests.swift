import Testing

@testable import ParallaxCore

@Suite("Words and their keys")
struct WordTests {
    private func keys(_ text: String) -> [String] {
        Word.scan(text, in: TextRange(start: 0, end: text.utf8.count)).map(\.key)
    }

    @Test(
        "dress does not matter for matching",
        arguments: [
            ("Harbour", "harbour"), ("MAYOR’S", "mayor"), ("mayor's", "mayor"), ("drivers’", "drivers'"),
            ("Ünal", "ünal"), ("ЖИТЕЛИ", "жители"), ("Ｆｕｌｌ", "full"), ("ﬁre", "fire"), ("co\u{AD}op", "coop"),
            ("ŁÓDŹ", "łódź"), ("ΑΘΗΝΑ", "αθηνα"),
        ])
    func folds(_ word: String, to key: String) {
        #expect(WordFolding.key(of: word) == WordFolding.key(of: key))
        #expect(WordFolding.key(of: WordFolding.key(of: word)) == WordFolding.key(of: word))
    }

    @Test(
        "the number of a word is that of its folded form",
        arguments: [
            "Harbour", "MAYOR’S", "mayor's", "É's", "Ünal’s", "ЖИТЕЛИ", "Ёлка", "Ｆｕｌｌ’s", "ﬁre", "co\u{AD}op", "ŁÓDŹ",
            "ΑΘΗΝΑ", "ΆΡΗΣ", "3×4", "Straße", "İzmir", "e\u{301}t", "ſ's", "東京",
        ])
    func numbersFolded(_ word: String) {
        var text = word
        let number = text.withUTF8 { WordFolding.wordKey(of: $0, in: TextRange(start: 0, end: $0.count)) }
        #expect(number == WordKey(WordFolding.key(of: word)))
    }

    @Test("different words stay different")
    func keepsWordsApart() {
        #expect(WordFolding.key(of: "can't") != WordFolding.key(of: "cant"))
        #expect(WordFolding.key(of: "naïve") != WordFolding.key(of: "naive"))
    }

    @Test("an abbreviation with points is one word, equal to the one without")
    func joinsAcronyms() {
        #expect(keys("The U.S. and the E.U. met.") == ["the", "us", "and", "the", "eu", "met", "."])
        #expect(keys("US envoy") == ["us", "envoy"])
    }

    @Test("an abbreviation is never taken for a stop word")
    func marksAcronyms() {
        let words = Word.scan("US told us", in: TextRange(start: 0, end: 10))
        #expect(words.map(\.isAcronym) == [true, false, false])
    }

    @Test("words lie where they stand in the text")
    func keepsRanges() {
        let text = "  L’État, c’est 1,200 m – U.N.!"
        for word in Word.scan(text, in: TextRange(start: 0, end: text.utf8.count)) {
            #expect(!word.range.isEmpty)
            #expect(!text[word.range].contains(" "))
        }
    }

    @Test(
        "counting words finds as many as cutting them", arguments: ["", "Go!", "He's 1,200 m – U.N.", "中文 два\u{A0}3"])
    func counts(text: String) {
        let all = TextRange(start: 0, end: text.utf8.count)
        #expect(Token.countWords(text, in: all) == Token.scan(text, in: all).count { $0.kind != .mark })
    }

    @Test("quotation marks and dashes of every style have one key")
    func unifiesMarks() {
        #expect(keys("“Go” – now") == keys("«Go» - now"))
    }
}
