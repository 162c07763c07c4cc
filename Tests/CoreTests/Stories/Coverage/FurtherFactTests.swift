import ParallaxCore
import Testing

@Suite("Facts that a sentence tells besides its first")
struct FurtherFactTests {
    private let ducks =
        "Ducks were counted on the pond behind the disused granary, and their number surprised the counters."

    // MARK: Whole clauses

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
        "The Harrow board has denied that it plans to flood the meadows in spring, as a miller had read in an almanac.",
        "Bakers in the upper town have begun to store flour in the disused mint.",
    ]
    private let compound =
        "On its part, the Harrow board has denied that it plans to flood the meadows, claiming that its wardens are pulling "
        + "back some barges."

    @Test("a clause that says nothing but what two articles tell fills a second cell")
    func clause() {
        #expect(CoveredStory.cited([compound, ducks], besides: first, second) == [compound, compound])
    }

    @Test(
        "it does not when it is denied, says more, or tells the first fact again",
        arguments: [
            ("are pulling", "are not pulling"), ("claiming that", "denying that"), (", claiming that", " or that"),
            (", claiming that", ", the orchards or the mill, or that"),
            ("some barges", "some barges laden with almanacs, accordions and lamps"),
            ("pulling back some barges", "moving near Orla Finch"),
            ("its wardens are pulling back some barges", "it was the wardens and Orla Finch on Monday"),
        ])
    func noClause(words: String, others: String) {
        let changed = compound.replacing(words, with: others)
        #expect(changed != compound)
        #expect(CoveredStory.cited([changed, ducks], besides: first, second) == [changed])
    }

    // MARK: Stretches

    private let sinking = "A barge sank at the Tarn sluice on Sunday night and two lamplighters drowned."
    private let offer =
        "The guild of millers offered a reward of forty crowns for news leading to the arrest of the keeper."
    private let announced = [
        "Two lamplighters drowned when a barge sank at the Tarn sluice on Sunday night.",
        "Finch announced that the millers are offering a reward of forty crowns for any news leading to the arrest of the "
            + "sluice keeper.",
        "Bakers in the upper town have begun to store flour in the disused mint.",
    ]
    private let both =
        "A barge sank at the Tarn sluice on Sunday night and two lamplighters drowned, as a baker told a crowd of coopers at "
        + "the disused mint, and a reward of forty crowns was offered for news leading to an arrest."

    @Test("a stretch that says much of what two articles tell, in a sentence linked with both, fills a second cell")
    func stretch() {
        #expect(CoveredStory.cited([both, ducks], besides: [sinking, offer], announced) == [both, both])
    }

    @Test(
        "it does not when it is denied or says little of it",
        arguments: [
            ("was offered", "was not offered"),
            ("a reward of forty crowns was offered for news leading to an arrest", "forty crowns were lost"),
            ("a reward of forty crowns was offered for news leading to an arrest", "a reward of forty crowns was lost"),
            ("a reward of forty crowns was offered for news leading to an arrest", "a reward was handed to the baker"),
        ])
    func noStretch(words: String, others: String) {
        let changed = both.replacing(words, with: others)
        #expect(changed != both)
        #expect(CoveredStory.cited([changed, ducks], besides: [sinking, offer], announced) == [changed])
    }
}
