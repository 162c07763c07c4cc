import ParallaxCore
import ParallaxTesting
import Testing

@testable import ParallaxIntake

@Suite("Large files of JSON Lines") struct LineStretchTests {
    private let scratch = ScratchFolder()

    private func line(_ number: Int, padding: Int) -> String {
        #"{"id": "a\#(number)", "text": "Lamp \#(number) was lit at noon.", "padding": "\#(String(repeating: "p", count: padding))"}"#
    }

    private func file(_ lines: [String], ending: String = "\n") -> String {
        scratch.write("l.jsonl", (lines.joined(separator: "\n") + ending).utf8)
    }

    private func stretches(_ path: String, longestLine: Int) throws -> [Result<LineStretch, IntakeProblem>] {
        var lines = LineStretches(try OpenFile(path), longestLine: longestLine)
        var found: [Result<LineStretch, IntakeProblem>] = []
        while true {
            do throws(IntakeProblem) {
                guard let stretch = try lines.next() else { return found }
                found.append(.success(stretch))
            } catch {
                found.append(.failure(error))
            }
        }
    }

    @Test("how much of a large file was given out grows with every piece, up to all of it")
    func share() {
        let path = file((0..<40).map { line($0, padding: 20_000) })
        var pieces = ArticleReader().pending([path])[0].pieces()
        var shares = [pieces.share]
        while pieces.next() != nil { shares.append(pieces.share) }
        #expect(shares.first == 0 && shares.count > 4 && shares.last == 1)
        #expect(shares == shares.sorted())
    }

    @Test("a large file is read in pieces, its lines in order and whole, and a bad line has its number")
    func pieces() {
        var lines = (0..<40).map { line($0, padding: 20_000) }
        lines[7] = ""
        lines[20] = "no article"
        lines[33] = line(33, padding: 400_000)
        let path = file(lines, ending: "")
        var pieces = ArticleReader().pending([path])[0].pieces()
        var count = 0
        while pieces.next() != nil { count += 1 }
        #expect((5...12).contains(count) && pieces.isAtEnd)
        let results = ArticleReader().read([path])
        #expect(
            results.compactMap { try? $0.get().id.rawValue }
                == (0..<40).filter { ![7, 20].contains($0) }.map { "a\($0)" })
        #expect(results.contains(.failure(.badLine(path: path, line: 21))))
    }

    @Test("stretches make up the file, whatever the lines are like", arguments: 0..<20)
    func property(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let lines = (0..<200).map { _ in
            String(
                repeating: "x",
                count: Int.random(in: 0...20, using: &random) == 0 ? 200_000 : Int.random(in: 0...3_000, using: &random)
            )
        }
        let path = file(lines, ending: Bool.random(using: &random) ? "\n" : "")
        let found = try stretches(path, longestLine: 1 << 20).map { try $0.get() }
        #expect(found.flatMap(\.bytes) == (try FileBytes.read(path)))
        var next = 1
        for stretch in found {
            #expect(stretch.firstLine == next)
            next += stretch.bytes.count { $0 == ASCII.lineFeed }
        }
    }

    @Test("a line above the limit costs itself only", arguments: [131_072, 131_073, 300_000])
    func longLine(longest: Int) throws {
        for ending in ["", "\n"] {
            let fits = String(repeating: "a", count: longest)
            let path = file(["", fits, fits + "b", "c", "", "d"], ending: ending)
            let found = try stretches(path, longestLine: longest)
            let problems = found.compactMap { if case .failure(let problem) = $0 { problem } else { nil } }
            #expect(problems == [.longLine(path: path, line: 3, limit: longest)])
            let read = found.compactMap { try? $0.get() }
            #expect(read.flatMap(\.bytes) == Array(("\n" + fits + "\nc\n\nd" + ending).utf8))
            #expect(read.last { $0.bytes.starts(with: "c".utf8) }?.firstLine == 4)
        }
    }

    @Test("other large files are read as a whole, and a file that is gone is told")
    func others() {
        let text = scratch.write(
            "t.txt", String(repeating: "The ferry stayed in port on Monday.\n\n", count: 5_000).utf8)
        var pieces = ArticleReader().pending([text])[0].pieces()
        #expect(pieces.next()?.size == 185_000 && pieces.isAtEnd && pieces.next() == nil)
        var none = ArticleReader().pending([scratch("none")])[0].pieces()
        #expect(none.next()?.read() == [.failure(.missing(path: scratch("none")))])
        #expect(none.next() == nil)
    }
}
