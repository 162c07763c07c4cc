import ParallaxCore
import Testing

@Suite("Facts that are acts of speech")
struct SpokenFactTests {
    private let first = [
        "Harbour master Orla Finch on Monday decried the vote of the Selby council that urged Mayor Tobin Hask to close the "
            + "upper lock.",
        "“Closing it would starve the upper town of coal before the first frost, break every promise of the old charter, call "
            + "into question the pledges that the council made to the boatmen and drive the millers into the arms of the dyke "
            + "wardens,” Finch said.",
        "A retired lamplighter played the accordion on the quay steps all through the night.",
    ]
    private let second = [
        "In a statement on Monday, Orla Finch said that if the Selby council asks Mayor Tobin Hask to close the upper lock, it "
            + "would “break every promise of the old charter” and divide the valley.",
        "Bakers in the upper town have begun to store flour in the disused mint.",
    ]
    private let quoting =
        "The proposal prompted strong condemnation in the valley on Monday, with Orla Finch saying it would “starve the upper "
        + "town of coal”."
    private let ducks =
        "Ducks were counted on the pond behind the disused granary, and their number surprised the counters."

    private func cited(_ sentence: String) -> [String] {
        CoveredStory.cited([sentence, ducks], besides: first, second)
    }

    @Test("who quotes the same statement and puts like words around it fills the cell")
    func told() { #expect(cited(quoting) == [quoting]) }

    @Test(
        "who puts names alone around it, or much else, quotes something else, or says the opposite, does not",
        arguments: [
            (
                "The proposal prompted strong condemnation in the valley on Monday, with",
                "On Monday minstrels sang for Mayor Tobin Hask, with"
            ),
            (
                "condemnation in the valley",
                "condemnation, songs of old minstrels, a brawl of coopers and a lecture on almanacs and lamps"
            ),
            ("starve the upper town of coal", "sound like an accordion at midnight"),
            ("prompted strong", "never prompted strong"),
        ])
    func notTold(words: String, others: String) {
        let changed = quoting.replacing(words, with: others)
        #expect(changed != quoting)
        #expect(cited(changed).isEmpty)
    }
}
