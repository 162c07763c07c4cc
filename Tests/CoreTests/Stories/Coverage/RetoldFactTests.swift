import ParallaxCore
import Testing

@Suite("Facts told once more in other words")
struct RetoldFactTests {
    private let first = [
        "On Monday, some barges moored near the Tarn sluice returned to their base after the completion of winter drills, "
            + "the wardens' office said, in a major step toward calm.",
        "The Harrow board denied that it plans to flood the meadows but called the worn sluices at the southern mole a "
            + "danger to every miller and every child.",
        "A retired lamplighter played the accordion on the quay steps all through the night.",
    ]
    private let second = [
        "While the wardens' office said some barges were withdrawing after completing winter training, Orla Finch said on "
            + "Monday that the barges remained in a threatening position.",
        "The Harrow board has denied that it plans to flood the meadows, claiming that it is lifting old gates for repairs.",
        "Bakers in the upper town have begun to store flour in the disused mint.",
    ]
    private let retelling =
        "The mayor is open to further talks in the coming weeks, and her officials have noted that some barges are "
        + "beginning to pull back, describing their gathering along the Tarn as a large winter exercise."
    private let accusation =
        "Farmers, millers and the guild of bargemen have since the summer been accusing their neighbours of plans to "
        + "flood the whole valley, of drowning the rye, the oats and the young orchards below the mill, and of caring "
        + "for nothing but the tolls that they collect at the quay."
    private let denial =
        "However, Harrow has firmly rejected the allegations, saying that its works are a shield against the spring tide."
    private let ducks =
        "Ducks were counted on the pond behind the disused granary, and their number surprised the counters."

    /// What the facts cite of a third article with these sentences.
    private func cited(_ third: [String]) -> [String] { CoveredStory.cited(third, besides: first, second) }

    @Test("a sentence that tells what two articles tell, in words that mean the same, fills the cell")
    func retold() { #expect(cited([retelling, accusation, denial, ducks]) == [retelling, denial]) }

    @Test(
        "it does not when it says the opposite, names another day, or means something else",
        arguments: [
            ("some barges are beginning", "no barges are beginning"), ("have noted that", "noted on Thursday that"),
            ("pull back", "smoulder"), ("exercise", "party"),
        ])
    func notRetold(words: String, others: String) {
        let changed = retelling.replacing(words, with: others)
        #expect(changed != retelling)
        #expect(cited([changed, accusation, denial, ducks]) == [denial])
    }

    @Test(
        "a denial of what stands before it tells nothing where that is something else, or where nothing is denied",
        arguments: [
            (false, "rejected the allegations"), (true, "repeated the allegations"), (true, "rejected allegations"),
        ])
    func otherDenials(isAccused: Bool, words: String) {
        let changed = denial.replacing("rejected the allegations", with: words)
        let before = isAccused ? accusation : "A fiddler and two drummers were heard in the lanes of the lower town."
        #expect(!cited([retelling, before, changed, ducks]).contains(changed))
    }
}
