import ParallaxCore
import ParallaxLibrary
import ParallaxTesting
import Testing

@Suite("What a reader decided")
struct KeptCorrectionTests {
    enum Kept: CaseIterable { case inMemory, inFile }

    private let folder = ScratchFolder()
    private let ours = AnnotatedArticle.invented("ours.txt")
    private let theirs = AnnotatedArticle.invented("theirs.txt", text: "“No” said the bridge, and rose.")

    private func place(_ kept: Kept = .inFile) -> LibraryPlace {
        kept == .inMemory ? .memory : .file(path: folder("library.sqlite"))
    }

    @Test("a corrected speaker is shown with the article", arguments: Kept.allCases)
    func quote(kept: Kept) throws {
        let library = try Library(place(kept), ours, theirs)
        try library.keep([.speaker("Captain")], of: ours.id)
        #expect(try library.article(ours.id)?.quotes.map(\.speaker) == ["Captain"])
        #expect(try library.article(ours.id)?.corrections == [.speaker("Captain")])
        #expect(try library.article(theirs.id) == theirs)
    }

    @Test("a corrected link is found from both sides", arguments: Kept.allCases)
    func link(kept: Kept) throws {
        let library = try Library(place(kept), ours, theirs)
        try library.keep([.link(1, 2), .link(3, 4, isLinked: false)], left: ours.id, right: theirs.id)
        #expect(library.corrections(left: ours.id, right: theirs.id) == [.link(1, 2), .link(3, 4, isLinked: false)])
        #expect(library.corrections(left: theirs.id, right: ours.id) == [.link(2, 1), .link(4, 3, isLinked: false)])
        try library.keep([.link(2, 1)], left: theirs.id, right: ours.id)
        #expect(library.corrections(left: ours.id, right: theirs.id) == [.link(1, 2)])
    }

    @Test("sending an earlier list takes back what came after it", arguments: Kept.allCases)
    func undo(kept: Kept) throws {
        let library = try Library(place(kept), ours)
        let lists: [[QuoteCorrection]] = [[.numbered(1)], [.numbered(1), .numbered(2)], [.numbered(1)], []]
        for list in lists {
            try library.keep(list, of: ours.id)
            #expect(try library.article(ours.id)?.corrections == list)
        }
    }

    @Test("of two decisions on one place in a list the later holds")
    func laterHolds() throws {
        let library = try Library(place(), ours)
        try library.keep([.speaker("First"), .speaker(nil)], of: ours.id)
        #expect(try library.article(ours.id)?.corrections == [.speaker(nil)])
    }

    @Test("the next run finds the decisions, by whatever path the same text comes")
    func nextRun() throws {
        try Library(place(), ours, theirs).keep([.speaker("Captain")], of: ours.id)
        try Library(place(), ours, theirs).keep([.link(1, 2)], left: ours.id, right: theirs.id)
        let moved = AnnotatedArticle.invented("elsewhere/copy.txt")
        let next = try Library(place(), moved, theirs)
        #expect(try next.article(moved.id)?.corrections == [.speaker("Captain")])
        #expect(next.corrections(left: theirs.id, right: moved.id) == [.link(2, 1)])
    }

    @Test("one changed letter makes another text, which nothing was decided about")
    func otherText() throws {
        try Library(place(), ours).keep([.speaker("Captain")], of: ours.id)
        let edited = AnnotatedArticle.invented("ours.txt", text: ours.article.text + "!")
        #expect(try Library(place(), edited).article(edited.id) == edited)
    }

    @Test("correcting what was decided in an earlier run changes it, and taking it back restores the engine's word")
    func earlierRun() throws {
        try Library(place(), ours).keep([.speaker("Captain")], of: ours.id)
        let next = try Library(place(), ours)
        _ = try next.article(ours.id)
        try next.keep([.speaker("Mate")], of: ours.id)
        #expect(try Library(place(), ours).article(ours.id)?.quotes.first?.speaker == "Mate")
        try next.keep([], of: ours.id)
        #expect(try Library(place(), ours).article(ours.id) == ours)
    }

    @Test("a decision about an article that the library does not hold creates nothing")
    func unknownArticle() throws {
        try Library(place(), ours).keep([.numbered(1)], of: theirs.id)
        try Library(place(), ours).keep([.link(1, 2)], left: ours.id, right: theirs.id)
        #expect(folder.names.isEmpty)
    }
}
