import ParallaxCore

extension Measure {
    /// Files to articles, and articles to sentences.
    static func reading(_ input: BenchInput) -> [Measure] {
        [
            Measure("articles.load-and-segment", unit: "bytes") {
                Work(amount: input.byteCount) {
                    BenchInput.read(input.paths).map { $0.map(Sentence.split) }
                }
            }
        ]
    }
}
