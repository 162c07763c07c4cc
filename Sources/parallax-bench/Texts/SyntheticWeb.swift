import CZlib

/// What the web would send if no one wrote it: a feed, a page as outlets make them, a crawl.
struct SyntheticWeb {
    private var text: SyntheticText

    init(seed: UInt64) { text = SyntheticText(seed: seed) }

    /// An RSS 2.0 feed; each entry has about 2 KB, of which most is escaped HTML.
    mutating func feed(entries: Int) -> [UInt8] {
        var feed = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Synthetic</title>"
        for number in 0..<entries { feed += entry(number) }
        return Array((feed + "</channel></rss>").utf8)
    }

    private mutating func entry(_ number: Int) -> String {
        """
        <item><title>\(text.sentence())</title><link>https://synthetic.example/\(number)</link>
        <guid>\(number)</guid><pubDate>Tue, 04 Mar 2031 10:00:00 GMT</pubDate>
        <description>\(paragraphs(12).map { "&lt;p&gt;\($0)&lt;/p&gt;" }.joined())</description></item>
        """
    }

    /// A page of about 60 KB: menus, scripts and boxes around a story of forty paragraphs.
    mutating func page() -> String {
        let menu = (0..<150).map { "<li class=\"menu-item\"><a href=\"/\($0)\">\(text.word())</a></li>" }.joined()
        let script = "<script>" + String(repeating: "window.track(\"x\", {a: 1 < 2});", count: 600) + "</script>"
        let box = "<aside class=\"related\"><h3>More</h3><ul>\(menu)</ul></aside>"
        let story = paragraphs(40).map { "<p>\($0)</p>" }.joined(separator: "\n")
        let title = text.sentence()
        return """
            <!DOCTYPE html><html lang="en"><head><title>\(title) | Synthetic</title>
            <meta property="og:title" content="\(title)"><meta property="og:site_name" content="Synthetic">
            <meta property="article:published_time" content="2031-03-04T10:00:00Z">\(script)</head><body>
            <nav><ul>\(menu)</ul></nav><main><article><h1>\(title)</h1><p class="byline">By Ada Lund</p>
            \(story)</article>\(box)</main>\(script)<footer>\(paragraphs(2).joined())</footer></body></html>
            """
    }

    private mutating func paragraphs(_ count: Int) -> [String] {
        (0..<count).map { _ in text.sentence() + " " + text.sentence() }
    }

    /// Writes a crawl of style sheets, which hold no article, each packed by itself: what reading takes is unpacking it
    /// and taking it apart.
    ///
    /// - Returns: How many bytes the file has.
    mutating func writeCrawl(records: Int, to path: String) -> Int {
        var size = 0
        for number in 0..<records {
            let file = gzopen(path, number == 0 ? "wb" : "ab")
            let record = Array(self.record(number).utf8)
            gzwrite(file, record, UInt32(record.count))
            gzflush(file, Z_FINISH)
            size = gzoffset(file)
            gzclose(file)
        }
        return size
    }

    private mutating func record(_ number: Int) -> String {
        let body = "HTTP/1.1 200 OK\r\nContent-Type: text/css\r\n\r\n" + paragraphs(60).joined(separator: "\n")
        return """
            WARC/1.0\r
            WARC-Type: response\r
            WARC-Target-URI: https://synthetic.example/\(number).css\r
            Content-Type: application/http; msgtype=response\r
            Content-Length: \(body.utf8.count)\r
            \r
            \(body)\r
            \r

            """
    }
}
