import Testing

@testable import ParallaxIntake

@Suite("Getting what is on the web")
struct WebClientTests {
    private func get(
        _ fetcher: FixedFetcher, _ address: String = "https://a.example/feed", isNamed: Bool = false,
        isPage: Bool = false,
        validators: Validators = Validators()
    ) async throws -> WebAnswer {
        let address = try #require(WebAddress(address))
        return try await WebClient(fetcher: fetcher)
            .get(WebRequest(address, validators: validators, isNamedByUser: isNamed, isPage: isPage))
    }

    private func redirect(_ status: Int = 301, to target: String) -> FetchAnswer { .told(status, ["location": target]) }

    @Test("permanent redirects are remembered up to the first that is none")
    func moved() async throws {
        let fetcher = FixedFetcher([
            "https://a.example/feed": redirect(to: "/new"),
            "https://a.example/new": redirect(308, to: "//b.example/feed"),
            "https://b.example/feed": redirect(302, to: "today"), "https://b.example/today": .text("x"),
        ])
        let answer = try await get(fetcher)
        #expect(answer.address.text == "https://b.example/today")
        #expect(answer.movedTo?.text == "https://b.example/feed")
    }

    @Test("one that moved only for now stays where it is")
    func temporary() async throws {
        let fetcher = FixedFetcher([
            "https://a.example/feed": redirect(307, to: "/now"), "https://a.example/now": redirect(to: "/then"),
            "https://a.example/then": .text("x"),
        ])
        #expect(try await get(fetcher).movedTo == nil)
    }

    @Test("five redirects are followed, and not one more")
    func redirects() async throws {
        var answers: [String: FetchAnswer] = ["https://a.example/0": .text("end")]
        for step in 1...6 { answers["https://a.example/\(step)"] = redirect(302, to: "/\(step - 1)") }
        #expect(try await get(FixedFetcher(answers), "https://a.example/5").content == Array("end".utf8))
        await #expect(throws: FetchProblem.tooManyRedirects(address: "https://a.example/6", limit: 5)) {
            try await get(FixedFetcher(answers), "https://a.example/6")
        }
    }

    @Test(
        "a redirect to what is not the web is not followed",
        arguments: ["file:///etc/passwd", "ftp://b.example/", "gopher://127.0.0.1:70/", "https://u:p@b.example/"])
    func elsewhere(target: String) async throws {
        let fetcher = FixedFetcher(["https://a.example/feed": redirect(to: target)])
        await #expect(throws: FetchProblem.leadsElsewhere(address: "https://a.example/feed", to: target)) {
            try await get(fetcher)
        }
        #expect(fetcher.asked.count == 1)
    }

    @Test("only a host that the user named may be private, on the way as at its beginning")
    func privateHosts() async throws {
        let fetcher = FixedFetcher([
            "http://nas.example/feed": redirect(302, to: "http://nas.example:81/x"),
            "http://nas.example:81/x": redirect(302, to: "http://10.0.0.1/y"), "http://10.0.0.1/y": .text("x"),
        ])
        _ = try await get(fetcher, "http://nas.example/feed", isNamed: true)
        #expect(fetcher.asked.map(\.mayBePrivate) == [true, true, false])
        _ = try await get(fetcher, "http://nas.example/feed")
        #expect(fetcher.asked.suffix(3).allSatisfy { !$0.mayBePrivate })
    }

    @Test("what has not changed is not sent again, and keeps its marks")
    func unchanged() async throws {
        let known = Validators(etag: "\"one\"", modified: "Tue, 01 Jan 2030 00:00:00 GMT")
        let fetcher = FixedFetcher(["https://a.example/feed": .told(304)])
        let answer = try await get(fetcher, validators: known)
        #expect(answer.content == nil && answer.validators == known)
        #expect(fetcher.asked.first?.validators == known)
        await #expect(throws: FetchProblem.refused(address: "https://a.example/feed", status: 304)) {
            try await get(fetcher)
        }
    }

    @Test(
        "marks that no header could hold are not kept",
        arguments: ["a\r\nX: y", "ä", "", String(repeating: "x", count: 1_025)])
    func validators(value: String) {
        #expect(Validators(etag: value, modified: value).isEmpty)
        #expect(Validators(etag: String(repeating: "x", count: 1_024)).etag != nil)
    }

    @Test("410, 429 and 503 are told from other refusals")
    func refusals() async throws {
        let address = "https://a.example/feed"
        let cases: [(FetchAnswer, FetchProblem)] = [
            (.told(410), .gone(address: address)), (.told(404), .refused(address: address, status: 404)),
            (.told(429, ["retry-after": "90"]), .busy(address: address, seconds: 90)),
            (.told(503), .busy(address: address, seconds: nil)), (.told(500), .refused(address: address, status: 500)),
        ]
        for (answer, problem) in cases {
            await #expect(throws: problem) { try await get(FixedFetcher([address: answer])) }
        }
    }

    @Test("a page is left alone when robots.txt says so, once for all pages of a site")
    func robots() async throws {
        let fetcher = FixedFetcher([
            "https://a.example/robots.txt": .text("User-agent: *\nDisallow: /closed\n"),
            "https://a.example/open": .text("x"),
            "https://a.example/gate": redirect(to: "https://a.example/closed"), "https://a.example/closed": .text("x"),
        ])
        let client = WebClient(fetcher: fetcher)
        for path in ["open", "open"] {
            _ = try await client.get(WebRequest(#require(WebAddress("https://a.example/\(path)")), isPage: true))
        }
        for path in ["closed", "gate"] {
            await #expect(throws: FetchProblem.disallowed(address: "https://a.example/closed")) {
                try await client.get(WebRequest(#require(WebAddress("https://a.example/\(path)")), isPage: true))
            }
        }
        #expect(fetcher.asked.count { $0.address.text.hasSuffix("robots.txt") } == 1)
        #expect(!fetcher.asked.contains { $0.address.text.hasSuffix("closed") })
        #expect(try await get(fetcher, "https://a.example/closed").content != nil)
    }

    @Test("a site without robots.txt is open, one that cannot answer is not")
    func missingRobots() async throws {
        let page = "https://a.example/x"
        #expect(try await get(FixedFetcher([page: .text("x")]), page, isPage: true).content != nil)
        let broken = FixedFetcher([page: .text("x"), "https://a.example/robots.txt": .told(500)])
        await #expect(throws: FetchProblem.refused(address: "https://a.example/robots.txt", status: 500)) {
            try await get(broken, page, isPage: true)
        }
    }

    @Test("every problem is one sentence without anything that a terminal obeys, however long the address")
    func sentences() {
        let address = "http://a.example/\u{1B}[2J\u{202E}" + String(repeating: "x", count: 9_000)
        let problems: [FetchProblem] = [
            .notAnAddress(address), .noLibrary, .cancelled, .unreachable(address: address, reason: "no\u{7}"),
            .insecure(address: address, reason: "self-signed"), .tooSlow(address: address),
            .tooLarge(address: address, limit: 15 << 20), .brokenOff(address: address),
            .tooManyRedirects(address: address, limit: 5), .leadsElsewhere(address: address, to: address),
            .privateNetwork(address: address), .disallowed(address: address), .refused(address: address, status: 404),
            .gone(address: address), .busy(address: address, seconds: 7_200), .busy(address: address, seconds: nil),
        ]
        for sentence in problems.map({ IntakeProblem.notFetched($0).description }) {
            #expect(sentence.hasSuffix(".") && sentence.count < 600)
            #expect(!sentence.unicodeScalars.contains { $0.properties.generalCategory == .control || $0 == "\u{202E}" })
        }
    }
}
