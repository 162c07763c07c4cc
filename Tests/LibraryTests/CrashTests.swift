import GRDB
import ParallaxCore
import ParallaxLibrary
import ParallaxTesting
import Testing

@Suite("Crashes and full disks")
struct CrashTests {
    private let folder = ScratchFolder()
    private let article = AnnotatedArticle.invented("ferry")

    private static let canMount = (try? Writer.output(shell: "unshare -rm mount -t tmpfs tmpfs /mnt").status) == 0

    private var path: String { folder("library.sqlite") }

    /// SQLite finds nothing wrong with the file, nor FTS5 with its index, which has a row for every article.
    private func expectWhole() throws {
        let database = try DatabaseQueue(path: path)
        try database.write { db in
            #expect(try String.fetchAll(db, sql: "PRAGMA integrity_check") == ["ok"])
            #expect(try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").isEmpty)
            try db.execute(sql: "INSERT INTO fullText (fullText) VALUES ('integrity-check')")
            let indexed = try Int.fetchOne(db, sql: "SELECT count(*) FROM fullText_docsize")
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM article") == indexed)
            #expect(try Int.fetchOne(db, sql: "SELECT sum(articles) FROM outlet") == indexed)
        }
    }

    private func entries(_ query: ListQuery = ListQuery()) throws -> [ListEntry] {
        try Library(at: .file(path: path)).page(query, ListSpan(start: .place(0), count: 20_000)).entries
    }

    @Test("a decision that was answered is there after kill -9, and the file is whole", arguments: 0..<12)
    func killed(round: Int) throws {
        let told = try Writer(library: path, "decide").kill(after: 1 + round * round)
        let kept = try Library(.file(path: path), article).article(article.id)?.corrections.count ?? 0
        #expect(told > round * round)
        // The decision being made when the program was killed may be there or not.
        #expect(told...told + 1 ~= kept)
        try expectWhole()
    }

    @Test("a program that is killed and started again goes on where it was")
    func killedAgain() throws {
        var told = 0
        for _ in 0..<5 {
            let next = try Writer(library: path, "decide").kill(after: 3)
            #expect(next > told)
            told = next
        }
    }

    @Test("every article that was reported as added is there after kill -9, and the rest comes on the second try")
    func killedWhileAdding() throws {
        var random = SeededRandom(seed: 9)
        for round in 1...10 {
            let moment = Duration.microseconds(Int.random(in: 0...40_000, using: &random))
            let told = try Writer(library: path, "add", "a").kill(after: round * 2, moment: moment)
            let names = Set(try entries().map(\.id.rawValue))
            #expect(told >= round * 40 && names.isSuperset(of: (0..<told).map { "a\($0)" }))
            #expect(names.count.isMultiple(of: 20))
            try expectWhole()
        }
    }

    @Test("an article that was marked as read before kill -9 is read")
    func killedWhileMarking() throws {
        let told = try Writer(library: path, "mark").kill(after: 40)
        var query = ListQuery()
        query.order = .oldest
        let read = try entries(query).map(\.marks.isRead)
        #expect(told >= 40 && read.prefix(told).allSatisfy(\.self))
        #expect(read.count(where: \.self) <= told + 1)
        try expectWhole()
    }

    @Test("two programs that add at the same time both get all of their articles in")
    func addingTogether() throws {
        let writers = try ["a", "b"].map { try Writer(library: path, "add", $0) }
        let told = try writers.map { try $0.kill(after: 5) }
        let names = Set(try entries().map(\.id.rawValue))
        for (name, count) in zip(["a", "b"], told) {
            #expect(count >= 100 && names.isSuperset(of: (0..<count).map { "\(name)\($0)" }))
        }
        try expectWhole()
    }

    @Test(
        "a full disk refuses in one sentence, and all that was reported before is there",
        .enabled(if: canMount, "a small disk takes the right to mount one"), arguments: [300, 400, 700, 2000],
        ["decide", "add a"])
    func fullDisk(kilobytes: Int, task: String) throws {
        let disk = folder.folder("disk")
        let lines = try Writer.output(
            shell: """
                unshare -rm sh -c 'mount -t tmpfs -o size=\(kilobytes)k tmpfs "$1" && "$0" "$1/library.sqlite" \(task)
                cp "$1"/* "$2"' "$0" "\(disk)" "\(folder.path)"
                """
        ).lines
        let told = lines.compactMap { Int($0) }.last ?? 0
        #expect(lines.contains { $0 == "\(LibraryProblem.full(path: disk + "/library.sqlite"))" })
        if told > 0 { try expectWhole() }
        if task == "decide" { #expect(lines.last == "kept \(told)") } else { #expect(try entries().count == told) }
    }
}
