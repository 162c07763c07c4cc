import ParallaxCore
import Testing

@Suite("Word edits inside linked sentences")
struct EditTests {
    /// The edits between two headlines, written as `operation left|right`.
    private func edits(_ left: String, _ right: String) -> [String] {
        let (ours, theirs) = (
            AnnotatedArticle.invented([], headline: left, language: "en"),
            AnnotatedArticle.invented([], headline: right, language: "en")
        )
        let comparison = Comparison(left: ours, right: theirs)
        expectCover(
            comparison.headline, TextRange(start: 0, end: left.utf8.count), TextRange(start: 0, end: right.utf8.count))
        return comparison.headline.map { edit in
            "\(edit.operation.rawValue) \(trimmed(left[edit.left]))|\(trimmed(right[edit.right]))"
        }
    }

    private func trimmed(_ text: Substring) -> String { text.last == " " ? String(text.dropLast()) : String(text) }

    @Test("words only one side has are deleted or inserted")
    func findsAdditions() {
        #expect(
            edits("The old ferry sank", "The ferry sank") == [
                "equal The|The", "delete old|", "equal ferry sank|ferry sank",
            ])
        #expect(edits("Ferry sank", "Ferry sank quickly") == ["equal Ferry sank|Ferry sank", "insert |quickly"])
    }

    @Test("a word in the place of another replaces it")
    func findsReplacements() {
        #expect(
            edits("Mayor calls it a gross breach of trust", "Mayor calls it a flagrant breach of trust")
                == [
                    "equal Mayor calls it a|Mayor calls it a", "replace gross|flagrant",
                    "equal breach of trust|breach of trust",
                ])
    }

    @Test(
        "another spelling is a variant, not a change",
        arguments: [
            ("Kyiv", "Kiev"), ("recognise", "recognize"), ("Odesa", "Odessa"), ("harbour", "harbor"),
            ("can’t", "can't"), ("Zürich", "Zurich"), ("centre", "center"),
        ])
    func findsVariants(_ one: String, _ other: String) {
        #expect(
            edits("Pilots saw \(one) burning brightly", "Pilots saw \(other) burning brightly")
                == [
                    "equal Pilots saw|Pilots saw", "variant \(one)|\(other)", "equal burning brightly|burning brightly",
                ])
    }

    @Test("a dash of another length is a variant")
    func unifiesDashes() {
        #expect(edits("Late – again", "Late - again") == ["equal Late|Late", "variant –|-", "equal again|again"])
    }

    @Test(
        "words that only look alike are not variants",
        arguments: [
            ("Iran", "Iraq"), ("million", "billion"), ("north", "south"), ("Austria", "Australia"), ("form", "from"),
        ])
    func keepsWordsApart(_ one: String, _ other: String) {
        #expect(
            edits("Reports say \(one) was named", "Reports say \(other) was named").contains("replace \(one)|\(other)"))
    }

    @Test("a phrase at another place has moved")
    func findsMoves() {
        let found = edits("On Tuesday the council shut the harbour", "The council shut the harbour on Tuesday")
        #expect(found.contains("move On Tuesday|on Tuesday"))
        #expect(found.contains { $0.hasPrefix("equal the council shut the harbour") })
    }

    @Test("an addition that could stand at several places begins and ends where a phrase does")
    func slidesToClauseEdges() {
        #expect(
            edits("The chairman of the club resigned", "The chairman of the board of the club resigned") == [
                "equal The chairman|The chairman", "insert |of the board",
                "equal of the club resigned|of the club resigned",
            ])
        #expect(
            edits("It rained, the ferry stayed, the ferry sank", "It rained, the ferry sank") == [
                "equal It rained,|It rained,", "delete the ferry stayed,|", "equal the ferry sank|the ferry sank",
            ])
    }

    @Test("a word alone moves only between sentences that are equal for the most part")
    func movesLoneWords() {
        let moved = edits("Quietly the council shut the old harbour", "The council shut the old harbour quietly")
        #expect(moved.contains("move Quietly|quietly"))
        let other = edits(
            "Merrow wants cheaper ferries for all its schoolchildren", "Bakers protested near the town hall of Merrow")
        #expect(!other.contains { $0.hasPrefix("move") })
    }

    @Test("another form of a word at another place has not moved")
    func keepsFormsInPlace() {
        let found = edits(
            "Winning the old harbour regatta pleased Merrow",
            "The old harbour regatta pleased Merrow, which won winners")
        #expect(!found.contains { $0.hasPrefix("move") })
    }

    @Test(
        "quotation marks and dashes stand for each other",
        arguments: [("‘", "“"), ("–", "\""), ("„", "«"), ("- ", "“")])
    func unifiesTypography(_ one: String, _ other: String) {
        #expect(
            edits("Reyl: \(one)It is enough", "Reyl: \(other)It is enough").allSatisfy {
                $0.hasPrefix("equal") || $0.hasPrefix("variant")
            })
    }

    @Test("a stray small word between changes is not kept")
    func avoidsConfetti() {
        let found = edits(
            "Angry farmers blocked the bridge near Merrow", "Angry farmers emptied the barrels near Merrow")
        #expect(
            found == [
                "equal Angry farmers|Angry farmers", "replace blocked the bridge|emptied the barrels",
                "equal near Merrow|near Merrow",
            ])
    }

    @Test("case alone is no difference")
    func ignoresCase() {
        #expect(edits("Ferry Sinks Off Merrow", "Ferry sinks off Merrow").allSatisfy { $0.hasPrefix("equal") })
    }
}
