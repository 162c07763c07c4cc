import ParallaxCore
import Testing

@Suite("Articles that repeat others")
struct ReprintTests {
    private let wire = [
        "SELBY (Reuters) - The council of Selby voted on Sunday evening to close the old lock for repairs until spring.",
        "Boatmen have gathered at the quay since the early morning to protest against the closing of the lock.",
        "The harbour master warned that the upper town would run out of coal before the first frost of the year.",
        "A spokeswoman for the council said that letters would be answered in the order in which they came.",
    ]

    private func article(_ outlet: String, day: Int?, _ paragraphs: [String]) -> AnnotatedArticle {
        CoveredStory.article(outlet, day: day, "Lock of \(outlet)", paragraphs)
    }

    @Test("a shortened reprint is found, with who had it first and whose text it is")
    func reprint() throws {
        let own = ["Our reporter walked along the quay and saw nobody but a cat that slept upon a heap of sails."]
        let found = Reprint.among([
            article("Copy", day: 6, Array(wire.prefix(3)) + own), article("First", day: 5, wire),
        ])
        let reprint = try #require(found.first)
        #expect(found.count == 1 && reprint.article.rawValue == "Copy" && reprint.original.rawValue == "First")
        #expect(reprint.isDated && reprint.agency == "Reuters" && (0.5..<0.9).contains(reprint.share))
    }

    @Test("without dates the text that lies more in the other is the reprint")
    func undated() throws {
        let found = Reprint.among([article("Whole", day: nil, wire), article("Cut", day: nil, Array(wire.prefix(3)))])
        #expect(found.map(\.article.rawValue) == ["Cut"] && found.allSatisfy { !$0.isDated && $0.share == 1 })
    }

    @Test("two reports that quote the same are no reprints")
    func quotes() {
        let speech =
            "“We have waited for nine long years for somebody to open this bridge and to drive over it,” Ada Lund said."
        let one = article("One", day: 5, [speech, "The bridge was opened in front of a crowd that sang for hours."])
        let other = article(
            "Other", day: 5, [speech, "Nobody had expected rain, and so the band played on in wet coats."])
        #expect(Reprint.among([one, other]).isEmpty)
    }
}
