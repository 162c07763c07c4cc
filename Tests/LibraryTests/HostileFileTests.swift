import GRDB
import ParallaxCore
import ParallaxLibrary
import ParallaxTesting
import Testing

@Suite("Hostile library files")
struct HostileFileTests {
    private let folder = ScratchFolder()
    private let article = AnnotatedArticle.invented("ours.txt")

    /// The bytes of a library with some decisions, all of them in its one file.
    private func library() throws -> [UInt8] {
        let library = try Library(.file(path: folder("good.sqlite")), article)
        for count in 1...40 { try library.keep((1...count).map(QuoteCorrection.numbered), of: article.id) }
        try DatabaseQueue(path: folder("good.sqlite")).writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        }
        return try #require(folder.bytes("good.sqlite"))
    }

    @Test("whatever happened to the bytes, reading goes on and a decision is kept or refused", arguments: 0..<4)
    func changedBytes(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let good = try library()
        for round in 0..<25 {
            var bytes = good
            for _ in 0..<Int.random(in: 1...30, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
            }
            if round.isMultiple(of: 3) { bytes.removeLast(.random(in: 0..<bytes.count, using: &random)) }
            try expectCalm(bytes, named: "\(round).sqlite")
        }
    }

    private func expectCalm(_ bytes: [UInt8], named name: String) throws {
        let library = try Library(.file(path: folder.write(name, bytes)), article)
        #expect(try library.article(article.id)?.article == article.article)
        do {
            try library.keep([.numbered(100)], of: article.id)
        } catch {
            #expect(error.description.contains("ept:"))
        }
    }
}
