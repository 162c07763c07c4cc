import CZlib
import ParallaxCore
import ParallaxTesting
import Testing

@testable import ParallaxIntake

@Suite("Archives") struct ArchiveTests {
    private let scratch = ScratchFolder()

    /// One member of gzip, its content as it stands in blocks without compression (RFC 1951, section 3.2.4).
    private func gzip(_ content: [UInt8]) -> [UInt8] {
        var member: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
        var rest = content[...]
        repeat {
            let block = rest.prefix(65_535)
            rest = rest.dropFirst(block.count)
            member.append(rest.isEmpty ? 1 : 0)
            member += littleEndian(block.count, 2) + littleEndian(~block.count, 2) + block
        } while !rest.isEmpty
        let checksum = content.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
        return member + littleEndian(Int(checksum), 4) + littleEndian(content.count, 4)
    }

    private func littleEndian(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    /// Gzip of zeros, made of what zlib packs them to, which has another head and tail.
    private func packed(zeros count: Int) -> [UInt8] {
        let content = [UInt8](repeating: 0, count: count)
        var size = compressBound(UInt(count))
        var output = [UInt8](repeating: 0, count: Int(size))
        compress(&output, &size, content, UInt(count))
        let checksum = content.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
        return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255] + output[2..<Int(size) - 4] + littleEndian(Int(checksum), 4)
            + littleEndian(count, 4)
    }

    private func warc(_ kind: String, _ address: String, _ block: String, length: Int? = nil) -> String {
        "WARC/1.0\r\nWARC-Type: \(kind)\r\nWARC-Target-URI: <\(address)>\r\nContent-Length: \(length ?? block.utf8.count)\r\n\r\n\(block)\r\n\r\n"
    }

    private func answer(_ body: String, type: String = "text/plain", fields: String = "", status: Int = 200) -> String {
        "HTTP/1.1 \(status) OK\r\nContent-Type: \(type)\r\n\(fields)\r\n\(body)"
    }

    private func story(_ name: String) -> String {
        "\(name) stays in port\n\nThe fog stayed over the harbour on Monday."
    }

    private func titles(_ bytes: [UInt8]) -> [String] {
        ArticleReader().read([scratch.write("crawl", bytes)]).map { result in
            switch result {
            case .success(let article): "\(article.title) @ \(article.source)"
            case .failure(let problem): "\(problem)".replacing(scratch("crawl"), with: "CRAWL")
            }
        }
    }

    @Test(
        "what a crawl has besides pages is no article",
        arguments: ["text/css", "text/javascript; charset=utf-8", "Text/CSV", "text/vtt"])
    func otherTypes(_ type: String) {
        let records = [
            warc("response", "https://a.example/1", answer(story("Ferry"), type: type)),
            warc("response", "https://a.example/2", answer(story("Crane"), type: "TEXT/PLAIN;charset=utf-8")),
        ]
        #expect(titles(Array(records.joined().utf8)) == ["Crane stays in port @ https://a.example/2"])
    }

    private var crawl: [String] {
        [
            warc("warcinfo", "", "software: none"), warc("response", "https://a.example/1", answer(story("Ferry"))),
            warc("request", "https://a.example/1", "GET / HTTP/1.1\r\n\r\n"),
            warc("response", "https://a.example/gone", answer("no", status: 404)),
            warc("revisit", "https://a.example/1", answer("")),
            warc("conversion", "https://a.example/2", story("Barge")),
            warc("response", "file:///etc/passwd", answer(story("Trap"))),
        ]
    }

    private let expected = ["Ferry stays in port @ https://a.example/1", "Barge stays in port @ https://a.example/2"]

    @Test("a WARC gives what was fetched, packed record by record, packed whole or as it stands")
    func warc() {
        #expect(titles(Array(crawl.joined().utf8)) == expected)
        #expect(titles(crawl.flatMap { gzip(Array($0.utf8)) }) == expected)
        #expect(titles(gzip(Array(crawl.joined().utf8))) == expected)
    }

    @Test("a length that is too long, too short or missing costs no other record", arguments: [9_999_999, 30, 0])
    func lengths(_ length: Int) {
        let wrong = warc("response", "https://a.example/0", answer(story("Raft")), length: length)
        let found = titles(Array((wrong + crawl.joined()).utf8))
        #expect(found.suffix(2) == expected)
    }

    @Test("an ARC gives what was fetched")
    func arc() {
        let message = answer(story("Ferry"))
        let arc =
            "filedesc://x 0.0.0.0 20220216000000 text/plain 5\n1 0 x\n\nhttps://a.example/1 1.2.3.4 20220216210430 text/plain \(message.utf8.count)\n\(message)\n"
        #expect(titles(Array(arc.utf8)) == ["Ferry stays in port @ https://a.example/1"])
    }

    @Test("answers in chunks and packed answers are put together")
    func packing() {
        let text = story("Ferry")
        let half = text.utf8.count / 2
        let chunks =
            "\(String(half, radix: 16))\r\n\(text.prefix(half))\r\n\(String(text.utf8.count - half, radix: 16));x=y\r\n\(text.dropFirst(half))\r\n0\r\n\r\n"
        #expect(
            HTTPMessage(Array(answer(chunks, fields: "Transfer-Encoding: chunked\r\n").utf8))?.content
                == Array(text.utf8))
        let head = Array("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".utf8)
        #expect(HTTPMessage(head + gzip(Array(text.utf8)))?.content == Array(text.utf8))
        #expect(HTTPMessage(head + Array(text.utf8))?.content == Array(text.utf8))
        #expect(HTTPMessage(Array("HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\nx".utf8))?.content == nil)
        #expect(HTTPMessage(Array("SSH-2.0".utf8)) == nil)
    }

    @Test("a packed file of any format is read as that format, and once only")
    func file() {
        #expect(titles(gzip(Array(story("Ferry").utf8))) == ["Ferry stays in port @ \(scratch("crawl"))"])
        #expect(titles(gzip(gzip(Array(story("Ferry").utf8)))) == ["CRAWL is not text."])
    }

    @Test("an archive that is cut off gives what it has, and says so")
    func truncated() {
        let bytes = crawl.flatMap { gzip(Array($0.utf8)) }
        let found = titles(bytes.dropLast(gzip(Array(crawl[6].utf8)).count + gzip(Array(crawl[5].utf8)).count - 30))
        #expect(found.first == expected.first)
        #expect(found.last == "CRAWL is a damaged archive; what could be read of it was.")
    }

    @Test("a WARC that is cut off in a header or a page gives what it has, and says so", arguments: [20, 150])
    func truncatedAsItStands(left: Int) {
        let whole = crawl.dropLast().joined()
        let last = crawl.suffix(1).joined()
        let complaint = "CRAWL is a damaged archive; what could be read of it was."
        #expect(last.utf8.count > left + 4)
        #expect(titles(Array(whole.utf8)) == expected)
        #expect(titles(Array(whole.utf8) + Array(last.utf8.prefix(left))) == expected + [complaint])
    }

    @Test("nothing unpacks to more than its limit, nor to more times its size than any text does")
    func bombs() {
        #expect(Inflation.all(packed(zeros: 900_000), limit: 1 << 20).fault == nil)
        #expect(Inflation.all(packed(zeros: 900_000), limit: 500_000).fault == .tooLarge)
        let (bytes, fault) = Inflation.all(packed(zeros: 8 << 20), limit: 64 << 20)
        #expect(fault == .tooLarge)
        #expect(bytes.count <= 2 << 20)
    }

    @Test("a record has bytes up to the limit, and the rest of it is left out but no other record")
    func largestRecord() {
        let bytes = Array((warc("conversion", "https://a.example/1", "0123456789") + crawl[5]).utf8)
        var exact = ArchiveReader(bytes, largestRecord: 10)
        #expect(exact.next()?.body == Array("0123456789".utf8))
        var small = ArchiveReader(bytes, largestRecord: 9)
        #expect(small.next()?.body == Array("012345678".utf8))
        #expect(small.next()?.address == "https://a.example/2")
    }

    @Test("the articles of a crawl have text up to the limit, and what is beyond is said")
    func mostText() throws {
        let bytes = Array(crawl.joined().utf8)
        let sizes = ArchiveFormat.pages(bytes, path: "x").map { (try? $0.get().text.utf8.count) ?? 0 }
        let all = sizes.reduce(0, +)
        #expect(try ArchiveFormat.pages(bytes, path: "x", mostText: all).map { try $0.get() }.count == 2)
        let cut = ArchiveFormat.pages(bytes, path: "x", mostText: all - 1)
        #expect(cut.count == 2)
        #expect(cut.last == .failure(.unpacksTooLarge(path: "x")))
    }

    @Test("any damage to an archive gives articles or sentences, and ends")
    func anyDamage() {
        var random = SeededRandom(seed: 23)
        let sound = [Array(crawl.joined().utf8), crawl.flatMap { gzip(Array($0.utf8)) }]
        for round in 0..<400 {
            var bytes = sound[round % 2]
            for _ in 0..<Int.random(in: 1...5, using: &random) {
                let place = Int.random(in: 2..<bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.removeSubrange(place..<min(bytes.count, place + 20))
                default: bytes.insert(contentsOf: "WARC/1.0\r\n9".utf8, at: place)
                }
            }
            let results = ArchiveFormat.articles(bytes, path: "x", names: []) ?? []
            #expect(results.count < 40)
        }
    }
}
