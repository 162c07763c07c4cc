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

    /// Articles come a thousand at a time, so that only the index is kept; their making is timed, too.
    private static func grouping(thousands: Int) -> Work {
        Work(amount: thousands * 1_000) {
            var (news, index) = (SyntheticNews(seed: 1), StoryIndex())
            for _ in 0..<thousands {
                var arrivals: [StoryMember] = []
                while arrivals.count < 1_000 { arrivals += news.event() }
                index.add(arrivals)
            }
            return index.stories
        }
    }
}
