import ParallaxTesting
import Testing

@testable import ParallaxCore

@Suite("Words remembered from article to article")
struct StoryVocabularyTests {
    private let words = [
        "Ferry", "ferries", "the", "harbour", "Harbour's", "U.S.", "US", "us", "42", "1,200", "sank", "sinking", "and",
        "Monday", "Vessel", "vessels", "café", "Cafés", "nicht", "Fähre", "die", "Freitag", ".", ",", "“", "\n",
    ]

    private func text(_ random: inout SeededRandom) -> String {
        (0..<Int.random(in: 0...80, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
            .joined(separator: " ")
    }

    @Test("an article has the same terms whatever was read before it", arguments: UInt64(0)..<20)
    func remembered(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var used = StoryVocabulary()
        for _ in 0..<20 {
            let (title, text) = (text(&random), text(&random))
            var new = StoryVocabulary()
            #expect(used.terms(title: title, text: text) == new.terms(title: title, text: text))
        }
    }

    @Test("abbreviations are one term with and without points, and never the pronoun")
    func acronyms() {
        var vocabulary = StoryVocabulary()
        let terms = vocabulary.terms(title: "", text: "The U.S. and the US told the ferry that they saw us there.")
        #expect(terms.first { $0.stem == WordKey("us") }?.count == 4)
    }

    @Test("what is done on all cores comes back in order", arguments: [0, 1, 7, 8, 100, 101])
    func order(count: Int) {
        let numbers = Array(0..<count)
        #expect(numbers.mapOnAllCores(stretch: 8) { $0.map { $0 * 2 } } == numbers.map { $0 * 2 })
    }
}
