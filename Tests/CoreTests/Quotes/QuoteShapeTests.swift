import ParallaxCore
import Testing

@Suite("The shapes of quotes")
struct QuoteShapeTests {
    private let finder = QuoteFinder(language: "en")

    @Test(
        "a name beside a speech verb speaks, in every order",
        arguments: [
            "“The mill will open,” Ada Quist said on Monday.",
            "“The mill will open,” said Ada Quist, 54, who runs it.",
            "Ada Quist said: “The mill will open, and we checked it.”",
            "Ada Quist told reporters, “The mill will open soon.”",
            "Ada Quist, the owner, said the mill was “safe for another year.”",
            "Ada Quist, who runs the mill, said it was “safe for another year.”",
            "According to Ada Quist, the mill was “never inspected after the storm.”",
            "The mill was “never inspected after the storm,” according to Ada Quist.",
            "Ada Quist: “The mill will open soon.”",
            "“The mill will open soon.” ― Ada Quist",
            "“The mill will open soon,” mill owner Ada Quist.",
            "Asked about it, Ada Quist shrugged, calling the mill “a thing of the past.”",
            "The mill was called “a thing of the past” by Ada Quist.",
            "“Will the mill open?” Ada Quist, the owner, asked.",
        ])
    func namesTheSpeaker(text: String) {
        #expect(finder.quotes(in: text).map(\.speaker) == ["Ada Quist"])
    }

    @Test(
        "the name between commas behind a role speaks, and the role is how it is mentioned",
        arguments: [
            ("The clockmaker, Rolf Tamm, called it “a sad day for the whole town.”", "Rolf Tamm", "The clockmaker"),
            ("“Nobody came to see it,” said the baker, Ines Aldous, who had waited.", "Ines Aldous", "the baker"),
            ("“Nobody came to see it,” said the baker, Ines Aldous.", "Ines Aldous", "the baker"),
            ("The owner, a friend of Rolf Tamm, called it “a sad day for the whole town.”", "The owner", "The owner"),
            ("“Nobody came to see it,” said the baker, Ines Aldous, and Rolf Tamm laughed.", "the baker", "the baker"),
            ("“Nobody came to see it,” said the baker, Tamm, who had waited.", "the baker", "the baker"),
        ])
    func apposition(text: String, speaker: String, mention: String) {
        let quotes = finder.quotes(in: text)
        #expect(quotes.map(\.speaker) == [speaker] && quotes.map(\.mention) == [mention])
    }

    @Test(
        "he is the officer whom the sentence before begins with, whatever stands between his name and the verb",
        arguments: [
            "Captain Peter Tamm of the fire brigade said that soup was ready.",
            "Peter Tamm of the fire brigade said so.",
            "Captain Peter Tamm said that soup was ready.",
        ])
    func officer(sentence: String) {
        let text = "“We had just promised,” said Ada Quist.\n\n\(sentence) “We train for water,” he said."
        #expect(finder.quotes(in: text).map(\.speaker) == ["Ada Quist", "Peter Tamm"])
    }

    @Test("an office is no part of the name behind it")
    func office() {
        let text = "“It will be mended,” said Minister of Transport Ilse Corrin."
        #expect(finder.quotes(in: text).map(\.speaker) == ["Ilse Corrin"])
    }

    @Test("a quote that its attribution splits is two quotes with one speaker")
    func split() {
        let text = "“The mill,” Quist said, “will stand for years.”"
        #expect(
            finder.found(in: text) == [
                FoundQuote("“The mill,”", "Quist"), FoundQuote("“will stand for years.”", "Quist"),
            ])
    }

    @Test("a quote that follows in the same paragraph keeps the speaker")
    func continuation() {
        let text = "“We will vote,” said Ben Oram. “After that it is up to the court.”"
        let quotes = finder.quotes(in: text)
        #expect(quotes.map(\.speaker) == ["Ben Oram", "Ben Oram"])
        #expect(quotes.map(\.rule) == [.quoteVerbSpeaker, .carried])
    }

    @Test("two people in one paragraph keep their own words")
    func twoSpeakers() {
        let text = "“We warned them,” Quist said. Oram disagreed: “Nobody told us anything.”"
        #expect(finder.quotes(in: text).map(\.speaker) == ["Quist", "Oram"])
    }

    @Test("a quote inside a quote belongs to the outer one")
    func nested() {
        let text = "“He told me, ‘Leave now,’ and I left,” Quist said."
        #expect(finder.found(in: text) == [FoundQuote("“He told me, ‘Leave now,’ and I left,”", "Quist")])
    }

    @Test("speech over several paragraphs has one speaker and says that it goes on")
    func severalParagraphs() {
        let text = "“I asked you to wait. It matters.\n\n“We saw the water rise for a week,” Quist said."
        let quotes = finder.quotes(in: text)
        #expect(quotes.map(\.isContinued) == [true, false])
        #expect(quotes.map(\.speaker) == ["Quist", "Quist"])
    }

    @Test("a lost closing mark costs nothing but itself")
    func unclosed() {
        let text = "“The port will close at noon, Quist said.\n\nIt opened in 1931. “It may stay closed,” she added."
        let quotes = finder.quotes(in: text)
        #expect(quotes.map { String(text[$0.range]) } == ["“The port will close at noon,", "“It may stay closed,”"])
        #expect(quotes.map(\.isClosed) == [false, true])
    }

    @Test("a lost closing mark with no attribution after it ends with the paragraph")
    func unclosedToTheEnd() {
        let text = "Quist said “the port will close until the storm is over.\n\nThe port opened in 1931."
        #expect(finder.found(in: text) == [FoundQuote("“the port will close until the storm is over.", "Quist")])
    }

    @Test("feet, inches, tags and apostrophes are no quotes")
    func notQuotes() {
        let text = "The 6'2\" keeper’s dogs’ bowls, a 12\" pipe and <a href=\"x.html\"> rock ’n’ roll of the ’90s."
        #expect(finder.quotes(in: text).isEmpty)
    }

    @Test("the mention and the verb stay as written, the speaker gets the fullest name")
    func fullName() {
        let text = "Ada Quist opened the mill.\n\n“It is safe,” Ms. Quist insisted."
        let quote = finder.quotes(in: text).first
        #expect(quote?.speaker == "Ada Quist")
        #expect(quote?.mention == "Ms. Quist")
        #expect(quote?.verb == "insisted")
    }

    @Test("a pronoun stands for the last person who fits")
    func pronoun() {
        let text = "Mrs. Quist met Mr. Oram at the mill.\n\nMr. Oram left early.\n\n“It is safe now,” she said."
        let quote = finder.quotes(in: text).first
        #expect(quote?.mention == "she")
        #expect(quote?.speaker == "Quist")
        #expect(quote?.isResolved == true)
    }

    @Test("a pronoun does not stand for who has a given name of the other sex, of any country")
    func givenName() {
        let text =
            "Tomasz Oram met Vesna Quist at the mill.\n\n“It was late,” said Ilse Holt. “It is safe now,” he said."
        #expect(finder.quotes(in: text).map(\.speaker) == ["Ilse Holt", "Tomasz Oram"])
        let surname = "Vesna Quist came to the mill.\n\nBen Oram was there. Quist walked in. “It is safe,” he said."
        #expect(finder.quotes(in: surname).map(\.speaker) == ["Ben Oram"])
    }

    @Test("a pronoun does not stand for a word whose capital only begins a sentence, but for a name that does")
    func openingWord() {
        let words = ["Fines were abolished in spring.", "Oram walked in."]
        let speakers = words.map { word in
            finder.quotes(in: "Ben Oram came to the mill.\n\nIt was late. \(word) “It is safe,” he said.").map(
                \.speaker)
        }
        #expect(speakers == [["Ben Oram"], ["Ben Oram"]])
        let alone = finder.quotes(in: "It was late. Fines were abolished in spring. “It is safe,” he said.")
        #expect(alone.map(\.speaker) == ["he"])
    }

    @Test("a pronoun does not stand for half of a name")
    func halfName() {
        let text = "Ben Oram, who speaks for the United Mill and Lock Workers, was calm. “We asked in March,” he said."
        #expect(finder.quotes(in: text).map(\.speaker) == ["Ben Oram"])
    }

    @Test("an outlet that passes words on is not their speaker")
    func relay() {
        let text = "Quist has said the owners are “trying to sell the mill in secret,” The Plover reported."
        #expect(finder.quotes(in: text).first?.speaker == "Quist")
    }
}
