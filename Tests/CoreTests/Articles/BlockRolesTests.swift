import ParallaxCore
import Testing

@Suite("Roles of blocks") struct BlockRolesTests {
    private static let story = [
        "Ferry stays in port", "The ferry of Low Ferring stayed in port on Monday, for the third day in a row.",
        "The captain said that the fog was thicker than her coffee, and that she would rather wait.",
    ]

    private func kinds(_ lines: [String]) -> [Block.Kind] {
        let text = lines.joined(separator: "\n")
        var start = 0
        let paragraphs = lines.map { line in
            defer { start += line.utf8.count + 1 }
            return TextRange(start: start, end: start + line.utf8.count)
        }
        return Block.blocks(of: text, paragraphs: paragraphs).map(\.kind)
    }

    private func kindsBehindStory(_ lines: [String]) -> [Block.Kind] {
        Array(kinds(Self.story + lines).dropFirst(Self.story.count))
    }

    @Test(
        "page furniture is boilerplate wherever it stands",
        arguments: [
            "SHARE THIS ARTICLE", "Advertisement", "The rest of the text below the video.",
            "READ MORE: Goat elected mayor",
            "Subscribe to the Low Ferring Times newsletter.", "Sign up to our daily letter: sign up for our newsletter",
            "Original article on example.org website", "Follow Low Ferring Times on Facebook",
            "Lesen Sie auch: Die Fähre",
        ])
    func furniture(_ line: String) {
        let kinds = kinds([Self.story[0], Self.story[1], line, Self.story[2]])
        #expect(kinds == [.headline, .paragraph, .boilerplate, .paragraph])
    }

    @Test(
        "the same words inside running text cost nothing",
        arguments: [
            "She told them to share this article of faith, and they did so at once, all of them, in the rain.",
            "“Subscribe to the paper,” he said, and nobody did, for nobody could find the door in the fog.",
            "The notice read: all rights reserved. Nobody on the quay knew which rights, or why they had been kept.",
            "Editing: that was her trade for thirty years, until the ferry was sold and the paper with it.",
            "Comments are closed doors, she liked to say, and left hers open whenever the ferry was in port.",
            "About the author nothing was known but that he liked ferries, and that he had missed the last one.",
            "Related to nobody on the island, he was invited to every wedding there, and to most of the funerals.",
            "Contact the harbour before you sail, the captain warned, because the fog does not answer letters.",
        ])
    func words(_ paragraph: String) {
        let kinds = kinds([Self.story[0], Self.story[1], paragraph, Self.story[2]])
        #expect(kinds == [.headline, .paragraph, .paragraph, .paragraph])
    }

    @Test("a first paragraph that the story says again is its standfirst")
    func standfirst() {
        let lead = "\(Self.story[2].dropLast()) …reports the Low Ferring Times"
        #expect(
            kinds([Self.story[0], lead, Self.story[1], Self.story[2]])
                == [.headline, .standfirst, .paragraph, .paragraph])
        #expect(kinds([lead, Self.story[1], Self.story[2]]).contains(.standfirst) == false)
    }

    @Test(
        "what is short, or said again otherwise, is no standfirst",
        arguments: [
            ("The ferry did not sail.", "The ferry did not sail."),
            (
                "The captain said that the fog was thick, and stayed where she was until the evening bell.",
                "The captain said that the soup was cold, and that she would rather have gone to the other inn."
            ),
        ])
    func noStandfirst(lead: String, later: String) {
        #expect(kinds([Self.story[0], lead, Self.story[1], later]) == [.headline, .paragraph, .paragraph, .paragraph])
    }

    @Test("the words of a list item are those behind its bullet")
    func bullets() {
        let text = "• A bell\n- A chain\nAn anchor\n• not an item"
        let ranges = [(0, 10), (11, 20), (21, 30), (31, 46)].map { TextRange(start: $0.0, end: $0.1) }
        let kinds: [Block.Kind] = [.listItem, .listItem, .listItem, .paragraph]
        let blocks = zip(kinds, ranges).map { Block(kind: $0, range: $1) }
        let article = Article(
            id: Article.ID(rawValue: "bells"), source: "bells", format: "text", text: text, blocks: blocks)
        #expect(blocks.map { String(article.words(of: $0)) } == ["A bell", "A chain", "An anchor", "• not an item"])
        #expect(blocks.map(article.hasBullet) == [true, true, false, false])
    }

    @Test("everything from an unmistakable tail opener on is tail, short lines and teasers included")
    func tail() {
        let tail = [
            "Editing: Jolka Brandt", "example.org", "About Kosma Wirth",
            "He writes about ferries, and takes them whenever he can afford to be late.", "Check Also",
            "Mushrooms arrive early", "They were not expected before autumn, said a forester. …", "Leave a Reply",
        ]
        #expect(kindsBehindStory(tail).allSatisfy { $0 == .boilerplate })
    }

    @Test("a paragraph that nothing explains keeps what stands before it in the article")
    func noTail() {
        let lines = [
            "Editing: Jolka Brandt", Self.story[2], "Recommended for you", "Goat elected mayor", Self.story[1],
            Self.story[2],
        ]
        #expect(kindsBehindStory(lines).filter { $0 == .paragraph }.count >= 3)
        #expect(!kindsBehindStory(lines).contains(.boilerplate))
    }

    @Test(
        "words under a picture are a caption",
        arguments: [
            "The ferry in port on Monday. (Photo: Lena Voss)", "The ferry in fog (File Photo Estuary)",
            "Foto: Lena Voss",
            "Pictured: the ferry, which is somewhere in this picture", "The quay. Photograph: Lena Voss/Plover",
        ])
    func caption(_ line: String) {
        #expect(kinds([Self.story[0], line, Self.story[1]]) == [.headline, .caption, .paragraph])
    }

    @Test("short lines without a stop above paragraphs are headings, and speech is not")
    func headings() {
        #expect(kindsBehindStory(["Fog from the east", Self.story[1]]) == [.subheading, .paragraph])
        #expect(kindsBehindStory(["– We wait", Self.story[1]]) == [.paragraph, .paragraph])
        #expect(kindsBehindStory(["Fog from the east"]) == [.paragraph])
    }

    @Test("bullets and pairs of hyphens are lists")
    func lists() {
        #expect(kindsBehindStory(["• Bring a coat", "• Bring soup"]) == [.listItem, .listItem])
        #expect(
            kindsBehindStory(["- Bring a coat", "- Bring soup", Self.story[1]]) == [.listItem, .listItem, .paragraph])
        #expect(kindsBehindStory(["- We wait for the ferry, she said.", Self.story[1]]) == [.paragraph, .paragraph])
    }

    @Test("a byline and a date below the headline are told apart from the text")
    func bylines() {
        let kinds = kinds([
            Self.story[0], "By Ada Lund and Per Osk", "14 May 2031", Self.story[1], "By the river", Self.story[2],
        ])
        #expect(kinds == [.headline, .byline, .byline, .paragraph, .subheading, .paragraph])
    }

    @Test("a title with a date in it is the headline, and a bare date above it is not")
    func datedTitle() {
        #expect(kinds(["Fähre im Nebel vor Ostrel (2031-05-14)", Self.story[1]]) == [.headline, .paragraph])
        #expect(kinds(["Wednesday, 14 May 2031", Self.story[0], Self.story[1]]) == [.byline, .headline, .paragraph])
    }

    @Test("a text that begins with a long sentence has no headline, and loses nothing")
    func noHeadline() {
        #expect(kinds([Self.story[1], Self.story[2]]) == [.paragraph, .paragraph])
    }
}
