import Foundation
import ParallaxCore
import ParallaxLibrary
import ParallaxTesting
import Testing

@Suite("Decisions about stories, kept")
struct StoryDecisionTests {
    private static let articles = ["one", "two", "three", "four"].map {
        AnnotatedArticle.invented("\($0).txt", text: "The \($0) ferries left the harbour at dawn.")
    }
    private let ids = articles.map(\.id)
    private let folder = ScratchFolder()

    /// Two stories of two articles each.
    private func told(_ library: Library) throws -> Library {
        try library.add(Self.articles)
        try library.tell([Story(articles: Array(ids[..<2])), Story(articles: Array(ids[2...]))])
        return library
    }

    /// Libraries in memory, in a file, and over articles in memory with decisions in a file.
    private var libraries: [Library] {
        [
            Library(), Library(at: .file(path: folder("whole.sqlite"))),
            Library(decisions: .file(path: folder("decisions.sqlite"))),
        ]
    }

    private func story(of id: Article.ID, in library: Library) throws -> Set<Article.ID> {
        Set(try library.story(of: id).map(\.id))
    }

    @Test("two merged stories are one, and taken back they are two")
    func merge() throws {
        for library in libraries {
            let library = try told(library)
            let change = try #require(try library.decide(.merge(ids[0], ids[3])))
            #expect(try story(of: ids[1], in: library) == Set(ids))
            try library.takeBack(change)
            #expect(try story(of: ids[0], in: library) == Set(ids[..<2]))
            #expect(try story(of: ids[2], in: library) == Set(ids[2...]))
            #expect(try library.storyDecisions().isEmpty)
        }
    }

    @Test("an article that was split out stands alone, even the one that gave the story its number")
    func split() throws {
        for (library, taken) in zip(libraries, [0, 1, 0]) {
            let library = try told(library)
            let change = try #require(try library.decide(.split(ids[taken])))
            #expect(try story(of: ids[taken], in: library) == [ids[taken]])
            #expect(try story(of: ids[1 - taken], in: library) == [ids[1 - taken]])
            #expect(try library.decide(.split(ids[taken])) == nil)
            try library.takeBack(change)
            #expect(try story(of: ids[0], in: library) == Set(ids[..<2]))
        }
    }

    @Test("an article that joined a merged story stays in it when the merging is taken back")
    func joined() throws {
        let library = try told(Library())
        let change = try #require(try library.decide(.merge(ids[2], ids[0])))
        let late = AnnotatedArticle.invented("late.txt", text: "A late ferry left as well.")
        try library.add([late])
        try library.tell([Story(articles: try library.story(of: ids[0]).map(\.id) + [late.id])])
        try library.takeBack(change)
        #expect(try story(of: late.id, in: library).count == 3)
    }

    @Test("decisions about files that were only looked at are there when they are looked at again")
    func again() throws {
        let path = folder("decisions.sqlite")
        let first = try told(Library(decisions: .file(path: path)))
        _ = try first.decide(.merge(ids[0], ids[2]))
        _ = try first.decide(.split(ids[1]))
        let second = try told(Library(decisions: .file(path: path)))
        let decided = StoryConstraints(try second.storyDecisions()).applied(to: ids.map { Story(articles: [$0]) })
        #expect(Set(decided.map { Set($0.articles) }) == [[ids[0], ids[2], ids[3]], [ids[1]]])
    }

    @Test("a name is kept for the story and found by each of its articles")
    func name() throws {
        let library = try told(Library(at: .file(path: folder("library.sqlite"))))
        let change = try #require(try library.decide(.name(ids[0], "Dawn ferries")))
        #expect(try library.storyName(of: ids[1]) == "Dawn ferries")
        #expect(try library.storyName(of: ids[2]) == nil)
        try library.takeBack(change)
        #expect(try library.storyName(of: ids[1]) == nil)
    }

    @Test("taking a decision back leaves what another program decided about the same articles and one more")
    func takenBackAlone() throws {
        let ours = Library(at: .file(path: folder("library.sqlite")))
        try ours.add(Self.articles)
        try ours.tell([Story(articles: Array(ids[..<3]))])
        let theirs = Library(at: .file(path: folder("library.sqlite")))
        let split = try #require(try ours.decide(.split(ids[0])))
        _ = try theirs.decide(.merge(ids[1], ids[3]))
        _ = try theirs.decide(.split(ids[3]))
        let before = try ours.export().stories
        try ours.takeBack(split)
        #expect(try ours.export().stories == Array(before.dropFirst()) && before.count == 3)
    }

    @Test("of two decisions about the same articles the one about no other is taken back")
    func closestTakenBack() throws {
        let library = try told(Library())
        let few = try #require(try library.decide(.pin(ids[0])))
        _ = try library.decide(.merge(ids[0], ids[2]))
        try library.takeBack(few)
        #expect(try library.storyDecisions().map { Set($0.articles) } == [Set(ids)])
    }

    @Test("a new version of an article takes over what was decided about its story")
    func version() throws {
        let library = try told(Library())
        let change = try #require(try library.decide(.merge(ids[0], ids[3])))
        let next = Library(at: .file(path: folder("library.sqlite")))
        try next.add([Self.articles[0], Self.articles[3]])
        let merged = try #require(try next.decide(.merge(ids[0], ids[3])))
        let later = Library(at: .file(path: folder("library.sqlite")))
        try later.add([.invented("one.txt", text: "The one ferry left the harbour at noon.")])
        #expect(
            try later.storyDecisions() == [.together([ids[0], ids[3]])]
                || later.storyDecisions() == [.together([ids[3], ids[0]])])
        try later.takeBack(merged)
        #expect(try later.storyDecisions().isEmpty && change.before.count == 2)
    }

    @Test("exported and imported as JSON they hold elsewhere, and a second time changes nothing")
    func export() throws {
        let library = try told(Library())
        _ = try library.decide(.merge(ids[0], ids[2]))
        _ = try library.decide(.split(ids[3]))
        _ = try library.decide(.name(ids[0], "Dawn ferries"))
        let export = try JSONDecoder().decode(LibraryExport.self, from: JSONEncoder().encode(library.export()))
        #expect(export.stories.map(\.kind) == ["together", "apart", "named"])
        let other = try told(Library())
        try other.add(export)
        try other.add(export)
        #expect(try other.export() == export)
        #expect(try story(of: ids[0], in: other) == Set(ids[..<3]) && story(of: ids[3], in: other) == [ids[3]])
        #expect(try other.storyName(of: ids[1]) == "Dawn ferries")
    }

    @Test("what was decided here holds against what is imported")
    func ours() throws {
        let library = try told(Library())
        _ = try library.decide(.split(ids[0]))
        let other = try told(Library())
        _ = try other.decide(.pin(ids[0]))
        try other.add(library.export())
        #expect(try story(of: ids[0], in: other) == Set(ids[..<2]))
        #expect(try other.export().stories.map(\.kind) == ["apart", "together"])
    }

    @Test("an export of a Parallax that knew no stories is read")
    func older() throws {
        let json = #"{"version":1,"texts":[],"links":[],"places":[]}"#
        #expect(try JSONDecoder().decode(LibraryExport.self, from: Data(json.utf8)).stories.isEmpty)
    }

    @Test("what was decided about a text holds for a file with the same text, whatever its name")
    func filesElsewhere() throws {
        for library in libraries {
            let library = try told(library)
            _ = try library.decide(.split(ids[0]))
            _ = try library.decide(.name(ids[2], "Ferries"))
            let elsewhere = Self.articles.enumerated().map { place, annotated in
                AnnotatedArticle.invented("elsewhere-\(place).txt", text: String(annotated.article.text)).article
            }
            let (parted, named) = (elsewhere[0].id, elsewhere[2].id)
            let decisions = try library.storyDecisions(about: elsewhere)
            #expect(decisions.first == .apart(parted, from: [elsewhere[1].id]) && decisions.count == 2)
            let stories = StoryGrouping().stories(of: elsewhere.map(StoryMember.init), decisions: decisions)
            #expect(stories.contains { $0.articles.contains(parted) && !$0.articles.contains(elsewhere[1].id) })
            #expect(StoryConstraints(decisions).name(of: [named]) == "Ferries")
            #expect(try library.storyDecisions(about: []).isEmpty)
        }
    }
}
