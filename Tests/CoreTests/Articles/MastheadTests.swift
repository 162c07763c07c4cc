import ParallaxCore
import Testing

@Suite("Mastheads") struct MastheadTests {
    private func outlet(_ line: String, kind: Block.Kind = .boilerplate) -> String? {
        Masthead(text: line, blocks: [Block(kind: kind, range: TextRange(start: 0, end: line.utf8.count))]).outlet
    }

    @Test(
        "a page that names its own publisher gives the outlet",
        arguments: [
            ("Subscribe to the Low Ferring Times newsletter for more.", "Low Ferring Times"),
            ("Plover TV’s website can also be accessed at the following addresses:", "Plover TV"),
            ("Copyright 2031 Estuary Media Inc. All rights reserved.", "Estuary Media Inc."),
            ("© 2031 The Evening Plover. All rights reserved.", "The Evening Plover"),
            ("Join the Chewarin 24 newsletter", "Chewarin 24"),
            ("Abonnieren Sie den Newsletter der Veyland Rundschau", "Veyland Rundschau"),
        ])
    func named(_ line: String, _ name: String) {
        #expect(outlet(line) == name)
    }

    @Test("the lead names its outlet in its last words")
    func lead() {
        #expect(
            outlet("The ferry stayed in port for “one more day”…reports Low Ferring News", kind: .paragraph)
                == "Low Ferring News")
    }

    @Test(
        "nothing is invented",
        arguments: [
            "Subscribe to the newsletter", "Original article on example.org website", "© 2031",
            "Copyright 2031 by us all",
            "Share this article", "Follow Ada Lund on Twitter",
        ])
    func nothing(_ line: String) {
        #expect(outlet(line) == nil)
    }

    @Test("an agency dateline and a report about somebody are no outlet")
    func agency() {
        #expect(outlet("OSTREL (Saltmark Wire) — The ferry stayed in port.", kind: .paragraph) == nil)
        #expect(outlet("The captain…reports Orlo to the harbour office.", kind: .paragraph) == nil)
    }

    @Test(
        "the names behind By are the byline",
        arguments: [
            ("By Ada Lund and Per Osk", "Ada Lund and Per Osk"), ("By Ada Lund, Harbour Correspondent", "Ada Lund"),
            ("Von Ada von Lund | 14. Mai 2031", "Ada von Lund"), ("By Ada Lund in Ostrel", "Ada Lund"),
        ])
    func byline(_ line: String, _ names: String) {
        let block = Block(kind: .byline, range: TextRange(start: 0, end: line.utf8.count))
        #expect(Masthead(text: line, blocks: [block]).byline == names)
    }
}
