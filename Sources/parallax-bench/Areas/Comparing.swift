import ParallaxCore

extension Measure {
    /// Two articles beside each other, as the reader has them compared: on all cores.
    static func comparing(_ input: BenchInput) -> [Measure] {
        [
            Measure("compare.articles", unit: "sentences") { comparing(input.articles[0], input.articles[1]) },
            Measure("compare.40x40", unit: "sentences") { comparing(SyntheticPair(sentences: 40, seed: 40)) },
            Measure("compare.5000x5000", unit: "sentences", isHeavy: true) {
                comparing(SyntheticPair(sentences: 5000, seed: 5000))
            },
        ]
    }

    private static func comparing(_ pair: SyntheticPair) -> Work { comparing(pair.left, pair.right) }

    private static func comparing(_ left: AnnotatedArticle, _ right: AnnotatedArticle) -> Work {
        Work(amount: left.sentences.count + right.sentences.count) {
            await Comparison.onAllCores(left: left, right: right)
        }
    }
}
