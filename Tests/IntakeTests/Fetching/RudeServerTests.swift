import CZlib
import ParallaxTesting
import Testing

@testable import ParallaxIntake

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A real server on the loopback interface, which does what servers do at their worst.
@Suite("Rude servers")
struct RudeServerTests {
    private func get(
        _ server: LoopbackServer, _ path: String = "/", limits: FetchLimits = FetchLimits(), isNamed: Bool = true,
        isPage: Bool = false, validators: Validators = Validators()
    ) async throws -> WebAnswer {
        let address = try #require(WebAddress(server.address + path))
        let request = WebRequest(address, validators: validators, isNamedByUser: isNamed, isPage: isPage)
        return try await WebClient(limits: limits).get(request)
    }

    private func problem(
        _ path: String = "/", limits: FetchLimits = FetchLimits(), isNamed: Bool = true,
        _ answer: @escaping @Sendable (LoopbackServer.Request) -> LoopbackServer.Answer
    ) async throws -> FetchProblem? {
        let server = try LoopbackServer(answer)
        do {
            _ = try await get(server, path, limits: limits, isNamed: isNamed)
            return nil
        } catch let problem as FetchProblem {
            return problem
        }
    }

    private static var quick: FetchLimits {
        var limits = FetchLimits()
        limits.time = .milliseconds(400)
        return limits
    }

    /// A gzip file of zeros, packed a thousand to one.
    private func bomb(_ size: Int) -> [UInt8] {
        var stream = z_stream()
        guard
            deflateInit2_(
                &stream, 9, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
                == Z_OK
        else { return [] }
        var input = [UInt8](repeating: 0, count: size)
        var output = [UInt8](repeating: 0, count: size / 500 + 1_024)
        let room = output.count
        input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                (stream.next_in, stream.avail_in) = (input.baseAddress, UInt32(input.count))
                (stream.next_out, stream.avail_out) = (output.baseAddress, UInt32(output.count))
                deflate(&stream, Z_FINISH)
            }
        }
        deflateEnd(&stream)
        return Array(output.prefix(room - Int(stream.avail_out)))
    }

    @Test("an answer comes with its charset and marks, and says who asks")
    func content() async throws {
        let server = try LoopbackServer { _ in
            .text(
                "caf\u{E9}",
                fields: ["Content-Type": "text/html; charset=\"KOI8-R\"", "ETag": "\"a\"", "Last-Modified": "then"])
        }
        let answer = try await get(server)
        #expect(answer.content == Array("caf\u{E9}".utf8) && answer.charset == "KOI8-R")
        #expect(answer.validators == Validators(etag: "\"a\"", modified: "then"))
        let asked = try #require(server.requests.first)
        #expect(asked.fields["user-agent"]?.hasPrefix("Parallax/") == true && asked.fields["cookie"] == nil)
        #expect(asked.fields["accept-encoding"]?.contains("gzip") == true)
    }

    @Test("marks are sent, and 304 is no content")
    func conditional() async throws {
        let server = try LoopbackServer { request in
            request.fields["if-none-match"] == "\"a\"" && request.fields["if-modified-since"] == "then"
                ? .raw(Array("HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n".utf8)) : .text("new")
        }
        #expect(try await get(server, validators: Validators(etag: "\"a\"", modified: "then")).content == nil)
        #expect(try await get(server).content == Array("new".utf8))
    }

    @Test("a redirect loop ends after five steps")
    func loop() async throws {
        let server = try LoopbackServer { _ in .redirect(to: "/") }
        await #expect(throws: FetchProblem.tooManyRedirects(address: server.address + "/", limit: 5)) {
            try await get(server)
        }
        #expect(server.requests.count == 6)
    }

    @Test("a redirect to a file of this machine is refused")
    func file() async throws {
        let problem = try await problem { _ in .redirect(to: "file:///etc/hostname") }
        guard case .leadsElsewhere(_, "file:///etc/hostname") = problem else {
            Issue.record("\(String(describing: problem))")
            return
        }
    }

    @Test("a private address that nobody named is not connected to")
    func privateAddress() async throws {
        let server = try LoopbackServer { _ in .text("secret") }
        await #expect(throws: FetchProblem.privateNetwork(address: server.address + "/")) {
            try await get(server, isNamed: false)
        }
        #expect(server.requests.isEmpty)
        let other = try LoopbackServer { _ in .redirect(to: server.address.replacing("127.0.0.1", with: "127.0.0.2")) }
        await #expect(throws: FetchProblem.self) { try await get(other) }
        #expect(server.requests.isEmpty)
    }

    @Test("an answer may have as many bytes as the limit, and not one more")
    func limit() async throws {
        var limits = FetchLimits()
        limits.bytes = 10_000
        let server = try LoopbackServer { request in
            .content(body: Array(repeating: 0x61, count: request.path == "/within" ? 10_000 : 10_001))
        }
        #expect(try await get(server, "/within", limits: limits).content?.count == 10_000)
        await #expect(throws: FetchProblem.tooLarge(address: server.address + "/over", limit: 10_000)) {
            try await get(server, "/over", limits: limits)
        }
        #expect(FetchLimits().bytes == 15 << 20)
    }

    @Test("something packed counts as it unpacks")
    func packed() async throws {
        let bomb = bomb(20 << 20)
        #expect(bomb.count < 100_000 && !bomb.isEmpty)
        let problem = try await problem { _ in .content(fields: ["Content-Encoding": "gzip"], body: bomb) }
        guard case .tooLarge = problem else {
            Issue.record("\(String(describing: problem))")
            return
        }
        let small = self.bomb(1 << 20)
        let server = try LoopbackServer { _ in .content(fields: ["Content-Encoding": "gzip"], body: small) }
        #expect(try await get(server).content?.count == 1 << 20)
    }

    @Test("a body or a header without an end is cut off")
    func endless() async throws {
        for answer in [LoopbackServer.Answer.endless, .endlessHeader] {
            let problem = try await problem { _ in answer }
            guard case .tooLarge = problem else {
                Issue.record("\(String(describing: problem))")
                continue
            }
        }
    }

    @Test("a header may have as many bytes as the limit, and not one more")
    func headerLimit() async throws {
        let header = "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nX-Much: \(String(repeating: "x", count: 900))\r\n\r\n"
        var limits = FetchLimits()
        limits.headerBytes = header.utf8.count
        #expect(try await problem(limits: limits) { _ in .raw(Array((header + "x").utf8)) } == nil)
        limits.headerBytes -= 1
        let problem = try await problem(limits: limits) { _ in .raw(Array((header + "x").utf8)) }
        guard case .tooLarge = problem else {
            Issue.record("\(String(describing: problem))")
            return
        }
    }

    @Test("an answer that stands still is left, however far the deadline is")
    func stalling() async throws {
        var limits = FetchLimits()
        (limits.stalling, limits.time) = (.seconds(1), .seconds(86_400))
        let problem = try await problem(limits: limits) { _ in .stall }
        guard case .tooSlow = problem else {
            Issue.record("\(String(describing: problem))")
            return
        }
    }

    @Test("where no connection comes about it is given up, however far the deadline is")
    func connecting() async throws {
        let listener = try FullListener()
        var limits = FetchLimits()
        (limits.connecting, limits.stalling, limits.time) = (.seconds(1), .seconds(86_400), .seconds(86_400))
        let request = WebRequest(try #require(WebAddress(listener.address)), isNamedByUser: true)
        let problem = await #expect(throws: FetchProblem.self) { try await WebClient(limits: limits).get(request) }
        guard case .tooSlow = problem else {
            Issue.record("\(String(describing: problem))")
            return
        }
    }

    @Test("a server that says nothing is left at the deadline")
    func stall() async throws {
        let problem = try await problem(limits: Self.quick) { _ in .stall }
        guard case .tooSlow = problem else {
            Issue.record("\(String(describing: problem))")
            return
        }
    }

    @Test("redirects do not put the deadline off")
    func slowRedirects() async throws {
        let problem = try await problem(limits: Self.quick) { $0.path == "/" ? .redirect(to: "/b") : .stall }
        guard case .tooSlow = problem else {
            Issue.record("\(String(describing: problem))")
            return
        }
    }

    @Test(
        "an answer that is shorter than it says, badly packed, or none at all is told",
        arguments: [
            "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort", "",
            "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffff\r\nshort",
        ])
    func broken(answer: String) async throws {
        let problem = try await problem { _ in .raw(Array(answer.utf8)) }
        guard case .brokenOff = problem else {
            Issue.record("\(String(describing: problem))")
            return
        }
    }

    @Test("what is no HTTP is refused", arguments: ["SSH-2.0-what\r\n", "220 mail\r\n", "\u{1}\u{2}\u{3}"])
    func otherProtocols(answer: String) async throws {
        #expect(try await problem { _ in .raw(Array(answer.utf8)) } != nil)
    }

    @Test("a longer body than the header says is cut to what it says")
    func overlong() async throws {
        let server = try LoopbackServer { _ in
            .raw(Array("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nshort and long".utf8))
        }
        #expect(try await get(server).content == Array("short".utf8))
    }

    @Test("nobody there is told as such")
    func unreachable() async throws {
        let address: String
        do { address = try LoopbackServer { _ in .stall }.address }
        let request = WebRequest(try #require(WebAddress(address)), isNamedByUser: true)
        await #expect(throws: FetchProblem.self) { try await WebClient(limits: Self.quick).get(request) }
    }

    @Test("no more than two connections are open to one host, and all who wait get through")
    func connections() async throws {
        let server = try LoopbackServer { request in
            // Long enough for others to come, if they could.
            usleep(30_000)
            return .text(request.path)
        }
        let client = WebClient()
        let paths = try await withThrowingTaskGroup(of: String.self) { group in
            for number in 0..<8 {
                let request = WebRequest(try #require(WebAddress(server.address + "/\(number)")), isNamedByUser: true)
                group.addTask { String(decoding: try await client.get(request).content ?? [], as: UTF8.self) }
            }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(paths.count == 8)
        #expect(server.mostOpen == 2)
    }

    @Test("a cancelled question ends at once, and so does one that waits for its turn")
    func cancelled() async throws {
        let server = try LoopbackServer { _ in .stall }
        let client = WebClient()
        let request = WebRequest(try #require(WebAddress(server.address)), isNamedByUser: true)
        let tasks = (0..<4).map { _ in
            Task { () -> FetchProblem? in
                do throws(FetchProblem) {
                    _ = try await client.get(request)
                    return nil
                } catch { return error }
            }
        }
        while server.requests.count < 2 { await Task.yield() }
        for task in tasks { task.cancel() }
        for task in tasks { #expect(await task.value == .cancelled) }
    }

    @Test("robots.txt of a real server is asked before the page")
    func robots() async throws {
        let server = try LoopbackServer {
            $0.path == "/robots.txt" ? .text("User-agent: *\nDisallow: /\n") : .text("x")
        }
        await #expect(throws: FetchProblem.disallowed(address: server.address + "/page")) {
            try await get(server, "/page", isPage: true)
        }
        #expect(server.requests.map(\.path) == ["/robots.txt"])
    }

    @Test("reading files opens no connection, not even for addresses that stand in them")
    func localFiles() throws {
        let server = try LoopbackServer { _ in .text("x") }
        let folder = ScratchFolder()
        let page =
            "<html><head><link rel=stylesheet href='\(server.address)/a.css'><base href='\(server.address)/'></head><body><p>\(String(repeating: "A long story, of course, about nothing. ", count: 20))<img src='\(server.address)/b.png'></body></html>"
        let feed =
            "<!DOCTYPE rss SYSTEM '\(server.address)/c.dtd' [<!ENTITY e SYSTEM '\(server.address)/d'>]><rss version='2.0'><channel><title>T</title><item><title>A &e;</title><link>\(server.address)/e</link></item></channel></rss>"
        let list = "<opml version='2.0'><body><outline text='T' xmlUrl='\(server.address)/f'/></body></opml>"
        for (number, text) in [page, feed, list].enumerated() { folder.write("\(number).txt", Array(text.utf8)) }
        #expect(ArticleReader().read([folder.path]).count >= 3)
        #expect(server.requests.isEmpty)
    }
}
