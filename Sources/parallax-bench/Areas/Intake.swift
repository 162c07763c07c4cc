import ParallaxCore
import ParallaxIntake
import ParallaxTesting

extension Measure {
    /// Feeds, pages, packed crawls and folders of text files, on one core.
    static func intake() -> [Measure] {
        let folder = ScratchFolder()
        return [
            Measure("intake.feed.8MB", unit: "bytes") {
                var web = SyntheticWeb(seed: 8)
                let bytes = web.feed(entries: 4_000)
                return Work(amount: bytes.count) { Feed(reading: bytes) as Any }
            },
            Measure("intake.page", unit: "pages") {
                var web = SyntheticWeb(seed: 60)
                let path = folder.write("page.html", web.page().utf8)
                return Work(amount: 1) { ArticleReader().read([path]) }
            },
            Measure("intake.crawl.warc.gz", unit: "packed bytes") {
                var web = SyntheticWeb(seed: 9)
                let path = folder("crawl.warc.gz")
                let size = web.writeCrawl(records: 2_000, to: path)
                return Work(amount: size) { ArticleReader().read([path]) }
            },
            Measure("intake.folder.2000", unit: "articles") {
                var articles = SyntheticArticles(seed: 2)
                let texts = articles.articles(2_000, from: 0).map(\.text)
                let path = folder.folder("texts")
                for (number, text) in texts.enumerated() { folder.write("texts/\(number).txt", text.utf8) }
                return Work(amount: texts.count) { ArticleReader().read([path]) }
            },
        ]
    }
}
