import Foundation
import ParallaxCore
import ParallaxLibrary
import ParallaxTesting
import Testing

@Suite("Export and import")
struct ExportTests {
    private let ours = AnnotatedArticle.invented("ours.txt")
    private let theirs = AnnotatedArticle.invented("theirs.txt", text: "“No” said the bridge, and rose.")

    private func library() throws -> Library {
        let library = Library()
        try library.add([ours, theirs])
        return library
    }

    /// A library in which everything was decided that can be.
    private func decided() throws -> Library {
        let library = try library()
        try library.mark([ours.id: ArticleMarks(isRead: true, isStarred: true, tags: ["sea", "später"])])
        try library.keep(notes: [Note(range: .firstWord, text: "who?")], of: theirs.id)
        try library.keep([.speaker("Captain")], of: ours.id)
        try library.keep([.link(1, 2), .link(3, 3, isLinked: false)], left: theirs.id, right: ours.id)
        try library.changePlace(named: "desk") { _ in [1, 2, 0] }
        return library
    }

    private func throughJSON(_ export: LibraryExport) throws -> LibraryExport {
        try JSONDecoder().decode(LibraryExport.self, from: JSONEncoder().encode(export))
    }

    @Test("what was exported as JSON and imported elsewhere is all there")
    func everything() throws {
        let export = try decided().export()
        let other = try library()
        try other.add(throughJSON(export))
        #expect(try other.export() == export)
        #expect(try other.article(ours.id)?.quotes.first?.speaker == "Captain")
        #expect(other.corrections(left: ours.id, right: theirs.id).count == 2)
        let entries = try other.page(ListQuery(), ListSpan(start: .place(0), count: 2)).entries
        #expect(entries.first?.marks.tags == ["sea", "später"] && entries.last?.marks == ArticleMarks())
        #expect(export.texts.count == 2 && export.links.count == 1 && export.places.count == 1)
    }

    @Test("where the reader was is exported as text; an export that has it as bytes is read, too")
    func places() throws {
        let place = LibraryExport.Place.self
        for content in ["\"{\\\"line\\\":3}\"", "[123,34,108,105,110,101,34,58,51,125]"] {
            let read = try JSONDecoder().decode(place, from: Data("{\"name\":\"a\",\"content\":\(content)}".utf8))
            #expect(read.name == "a" && String(decoding: read.content, as: UTF8.self) == "{\"line\":3}")
            let written = String(decoding: try JSONEncoder().encode(read), as: UTF8.self)
            #expect(written.contains("\"{\\\"line\\\":3}\""))
        }
        let odd = "{\"name\":\"a\",\"content\":[255]}"
        #expect(try JSONDecoder().decode(place, from: Data(odd.utf8)).content == [255])
        let export = try decided().export()
        #expect(try throughJSON(export) == export)
    }

    @Test("importing twice changes nothing the second time, and texts that are not there wait for their article")
    func again() throws {
        let export = try decided().export()
        let empty = Library()
        try empty.add(export)
        try empty.add(export)
        #expect(try empty.export() == export)
        try empty.add([ours])
        #expect(
            try empty.page(ListQuery(), ListSpan(start: .place(0), count: 1)).entries.first?.marks.isStarred == true)
    }

    @Test("an import takes nothing back that was decided here")
    func merged() throws {
        let library = try library()
        try library.mark([
            ours.id: ArticleMarks(isStarred: true, tags: ["mine"]), theirs.id: ArticleMarks(isRead: true),
        ])
        try library.keep([.speaker("Mate")], of: ours.id)
        try library.add(decided().export())
        let entries = try library.page(ListQuery(), ListSpan(start: .place(0), count: 2)).entries
        #expect(entries.first?.marks == ArticleMarks(isRead: true, isStarred: true, tags: ["mine", "sea", "später"]))
        #expect(entries.last?.marks.isRead == true)
        #expect(try library.article(ours.id)?.quotes.first?.speaker == "Mate")
    }

    @Test("a fingerprint names a text as sha256sum does")
    func fingerprints() throws {
        let library = Library()
        try library.add([.invented("abc", text: "abc")])
        try library.mark([Article.ID(rawValue: "abc"): ArticleMarks(isRead: true)])
        let digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        #expect(try library.export().texts.map(\.text) == [digest])
    }
}
