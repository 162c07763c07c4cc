extension AnnotatedArticle {
    /// Finds the layers of an article: its sentences and its quotes.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public init(annotating article: Article) {
        self.init(
            article: article, sentences: Sentence.split(article),
            quotes: QuoteFinder(language: article.language).quotes(in: article))
    }
}
