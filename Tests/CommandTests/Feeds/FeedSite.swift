import ParallaxTesting
import Synchronization

/// An invented outlet on the loopback interface: a feed, a page and a robots.txt that a test may change.
final class FeedSite: Sendable {
    private let answers: Answers
    private let server: LoopbackServer

    private final class Answers: Sendable {
        let table = Mutex<[String: LoopbackServer.Answer]>([:])
    }

    init() throws {
        let answers = Answers()
        self.answers = answers
        server = try LoopbackServer { request in
            if request.fields["if-none-match"] == "\"same\"" { return .content(status: 304) }
            return answers.table.withLock { $0[request.path] } ?? .content(status: 404)
        }
    }

    /// What is at a path.
    subscript(path: String) -> LoopbackServer.Answer? {
        get { answers.table.withLock { $0[path] } }
        set { answers.table.withLock { $0[path] = newValue } }
    }

    var address: String { server.address }
    /// The paths that were asked for, in order.
    var asked: [String] { server.requests.map(\.path) }

    /// A feed whose entries have these titles and a teaser each; their pages are at the title's first word.
    func feed(_ titles: String..., fields: [String: String] = [:]) -> LoopbackServer.Answer {
        let items = titles.map { title in
            let path = title.split(separator: " ").first ?? ""
            return "<item><title>\(title)</title><link>\(address)/\(path)</link><description>"
                + "\(title), as the harbour office said on Monday.</description></item>"
        }
        return .text(
            "<rss version=\"2.0\"><channel><title>Low Ferring Times</title>\(items.joined())</channel></rss>",
            fields: fields)
    }

    /// A page with a story, which names the feed at `/feed`.
    func page(_ title: String) -> LoopbackServer.Answer {
        let paragraph = "<p>The ferry of Low Ferring lost its anchor on Monday, in calm water, while nobody looked.</p>"
        return .text(
            """
            <!DOCTYPE html><html><head><title>\(title)</title><link rel="alternate" type="application/rss+xml" href="/feed">
            </head><body><article><h1>\(title)</h1>\(String(repeating: paragraph, count: 6))</article></body></html>
            """)
    }
}
