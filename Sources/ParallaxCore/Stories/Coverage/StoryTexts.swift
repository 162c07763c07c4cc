/// The articles of a story, cut into words once with one lexicon, so that every two of them can be linked without
/// cutting them again.
struct StoryTexts {
    let articles: [AnnotatedArticle]
    let lexicon: Lexicon
    let texts: [ComparedText]
    let features: [SentenceFeatures]
    let speakers: [SentenceSpeakers]
    /// The numbers, dates and names of every sentence.
    let facts: [[FactSentence]]
    /// The columns of articles that tell of another event than the rest.
    private let neighbours: Set<Int>

    init(_ articles: [AnnotatedArticle], neighbours ids: Set<Article.ID> = []) {
        neighbours = Set(articles.indices.filter { ids.contains(articles[$0].article.id) })
        var texts = articles.map { ComparedText($0) }
        var lexicon = Lexicon(language: Self.language(of: texts))
        for index in texts.indices { texts[index].number(with: &lexicon) }
        self.articles = articles
        self.texts = texts
        self.lexicon = lexicon
        features = texts.map { SentenceFeatures($0, lexicon: lexicon) }
        speakers = articles.map { SentenceSpeakers($0) }
        facts = zip(articles, texts).map { article, text in
            var facts = ArticleFacts(article, text, lexicon)
            return article.sentences.indices.map { facts[$0] }
        }
    }

    /// The language all articles are in that tell one; `nil` when they differ.
    private static func language(of texts: [ComparedText]) -> Language? {
        let known = texts.compactMap(\.language)
        return known.allSatisfy { $0 == known.first } ? known.first : nil
    }

    /// Whether two articles tell of one event, for all that is known.
    func tellOneEvent(_ left: Int, _ right: Int) -> Bool { neighbours.contains(left) == neighbours.contains(right) }

    /// Where a sentence lies in its article.
    func range(_ place: SentencePlace) -> TextRange { articles[place.column].sentences[place.sentence].range }

    /// The facts of two sentences that may tell the same.
    func facts(of pair: StoryLinks.Pair) -> FactPair {
        FactPair(
            left: facts[pair.left.column][pair.left.sentence], right: facts[pair.right.column][pair.right.sentence],
            isGiven: false)
    }
}
