import Foundation
import GRDB
import ParallaxCore
import ParallaxLibrary
import ParallaxTesting
import Testing

@Suite("Several users of one library")
struct SharedLibraryTests {
    private let folder = ScratchFolder()
    private let ours = AnnotatedArticle.invented("ours.txt")
    private let theirs = AnnotatedArticle.invented("theirs.txt", text: "“No” said the bridge, and rose.")

    private var place: LibraryPlace { .file(path: folder("library.sqlite")) }

    @Test("each sees what the other decides, once the file is there")
    func seen() throws {
        let (one, other) = try (Library(place, ours), Library(place, ours))
        #expect(try other.article(ours.id) == ours)
        try one.keep([.speaker("Captain")], of: ours.id)
        #expect(try other.article(ours.id)?.corrections == [.speaker("Captain")])
        try other.keep([.speaker("Mate")], of: ours.id)
        #expect(try one.article(ours.id)?.corrections == [.speaker("Mate")])
    }

    @Test(
        "what is decided goes into the library that lies at the path, though another one lay there before",
        arguments: [false, true])
    func replaced(hasWritten: Bool) throws {
        let path = folder("shelf/library.sqlite")
        let one = Library(at: .file(path: path))
        try Library(at: .file(path: path)).add([ours])
        if hasWritten { try one.mark([ours.id: ArticleMarks(isRead: true)]) }
        #expect(try one.page(ListQuery(), ListSpan(start: .place(0), count: 5)).total == 1)
        try FileManager.default.moveItem(atPath: folder("shelf"), toPath: folder("attic"))
        try Library(at: .file(path: path)).add([ours, theirs])
        #expect(try one.page(ListQuery(), ListSpan(start: .place(0), count: 5)).total == 2)
        try one.mark([theirs.id: ArticleMarks(isStarred: true)])
        let marks = try Library(at: .file(path: path)).page(ListQuery(), ListSpan(start: .place(0), count: 5)).entries
        #expect(marks.count { $0.marks.isStarred } == 1 && !marks.contains { $0.marks.isRead })
        let before = Library(at: .file(path: folder("attic/library.sqlite")))
        let kept = try before.page(ListQuery(), ListSpan(start: .place(0), count: 5)).entries.map(\.marks)
        #expect(kept == [ArticleMarks(isRead: hasWritten)])
    }

    @Test("neither takes back what the other decided about the same article meanwhile")
    func merged() throws {
        let (one, other) = try (Library(place, ours), Library(place, ours))
        let steps: [(Library, [Int], [Int])] = [
            (one, [], [1]), (other, [], [2]), (one, [1], [1, 3]), (other, [2], [2, 4]), (one, [1, 3], [3]),
        ]
        for (library, before, after) in steps {
            let change = DecisionChange(
                before: before.map(QuoteCorrection.numbered), after: after.map(QuoteCorrection.numbered))
            try library.keep(change, of: ours.id)
            // What either reads in between changes nothing.
            _ = try (one.article(ours.id), other.article(ours.id))
        }
        #expect(try other.article(ours.id)?.corrections == [2, 3, 4].map(QuoteCorrection.numbered))
    }

    @Test("places that several change at the same time hold what each added", arguments: 0..<4)
    func places(round: Int) async throws {
        let place = place
        try await withThrowingTaskGroup { group in
            for number: UInt8 in 0..<20 {
                group.addTask { try Library(at: place).changePlace(named: "desk") { ($0 ?? []) + [number] } }
            }
            try await group.waitForAll()
        }
        #expect(try Library(at: place).place(named: "desk")?.sorted() == Array(0..<20))
    }

    @Test("many that begin a library at the same time all keep their first decision", arguments: 0..<8)
    func begunTogether(round: Int) async throws {
        let place = place
        let ours = ours
        try await withThrowingTaskGroup { group in
            for number in 0..<6 {
                let change = DecisionChange(before: [], after: [QuoteCorrection.numbered(number)])
                group.addTask { try Library(place, ours).keep(change, of: ours.id) }
            }
            try await group.waitForAll()
        }
        #expect(try Library(place, ours).article(ours.id)?.corrections == (0..<6).map(QuoteCorrection.numbered))
    }

    @Test("a library that another program held at first is read when it has let go of it")
    func heldAtFirst() throws {
        let first = try Library(place, ours)
        try first.keep([.numbered(1)], of: ours.id)
        first.close()
        let library = Library(at: place, patience: .milliseconds(20))
        let holder = try DatabaseQueue(path: folder("library.sqlite"))
        try holder.inDatabase { db in
            // In WAL nobody keeps others from reading.
            try db.execute(sql: "PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE")
            #expect(throws: LibraryProblem.busy(path: folder("library.sqlite"))) { try library.check() }
            try db.execute(sql: "ROLLBACK")
        }
        try holder.close()
        try library.check()
        #expect(try library.export().texts.count == 1)
    }

    @Test("while another program holds the library, reading goes on and a decision is refused; later it is kept")
    func busy() throws {
        let library = try Library(place, ours, patience: .milliseconds(20))
        try library.keep([.numbered(1)], of: ours.id)
        let holder = try DatabaseQueue(path: folder("library.sqlite"))
        try holder.inDatabase { db in
            try db.execute(sql: "BEGIN IMMEDIATE")
            #expect(throws: LibraryProblem.busy(path: folder("library.sqlite"))) {
                try library.keep([.numbered(1), .numbered(2)], of: ours.id)
            }
            #expect(try library.article(ours.id)?.corrections == [.numbered(1)])
            try db.execute(sql: "ROLLBACK")
        }
        try library.keep([.numbered(1), .numbered(2)], of: ours.id)
        #expect(try library.article(ours.id)?.corrections == [.numbered(1), .numbered(2)])
    }
}
