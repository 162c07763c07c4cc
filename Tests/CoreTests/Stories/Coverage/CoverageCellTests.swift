import ParallaxCore
import Testing

@Suite("What a cell of the coverage cites")
struct CoverageCellTests {
    private let denial =
        "The dyke board has denied that it plans to flood the Harrow meadows, claiming that it is opening some sluices "
        + "for repairs."

    private func coverage(_ left: [String], _ right: [String]) -> Coverage {
        Coverage(of: [
            CoveredStory.article("Dyke Herald", day: 4, "News from the dyke", left),
            CoveredStory.article("Lower Post", day: 5, "The board and its sluices", right),
        ])
    }

    /// What the rows of a kind cite of the second article.
    private func cited(_ coverage: Coverage, _ kind: CoverageRow.Kind = .fact, column: Int = 1) -> [[String]] {
        coverage.rows(of: kind).map { row in
            row.cells[column].places.map { String(coverage.text($0, column: column)) }
        }
    }

    @Test("of two sentences that stand apart the one that says the fact most surely is cited")
    func apart() {
        let told = "The dyke board denied that it plans to flood the Harrow meadows but called the sluices a danger."
        let other = "Neither farmers nor millers have confirmed that the board is opening some sluices for repairs."
        let between = "A retired lamplighter played the accordion on the quay steps all through the night."
        #expect(cited(coverage([denial], [told, between, other])) == [[told]])
    }

    @Test("the two halves of a sentence that an outlet splits are both cited")
    func split() {
        let halves = [
            "The dyke board has denied that it plans to flood the Harrow meadows.",
            "It claimed that it is opening some sluices for repairs.",
        ]
        #expect(cited(coverage([denial], halves)) == [halves])
    }

    @Test("sentences that share no more than names are no fact, and not told by one outlet only either")
    func names() {
        let left =
            "Harbour Secretary Orla Finch said on Monday that Upper Selby had seen no barges leave the Tarn quay, "
            + "disputing claims by some millers that a few had sailed."
        let right =
            "The plan to close the lock until spring drew anger in Upper Selby on Monday, with Harbour Secretary Orla "
            + "Finch calling it a breach of old promises."
        let both = coverage([left], [right])
        #expect(both.rows(of: .fact).isEmpty && both.rows(of: .onlyOne).isEmpty)
    }

    @Test(
        "a name with its title at the beginning of a sentence is no more than a name",
        arguments: [
            "Harbour Minister Ilse Corrin, who reached the quay in rubber boots, announced no report.",
            "I will not call that a mishap, said Harbour Minister Ilse Corrin.",
        ])
    func openingNames(right: String) {
        #expect(coverage(["Harbour Minister Ilse Corrin ordered an inquiry."], [right]).rows(of: .fact).isEmpty)
    }

    @Test("who gives another number for the same thing does not tell the same, whatever words it counts")
    func otherNumber() throws {
        let texts = [
            "Eleven of them were treated for bruises.",
            "Fourteen people were treated for bruises, the fire brigade said.",
            "Fourteen persons have bruises.",
            "Eleven people were treated for bruises.",
        ]
        let story = Coverage(
            of: texts.enumerated().map { CoveredStory.article("Outlet \($0)", day: 4 + $0, "Bridge news", [$1]) })
        let fact = try #require(story.rows(of: .fact).first)
        let told = fact.cells.indices.filter { [.told, .verbatim].contains(fact.cells[$0].state) }
        let changed = fact.cells.indices.filter { fact.cells[$0].state == .changed }
        #expect(fact.isConflict && Set([told, changed]) == [[0, 3], [1, 2]])
    }

    @Test("German nouns are words like others, though all have capitals")
    func germanNouns() {
        let left =
            "Wegen Rissen im Beton bleibt die Schleuse im Hafen vorerst geschlossen, teilte der Deichverband nach langer "
            + "Beratung nüchtern mit."
        let right =
            "Der Deichverband entdeckte kürzlich tiefe Risse im Beton jener Schleuse, die den Hafen seit hundert Jahren "
            + "zuverlässig schützt."
        let story = Coverage(of: [
            CoveredStory.article("Deichbote", day: nil, "Neues vom Deich", [left], language: "de"),
            CoveredStory.article("Hafenblatt", day: nil, "Der Verband und seine Tore", [right], language: "de"),
        ])
        #expect(story.rows(of: .fact).count == 1)
    }

    @Test("a quote that shares no more than its speaker's name with another sentence is told by one outlet only")
    func quoteBesideName() {
        let left =
            "Upper Selby Harbour Secretary-General Orla Finch said that would be “a shameful gift to every smuggler "
            + "between the mole and the open sea, and no ferryman will ever forget it”."
        let right =
            "Upper Selby Harbour Secretary-General Orla Finch has said the wardens fear that millers are “trying to find "
            + "an excuse for raiding the granary”."
        #expect(cited(coverage([left], [right]), .onlyOne, column: 0) == [[left]])
    }

    @Test("beside numbers one rare word makes short sentences a fact")
    func numbers() {
        let right = "Eleven of them were treated for bruises."
        #expect(cited(coverage(["Fourteen persons have bruises."], [right])) == [[right]])
    }

    @Test("sentences that quote different people by name are no fact")
    func speakers() {
        let left =
            "“The guild’s request that Mayor Voss accepts the locks of Carrow and Lindmark as free shows contempt for "
            + "the river accord,” miller Tomas Reyl said in a statement."
        let right =
            "In a statement on Monday, Orla Finch said that if the guild wants Mayor Voss to accept the locks of Carrow "
            + "and Lindmark as free, where boatmen have fought a battle of a year against the wardens of the canal, it "
            + "would “harm the peace and the good name of the river” and bring doubt to its accord."
        #expect(coverage([left], [right]).rows(of: .fact).isEmpty)
        let unnamed = right.replacing("Orla Finch said", with: "it was said")
        #expect(!coverage([left], [unnamed]).rows(of: .fact).isEmpty)
    }

    @Test("a sentence of a quote that another outlet has nearly as it is, in another quote, is not told by one only")
    func sentenceOfQuote() {
        let left =
            "“I leave the harbour today. It has been an honour and a privilege to serve. Nobody pushed me overboard, "
            + "and my pipe and my parrot come along,” Finch wrote."
        let right =
            "“It has been an honour and privilege to serve the boatmen of Upper Selby. Whoever has the lock next will "
            + "find the ledgers dry and every rope coiled,” the letter said."
        let alone = cited(coverage([left], [right]), .onlyOne, column: 0).joined()
        #expect(alone.contains { $0.contains("parrot") } && !alone.contains { $0.contains("honour") })
    }
}
