import Glibc
import ParallaxCore
import ParallaxTesting
import Testing

@testable import ParallaxIntake

@Suite("Reading files") struct ArticleReaderTests {
    private let scratch = ScratchFolder()
    private let story = "Ferry stays in port\n\nThe ferry stayed in port on Monday, for the third day in a row.\n"

    private func sentence(_ path: String) -> String? {
        switch ArticleReader().read([path]).first {
        case .failure(let problem): problem.description
        case .success, nil: nil
        }
    }

    private func articles(_ paths: [String]) -> [Article] {
        ArticleReader().read(paths).compactMap { try? $0.get() }
    }

    @Test("a folder is read with all below it by name, hidden files left out, progress told")
    func folder() {
        scratch.folder("b")
        scratch.write("b/2.txt", story.utf8)
        scratch.write("a.txt", story.utf8)
        scratch.write(".hidden", story.utf8)
        var progress: [String] = []
        ArticleReader().read([scratch.path]) { result, done, total in
            progress.append("\((try? result.get().source.dropFirst(scratch.path.count)) ?? "-") \(done)/\(total)")
        }
        #expect(progress == ["/a.txt 1/2", "/b/2.txt 2/2"])
    }

    @Test("an outlet comes from the text, else from a file or a folder below the one given, else from nowhere")
    func outlets() {
        scratch.folder("low-ferring-times")
        scratch.folder("given")
        scratch.write("low-ferring-times/001.txt", story.utf8)
        scratch.write("Evening Plover.txt", story.utf8)
        scratch.write("ferry.txt", story.utf8)
        scratch.write("0f3a9c.txt", story.utf8)
        scratch.write("z.txt", (story + "\n© 2031 Estuary News").utf8)
        let outlets = articles([scratch.path]).map(\.outlet)
        #expect(outlets == [nil, "Evening Plover", nil, "Low Ferring Times", "Estuary News"])
        #expect(articles([scratch("low-ferring-times")]).map(\.outlet) == [nil])
    }

    @Test(
        "what tells files apart is no outlet's name, and a short word that the headline has too takes none away",
        arguments: [
            ("notes-a", nil), ("ferry-b", nil), ("The Evening Plover", "The Evening Plover"), ("fog", nil),
            ("the-courier", "The Courier"), ("courier-x", nil), ("courier", "Courier"), ("the-fog", nil),
        ])
    func namesOfFiles(name: String, outlet: String?) {
        let path = scratch.write("\(name).txt", "The fog over a harbour\n\nThe fog stayed over the harbour.\n".utf8)
        #expect(articles([path]).map(\.outlet) == [outlet])
    }

    @Test("the same file has the same name in every run, and another content another name")
    func ids() {
        let path = scratch.write("a.txt", story.utf8)
        let first = articles([path]).map(\.id)
        #expect(first == articles([path]).map(\.id))
        scratch.write("a.txt", (story + "More.").utf8)
        #expect(first != articles([path]).map(\.id))
    }

    @Test("what cannot be read is refused in one sentence that names it")
    func refusals() {
        #expect(sentence(scratch("none")) == "\(scratch("none")) does not exist.")
        #expect(sentence(scratch.write("e.txt", [])) == "\(scratch("e.txt")) is empty.")
        #expect(sentence(scratch.write("w.txt", "\n \n\u{FEFF}".utf8)) == "\(scratch("w.txt")) is empty.")
        #expect(sentence(scratch.write("b.bin", [0, 1, 2, 255])) == "\(scratch("b.bin")) is not text.")
        #expect(sentence(scratch.folder("f")) == "\(scratch("f")) holds no files.")
        mkfifo(scratch("p"), 0o600)
        #expect(sentence(scratch("p")) == "\(scratch("p")) is neither a file nor a folder.")
        #expect(sentence("/dev/zero") == "/dev/zero is neither a file nor a folder.")
    }

    @Test(
        "an address where a file is expected is told as one, and what fetches it",
        arguments: ["https://news.example/story", "ftp://files.example/story.txt"])
    func addresses(_ address: String) throws {
        let told = "\(address) is an address, and this reads files; parallax add fetches addresses of http and https."
        #expect(sentence(address) == told)
        scratch.folder("https:")
        #expect(sentence(scratch("https:")) == "\(scratch("https:")) holds no files.")
    }

    @Test("asked for its one article a file is read as it is with others")
    func one() throws {
        let page = "---\ntitle: Fog\nauthor: Ann Moss\n---\nIt lay over the harbour on Monday.\n"
        let line = #"{"title": "Fog", "text": "It lay over the harbour on Monday."}"#
        for (name, content) in [("a.md", page), ("b.jsonl", line), ("c.txt", story)] {
            let path = scratch.write(name, content.utf8)
            #expect(try ArticleReader().read(file: path, address: nil) == articles([path]).first, "\(name)")
        }
        let many = scratch.write("many.jsonl", "\(line)\n\(line)\n".utf8)
        let expected = "\(many) holds several articles; parallax extract prints all of them."
        #expect(throws: IntakeProblem.severalArticles(path: many)) {
            try ArticleReader().read(file: many, address: nil)
        }
        #expect(IntakeProblem.severalArticles(path: many).description == expected)
    }

    @Test("what a shell passes through a pipe is read, and its name is no outlet's")
    func pipe() throws {
        var ends: [Int32] = [-1, -1]
        try #require(Glibc.pipe(&ends) == 0)
        defer { close(ends[0]) }
        let text = "Fog\n\nThe fog stayed.\n"
        #expect(write(ends[1], text, text.utf8.count) == text.utf8.count)
        close(ends[1])
        let path = "/dev/fd/\(ends[0])"
        let article = try #require(articles([path]).first)
        #expect(article.title == "Fog" && article.outlet == nil && article.source == path)
    }

    @Test(
        "formats that are not read yet are named",
        arguments: [
            ("\n <?xml version=\"1.0\"?>", "XML"), ("{\"id\": 1}", "JSON"), ("%PDF-1.7", "PDF"), ("{\\rtf1", "RTF"),
        ])
    func formats(_ content: String, _ name: String) {
        let path = scratch.write("x", content.unicodeScalars.map { UInt8($0.value) })
        #expect(sentence(path) == "\(path) is \(name), which Parallax cannot read yet.")
    }

    @Test("a file above the limit is refused before it is read")
    func large() {
        let path = scratch.write("big.txt", [0x41])
        truncate(path, FileBytes.limit + 1)
        #expect(sentence(path) == "\(path) is larger than 64 MB.")
    }

    @Test("links that lead in a circle end, and a file behind a link is read")
    func links() {
        scratch.folder("a")
        scratch.write("a/story.txt", story.utf8)
        symlink(scratch.path, scratch("a/up"))
        symlink(scratch("self"), scratch("self"))
        let results = ArticleReader().read([scratch.path])
        #expect(results.count == 2)
        #expect(results.contains(.failure(.unreadable(path: scratch("self"), reason: "its links lead in a circle"))))
    }

    @Test("a folder without permission is refused", .enabled(if: geteuid() != 0, "the superuser may read every folder"))
    func permission() {
        chmod(scratch.folder("closed"), 0)
        #expect(sentence(scratch("closed")) == "\(scratch("closed")) cannot be read: permission denied.")
    }

    @Test("no escape sequence in a file name reaches the sentence")
    func names() {
        let told = sentence(scratch("\u{1B}]0;owned\u{7}\u{202E}.txt")) ?? ""
        #expect(told.contains("owned"))
        #expect(!told.unicodeScalars.contains { $0.properties.generalCategory == .control || $0 == "\u{202E}" })
    }

    @Test("no escape sequence in a text reaches the article")
    func escapes() {
        let path = scratch.write("esc.txt", "Title\u{1B}[2J\r\n\r\nText\u{9B}31m that goes on.\u{0B}More of it.".utf8)
        let article = articles([path]).first
        #expect(article?.blocks.count == 3)
        #expect(
            article?.text.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control } == false)
    }

    @Test("one line of two megabytes is one paragraph, read in full")
    func hugeLine() {
        let line = String(repeating: "word. ", count: 350_000)
        let article = articles([scratch.write("huge.txt", line.utf8)]).first
        #expect(article?.blocks.map(\.kind) == [.paragraph])
        #expect(article?.blocks.first?.range.count == line.utf8.count - 1)
    }

    @Test("any bytes give a refusal, or blocks that are in order and cover everything but white space")
    func anyBytes() {
        var random = SeededRandom(seed: 3)
        let pieces = [
            "Share this article\n", "By Ada Lund\n", "14 May 2031\n", "Check Also\n", "\n", " ", "• ", "Word", ".\n",
            "“", "–", "\r", "é",
        ]
        for _ in 0..<300 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...30, using: &random) {
                bytes += (pieces.randomElement(using: &random) ?? "").utf8
                if Int.random(in: 0..<12, using: &random) == 0 {
                    bytes.append(UInt8.random(in: 1...255, using: &random))
                }
            }
            guard let article = try? ArticleReader.article(bytes, path: "x", names: []) else { continue }
            let covered = article.blocks.map { String(article.text[$0.range]) }.joined()
            #expect(covered.filter { !$0.isWhitespace } == article.text.filter { !$0.isWhitespace })
        }
    }
}
