import ParallaxCore
import ParallaxReader
import ParallaxTesting
import Testing

@Suite("Views in words")
struct PlainTests {
    /// A reader and what was said of it.
    private struct Dialogue {
        var stepped: SteppedReader
        var transcript = PlainTranscript()

        mutating func said(_ line: String) async -> [String] {
            await stepped.send(.line(line))
            return transcript.lines(about: stepped.reader)
        }
    }

    private func dialogue(_ services: FixedServices = Told.pierServices) async -> (Dialogue, [String]) {
        let reader = Reader(size: Reader.plainSize, isPlain: true)
        var dialogue = Dialogue(stepped: SteppedReader(reader, services: services))
        await dialogue.stepped.start()
        let said = dialogue.transcript.lines(about: dialogue.stepped.reader)
        return (dialogue, said)
    }

    @Test("the list is said row by row, and then only the row the reader comes to")
    func list() async {
        var (dialogue, said) = await dialogue()
        #expect(said.first == "Articles: 5 in 1 story")
        #expect(said[1].hasPrefix("1. The Pier Post: Pier opens at last (") && said[1].contains("2 quotes"))
        #expect(said.count == 6)
        let next = await dialogue.said("next-line")
        #expect(next.count == 1 && next[0].hasPrefix("2. Harbour Herald"))
        let fifth = await dialogue.said("5")
        #expect(fifth.count == 1 && fifth[0].hasPrefix("5. Buoy Bulletin"))
        #expect(await dialogue.said("6") == ["There is no number 6 here."])
    }

    @Test("an article is said paragraph by paragraph, each with whose words it holds")
    func article() async {
        var (dialogue, _) = await dialogue()
        let said = await dialogue.said("open")
        #expect(said[1] == "Headline: Pier opens at last")
        #expect(said[2] == "Paragraph 1: The council opened the pier on Monday.")
        #expect(said[3].hasPrefix("Paragraph 2: “The pier is safe") && said[4] == "  Quoted: Ada Quill")
        #expect(await dialogue.said("next-line") == ["Paragraph 1: The council opened the pier on Monday."])
        #expect(await dialogue.said("bottom").first?.hasPrefix("Paragraph 3: ") == true)
        #expect(await dialogue.said("previous-quote").first?.hasPrefix("quote 1 of 2, Ada Quill: “The pier") == true)
    }

    @Test("what is copied is printed, and nothing says it lies on a clipboard")
    func copying() async {
        var (dialogue, _) = await dialogue()
        _ = await dialogue.said("open")
        let said = await dialogue.said("copy-passage")
        #expect(said.contains("Printed: 18 characters.") && !said.contains { $0.contains("Copied") }, "\(said)")
    }

    @Test("how far long work is comes in words, and the end of it in none")
    func progress() {
        #expect(Message.opening(done: 3, of: 9).progress == "reading 3 of 9")
        #expect(Message.opening(done: 9, of: 9).progress == nil && Message.opening(done: 0, of: 1).progress == nil)
        var feeds = FetchedFeeds()
        (feeds.done, feeds.total) = (1, 4)
        #expect(Message.fetching(feeds, ticket: 1).progress == "fetching 1 of 4 · 0 new articles")
        #expect(Message.libraryChanged.progress == nil)
    }

    @Test("an empty library says its ways on as commands")
    func welcome() async {
        let (_, said) = await dialogue(FixedServices([], isLibrary: true))
        #expect(said.count == 1)
        for command in ["add FILES", "add-feed ADDRESS", "demo"] { #expect(said[0].contains(command)) }
    }

    @Test("a comparison is said in labelled pairs")
    func comparison() async {
        var (dialogue, _) = await dialogue()
        let said = await dialogue.said("compare")
        #expect(said[0].hasPrefix("Comparison of A The Pier Post and B Harbour Herald. "))
        #expect(said.contains { $0.hasPrefix("Pair ") && $0.hasSuffix(": edited") || $0.hasSuffix("the same words") })
        #expect(said.contains { $0.hasPrefix("Only A") && $0.hasSuffix("no match found on the other side") })
        #expect(said.contains { $0.hasPrefix("  A: “The pier is safe") })
        #expect(said.contains { $0.hasPrefix("  B: “The pier is safe") })
        let next = await dialogue.said("next-unmatched")
        #expect(next[0].hasPrefix("Only ") && next[0].contains("no match found in"))
        #expect(await dialogue.said("back").first == "Articles: 5 in 1 story")
    }

    @Test("quotes, coverage, a card and the keys are said too", arguments: ["quotes", "coverage", "help"])
    func others(command: String) async {
        var (dialogue, _) = await dialogue()
        let said = await dialogue.said(command)
        let wanted = ["quotes": "Ada Quill: “", "coverage": "no match found", "help": "next-line (j"][command] ?? ""
        #expect(said.contains { $0.contains(wanted) }, "\(said)")
        #expect(await dialogue.said("3").count > 0)
    }

    @Test("a line that opens a prompt is asked on, and the next one is its answer")
    func prompts() async {
        var (dialogue, _) = await dialogue()
        let asked = await dialogue.said("tag")
        #expect(asked == ["tags "] && dialogue.stepped.reader.isAsking)
        for message in dialogue.stepped.reader.messages(for: "harbour") ?? [] { await dialogue.stepped.send(message) }
        #expect(!dialogue.stepped.reader.isAsking)
        #expect(dialogue.transcript.lines(about: dialogue.stepped.reader).last?.contains("harbour") == true)
    }

    @Test(
        "a line is a number, a command by its name or its keys, or words behind a key that asks for them",
        arguments: [
            ("5j", true), ("]c", true), ("yy", true), ("/pier", true), ("open", true), ("search pier", true),
            ("3", true), ("", true), ("ma", true), ("'a", true), ("<C-o>", true), ("foo", false), ("j k", false),
            ("zz", false), ("<Nope>", false),
        ])
    func meaning(line: String, isKnown: Bool) async {
        let (dialogue, _) = await dialogue()
        #expect((dialogue.stepped.reader.messages(for: line) != nil) == isKnown)
    }

    @Test("any lines leave a reader that can say something", arguments: 0..<20)
    func anything(seed: UInt64) async {
        var random = SeededRandom(seed: seed)
        var (dialogue, _) = await dialogue()
        let commands = Command.allCases.filter { $0 != .quit && $0 != .back }.map(\.rawValue)
        for _ in 0..<40 {
            let line =
                Int.random(in: 0..<8, using: &random) == 0
                ? "\(Int.random(in: -3...9, using: &random))" : commands.randomElement(using: &random) ?? ""
            _ = await dialogue.said(line)
            if dialogue.stepped.reader.isAsking { await dialogue.stepped.send(.key(.escape)) }
        }
        #expect(!dialogue.transcript.lines(about: dialogue.stepped.reader, isRepeated: true).isEmpty)
    }
}
