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

    @Test("neither takes back what the other decided about the same article meanwhile")
    func merged() throws {
        let (one, other) = try (Library(place, ours), Library(place, ours))
        _ = try (one.article(ours.id), other.article(ours.id))
        try one.keep([.numbered(1)], of: ours.id)
        try other.keep([.numbered(2)], of: ours.id)
        try one.keep([.numbered(1), .numbered(3)], of: ours.id)
        #expect(try other.article(ours.id)?.corrections == [1, 2, 3].map(QuoteCorrection.numbered))
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
                group.addTask { try Library(place, ours).keep([.numbered(number)], of: ours.id) }
            }
            try await group.waitForAll()
        }
        #expect(try Library(place, ours).article(ours.id)?.corrections == (0..<6).map(QuoteCorrection.numbered))
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
