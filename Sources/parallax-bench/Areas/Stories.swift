import ParallaxCore

extension Measure {
    /// The coverage of a story of twenty articles of 25 sentences.
    static func stories() -> [Measure] {
        [
            Measure("coverage.20", unit: "articles") {
                let story = SyntheticStory(articles: 20, sentences: 25, seed: 20)
                return Work(amount: story.articles.count) { Coverage(of: story.articles) }
            }
        ]
    }
}
