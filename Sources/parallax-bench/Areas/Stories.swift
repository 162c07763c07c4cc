import ParallaxCore
import ParallaxLibrary
import ParallaxTesting

extension Measure {
    /// The coverage of a story of twenty articles of 25 sentences, and the stories of a large library.
    static func stories() -> [Measure] {
        [
            Measure("coverage.20", unit: "articles") {
                let story = SyntheticStory(articles: 20, sentences: 25, seed: 20)
                return Work(amount: story.articles.count) { Coverage(of: story.articles) }
            },
            Measure("stories.1000", unit: "articles") { grouping(thousands: 1) },
            Measure("stories.100000", unit: "articles", isHeavy: true) { grouping(thousands: 100) },
        ] + [1_000, 100_000].map { page(SyntheticLibrary(count: $0, in: ScratchFolder())) }
    }

    /// The first screen of the list of stories.
    private static func page(_ synthetic: SyntheticLibrary) -> Measure {
        Measure("stories.page.\(synthetic.count)", unit: "times", isHeavy: synthetic.count > 10_000) {
            let library = try? synthetic.open()
            try? library?.tellArrivals()
            return Work(amount: 1) { (try? library?.stories("", ListSpan(start: .place(0), count: 60))) as Any }
        }
    }

    /// Articles come a thousand at a time, so that only the index is kept; the next ones are made meanwhile, as `add` reads
    /// them on another core.
    private static func grouping(thousands: Int) -> Work {
        Work(amount: thousands * 1_000) {
            var (index, arrived) = (StoryIndex(), thousand(of: SyntheticNews(seed: 1)))
            for _ in 1..<thousands {
                let news = arrived.news
                async let following = thousand(of: news)
                index.add(arrived.articles)
                arrived = await following
            }
            index.add(arrived.articles)
            return index.stories
        }
    }

    private static func thousand(of news: SyntheticNews) -> (news: SyntheticNews, articles: [StoryMember]) {
        var (news, articles) = (news, [StoryMember]())
        while articles.count < 1_000 { articles += news.event() }
        return (news, articles)
    }
}
