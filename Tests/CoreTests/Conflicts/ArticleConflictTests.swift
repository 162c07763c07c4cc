import ParallaxCore
import Testing

@Suite("What two articles give differently")
struct ArticleConflictTests {
    private let filler = [
        "Nobody at the harbour office answered the telephone after dark.",
        "Gulls settled on the roof of the old customs house again.",
    ]

    /// The conflicts of two articles, as `kind left | right`.
    private func found(
        _ left: [String], _ right: [String], published: (PublicationDate?, PublicationDate?) = (nil, nil)
    ) -> [String] {
        let ours = AnnotatedArticle.invented(left + filler, language: "en", published: published.0)
        let theirs = AnnotatedArticle.invented(right + filler, language: "en", published: published.1)
        return Comparison(left: ours, right: theirs).conflicts.map {
            "\($0.kind.rawValue) \(ours.article.text[$0.left]) | \(theirs.article.text[$0.right])"
        }
    }

    /// What two statements give differently that are known to tell the same.
    private func foundAsGiven(_ left: String, _ right: String) -> [Conflict.Kind] {
        Discrepancies().between(Statement(left), Statement(right)).map(\.kind)
    }

    @Test("a count of linked sentences differs, and the conflict names both sentences")
    func counts() throws {
        let left = filler + ["The landslide above Vessel Bay buried 42 houses on the slope."]
        let right = ["The landslide above Vessel Bay buried 48 houses on the slope."] + filler
        let comparison = Comparison(left: .invented(left, language: "en"), right: .invented(right, language: "en"))
        let conflict = try #require(comparison.conflicts.first)
        #expect(comparison.conflicts.count == 1)
        #expect([conflict.leftSentence, conflict.rightSentence] == [2, 0])
        #expect(conflict.subject == "houses")
    }

    @Test("two numbers of linked sentences that count nothing in common are no conflict")
    func looseNumbers() {
        let left = "The bridge cost 41 million crowns, of which 9 million was paid by the people of Vessel."
        let right = "The bridge cost 41 million crowns, against 38 million in the plan of the council."
        #expect(found([left], [right]).isEmpty)
    }

    @Test("the price of one thing differs")
    func prices() {
        let left = "The lifting bridge cost 41 million crowns, more than the council had approved."
        let right = "The lifting bridge cost 38 million crowns and took the council three years."
        #expect(found([left], [right]) == ["number 41 million | 38 million"])
    }

    @Test("the day somebody said something is not the day somebody else said the like")
    func otherSpeakers() {
        let left = "Minister Anna Reyl on Wednesday warned the owners of the harbour against raising the ferry fares."
        let right = "The council on Thursday warned the owners of the harbour against raising the ferry fares."
        #expect(found([left], [right]).isEmpty)
        #expect(foundAsGiven(left, right) == [.date])
    }

    @Test("the day of one event differs between linked sentences")
    func days() {
        let left = "The council of Orland voted on Monday to close the harbour for the winter."
        let right = "The council of Orland voted on Tuesday to close the harbour for the winter."
        #expect(found([left], [right]) == ["date Monday | Tuesday"])
    }

    @Test("days are resolved against the date of each article")
    func resolvedDays() {
        let left = "The council of Orland voted on Friday to close the harbour for the winter."
        let right = "The council of Orland voted yesterday to close the harbour for the winter."
        let (saturday, sunday) = (
            PublicationDate(year: 2024, month: 6, day: 15), PublicationDate(year: 2024, month: 6, day: 16)
        )
        #expect(found([left], [right], published: (sunday, saturday)).isEmpty)
        #expect(found([left], [right], published: (sunday, sunday)) == ["date Friday | yesterday"])
    }

    @Test("a name differs between linked sentences only where the words on both its sides are the same")
    func names() {
        let left = "The prize of the Orland academy went to Anna Reyl for her novel about the sea."
        let right = "The prize of the Orland academy went to Anna Holt for her novel about the sea."
        #expect(found([left], [right]) == ["name Reyl | Holt"])
        let told = "The prize of the Orland academy, Holt wrote, went to Anna for her novel about the sea."
        #expect(found([left], [told]).isEmpty)
    }

    @Test(
        "other words for one name are no conflict",
        arguments: [
            ("Florida", "Fla."), ("Republican", "GOP"), ("Gaddafi", "Qadhafi"), ("Arkansas", "Ark."),
        ])
    func spellings(_ one: String, _ other: String) {
        let sentences = [one, other].map { "The senior \($0) delegates left the harbour conference before the vote." }
        #expect(found([sentences[0]], [sentences[1]]).isEmpty)
        #expect(foundAsGiven(sentences[0], sentences[1]).isEmpty)
    }

    @Test("a toll is compared wherever both articles give one, and the same two values are named once")
    func tolls() {
        let left = [
            "Orland has armed the rebels in Vessel in a war that claimed more than 14,000 lives since then.",
            "Bakers in the capital are short of flour.",
        ]
        let right = [
            "A choir sang in the square.",
            "There, Orland backs rebels in Vessel, where an estimated 15,000 people have been killed.",
        ]
        #expect(found(left, right) == ["number 14,000 | 15,000"])
        #expect(found(left, left).isEmpty)
    }

    @Test("a toll is compared between linked sentences, too, however it is worded")
    func linkedTolls() {
        let left = ["There, Orland backs rebels of eastern Vessel in a war that claimed more than 14,000 lives."]
        let right = ["There, Orland backs rebels of eastern Vessel, where 15,000 people have been killed."]
        #expect(found(left, right) == ["number 14,000 | 15,000"])
    }
}
