import ParallaxCore
import ParallaxTesting
import Testing

@Suite("Variants of one utterance")
struct QuoteVariantTests {
    private func variant(
        _ left: String, by leftSpeaker: String? = nil, _ right: String, by rightSpeaker: String? = nil
    ) -> QuoteVariant? {
        QuoteVariants.variant(
            of: Utterance(left, speaker: leftSpeaker), Utterance(right, speaker: rightSpeaker))
    }

    @Test("case, marks and contractions do not matter to a verbatim quote")
    func verbatim() {
        #expect(variant("“I’m not selling the ferry,”", "\"I am not selling the ferry.\"") == .verbatim)
        #expect(variant("“[W]e waited two hours”", "we waited 2 hours") == .verbatim)
    }

    @Test("a fragment, and the two halves of a split quote, are parts")
    func part() {
        #expect(variant("“the old pier is gone”", "“By morning the old pier is gone for good.”") == .part)
        #expect(
            variant("Nobody asked us about the bridge toll", "asked us about the bridge toll before the summer")
                == .part)
    }

    @Test("two quotes that no longer one can both be cut from are edited")
    func edges() {
        let whole = "“We have not seen a single barge leave. And that worries the mill,”"
        #expect(variant(whole, "“At the moment, we have not seen a single barge leave,”") == .edited)
        #expect(variant(whole, "“At the moment, [we] have not seen a single barge leave. And”") == .edited)
        #expect(
            variant("we met the old ferryman of the upper lock", "we met the old ferryman of the lower quay") == .edited
        )
        #expect(
            variant("today we sold the old ferry to the miller", "yesterday we sold the old ferry to the miller")
                == .edited)
    }

    @Test("where a script has no capitals two quotes that share a whole sentence are parts")
    func withoutCapitals() {
        #expect(
            variant(
                "هطل المطر. بعنا العبارة القديمة للطحان في الصباح", "تجمد النهر. بعنا العبارة القديمة للطحان في الصباح")
                == .part)
    }

    @Test("two quotes that one longer quote can hold are parts, whatever capital an editor gave them")
    func cuts() {
        let whole = "“At the moment, we have not seen a single barge leave,”"
        #expect(variant(whole, "“[W]e have not seen a single barge leave. And that worries the mill,”") == .part)
        #expect(
            variant("so far not a single barge has left the quay", "Not A Single Barge Has Left The Quay Today")
                == .part)
        #expect(variant(whole, "“have not seen a single barge leave. And that worries the mill,”") == .part)
        #expect(
            variant("Rain fell. We sold the old ferry to the miller", "It froze. We sold the old ferry to the miller")
                == .part)
    }

    @Test("a changed word makes it edited")
    func edited() {
        #expect(
            variant("a plain breach of the harbour treaty", "a manifest breach of the harbour treaty") == .edited)
    }

    @Test("a named speaker's words that went through another language are found")
    func retold() {
        let found = variant(
            "strike stays quite likely", by: "Mayor Ilse Brandt", "a strike stays on all sides likely", by: "Brandt")
        #expect(found == .edited || found == .reworded)
    }

    @Test("the same few words by another named speaker are another utterance")
    func otherSpeaker() {
        #expect(variant("“a black day”", by: "Ilse Brandt", "a black day", by: "Tomas Reyl") == nil)
        #expect(variant("“a black day”", by: "Ilse Brandt", "a black day", by: "the mayor") == .verbatim)
        #expect(variant("“a black day”", by: "Ilse Brandt", "a black day", by: "Ms Brandt") == .verbatim)
    }

    @Test("quotes that share only common words are different utterances")
    func unrelated() {
        #expect(variant("We have to do this for the children", "It is up to them to do that in the end") == nil)
        #expect(variant("", "We have to do this") == nil)
        #expect(variant("", "") == nil)
    }

    @Test("the answer is the same in either order, and a quote is no more than verbatim to itself")
    func laws() {
        var random = SeededRandom(seed: 3)
        let vocabulary = "the ferry was late and nobody knew why [H]arbour wardens can't say 7 & …".split(
            separator: " ")
        for _ in 0..<2_000 {
            let left = sentence(of: vocabulary, using: &random)
            let right = sentence(of: vocabulary, using: &random)
            #expect(variant(left, right) == variant(right, left), "\(left) | \(right)")
            #expect((variant(left, left) ?? .verbatim) == .verbatim)
        }
    }

    private func sentence(of vocabulary: [Substring], using random: inout SeededRandom) -> String {
        (0..<Int.random(in: 0...12, using: &random))
            .map { _ in String(vocabulary[Int.random(in: 0..<vocabulary.count, using: &random)]) }
            .joined(separator: " ")
    }
}
