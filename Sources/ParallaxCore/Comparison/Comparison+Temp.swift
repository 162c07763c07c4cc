extension Comparison {
    public init(left: AnnotatedArticle, right: AnnotatedArticle) {
        self.init(left: left, right: right, headline: [], links: [], weakLinks: [], unmatchedLeft: Array(left.sentences.indices), unmatchedRight: Array(right.sentences.indices), conflicts: [], quotes: [], shared: SharedText(left: 0, right: 0, longestRun: 0))
    }
}
