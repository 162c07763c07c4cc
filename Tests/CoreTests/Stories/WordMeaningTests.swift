import ParallaxTesting
import Testing

@testable import ParallaxCore

@Suite("What a word stands for, as a number")
struct WordMeaningTests {
    @Test("the number of a meaning says all of it, and is never the one of none", arguments: UInt64(0)..<20)
    func code(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let stem = seed == 0 ? 0 : Int.random(in: 0..<1 << 24, using: &random)
        let meaning = WordMeaning(stem: stem, weight: Float.random(in: 0...20, using: &random))
        #expect(meaning.code != 0 && WordMeaning(code: meaning.code) == meaning)
        #expect(WordMeaning.nothing.code != 0 && WordMeaning(code: WordMeaning.nothing.code) == .nothing)
        #expect(WordMeaning(code: 0) == nil)
    }

    @Test("of many words no more are remembered than were asked for, and those of the last article")
    func forgets() {
        var counter = TermCounter(language: nil, mostWords: 100)
        for start in stride(from: 0, to: 2_000, by: 50) {
            counter.begin()
            let words = (start..<start + 50).map { "n\(String($0, radix: 26))q" }.joined(separator: " ")
            StoryWords(of: words).count(by: &counter)
            #expect(counter.terms.count > 40)
            #expect(counter.remembered <= 150)
        }
    }

    @Test("an article has the same terms after more words than are remembered")
    func manyWords() {
        var used = StoryVocabulary()
        for start in stride(from: 0, to: 140_000, by: 2_800) {
            let words = (start..<start + 2_800).map { "n\(String($0, radix: 26))q" }.joined(separator: " ")
            _ = used.terms(title: "", text: words)
        }
        var new = StoryVocabulary()
        let text = "The ferry sank off Brevik on Monday with 42 passengers, and the ferries stopped."
        #expect(used.terms(title: "Ferry sinks", text: text) == new.terms(title: "Ferry sinks", text: text))
    }
}
