import Testing

@testable import ParallaxCore

@Suite("Words that mean the same")
struct ThesaurusTests {
    private let thesaurus = Thesaurus.of(.english)
    private let stemmer = Stemmer(language: .english)

    private func stem(_ word: String) -> WordKey { WordKey(stemmer.stem(of: word)) }

    private func group(_ word: String) -> Int? { thesaurus.group(of: WordKey(word), stem: stem(word)) }

    @Test(
        "forms of words that mean the same are in one group",
        arguments: [
            ("rejecting", "denials"), ("purchased", "takeover"), ("quakes", "earthquake"), ("forces", "soldiers"),
        ])
    func together(one: String, other: String) {
        #expect(group(one) != nil && group(one) == group(other))
    }

    @Test(
        "other words, and forms that mean something else, are not",
        arguments: [("denies", "confirms"), ("forced", "soldiers"), ("prisons", "prisoners"), ("lantern", "lamp")])
    func apart(one: String, other: String) {
        #expect(group(one) == nil || group(one) != group(other))
    }

    @Test("a verb of two words means what one word means")
    func phrases() {
        #expect(thesaurus.opensPhrase(stem("pulling")) && !thesaurus.opensPhrase(stem("sailing")))
        #expect(thesaurus.group(of: stem("pulling"), stem("back")) == group("withdrawal"))
        #expect(thesaurus.group(of: stem("back"), stem("pulling")) == nil)
    }

    @Test("no word stands in two groups, and no group is only forms of one word")
    func once() {
        var row = 0
        TableRow.forEach(of: PackageResources.thesaurus_en_txt) { columns in
            var stems: Set<WordKey> = []
            while let column = columns.column() {
                let entry = String(decoding: column, as: UTF8.self)
                let words = entry.drop { $0 == "=" }.split(separator: "_").map(String.init)
                stems.insert(words.count == 1 && !entry.hasPrefix("=") ? stem(words[0]) : WordKey(entry))
                let found = words.count == 1 ? group(words[0]) : thesaurus.group(of: stem(words[0]), stem(words[1]))
                #expect(found == row, "\(entry)")
            }
            #expect(stems.count > 1)
            row += 1
        }
        #expect(row == thesaurus.count && row > 500)
    }

    @Test("other languages have no groups")
    func otherLanguages() {
        for language in Language.allCases where language != .english { #expect(Thesaurus.of(language).isEmpty) }
        #expect(Thesaurus.of(nil).isEmpty)
    }
}
