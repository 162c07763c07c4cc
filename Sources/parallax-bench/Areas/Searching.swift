import ParallaxCore

extension Measure {
    /// Searching in place through 10 MB of text.
    static func searching() -> [Measure] {
        [
            Measure("search.rare-word.10MB", unit: "bytes") {
                let texts = SearchedText()
                return texts.searching(for: texts.rareWord)
            },
            Measure("search.common-word.10MB", unit: "bytes") {
                let texts = SearchedText()
                return texts.searching(for: texts.commonWord)
            },
            Measure("search.absent-word.10MB", unit: "bytes") {
                let texts = SearchedText()
                return texts.searching(for: texts.absentWord)
            },
        ]
    }
}
