extension Reprint {
    /// From this share on, an article is a reprint; between 15 and 50 % two reports of one event may share.
    private static let leastShare = 0.5

    /// Finds the articles that repeat others, each with the one it has the most from, in the order they were given.
    ///
    /// Pairs are found by the runs of five words they share, as in passim (Smith, Cordell and Mullen, "Computational
    /// Methods for Uncovering Reprinted Texts in Antebellum Newspapers", 2015), and measured by containment, so that a
    /// shortened reprint counts.
    ///
    /// - Complexity: O(*n*) in the length of all articles, and in the number of runs shared by up to 100 of them.
    public static func among(_ articles: [AnnotatedArticle]) -> [Reprint] {
        let texts = ReprintTexts(articles)
        var best: [Int: Reprint] = [:]
        for (one, other) in texts.likelyPairs {
            guard let (copy, found) = reprint(one, other, articles, texts) else { continue }
            if found.share > best[copy]?.share ?? 0 { best[copy] = found }
        }
        return articles.indices.compactMap { best[$0] }
    }

    private static func reprint(
        _ one: Int, _ other: Int, _ articles: [AnnotatedArticle], _ texts: ReprintTexts
    ) -> (copy: Int, Reprint)? {
        let shared = SharedText(left: texts.words[one], right: texts.words[other])
        let (article, otherArticle) = (articles[one].article, articles[other].article)
        let isDated = order(article.published, otherArticle.published) != nil
        let isFirst = order(article.published, otherArticle.published) ?? (shared.left <= shared.right)
        let (copy, original) = isFirst ? (other, one) : (one, other)
        let share = isFirst ? shared.right : shared.left
        guard share >= leastShare else { return nil }
        let agency = NewsAgency.named(in: articles[original].article) ?? NewsAgency.named(in: articles[copy].article)
        return (
            copy,
            Reprint(
                article: articles[copy].article.id, original: articles[original].article.id, share: share,
                isDated: isDated, agency: agency)
        )
    }

    /// Whether the one was published before the other; `nil` where their dates do not tell.
    private static func order(_ one: PublicationDate?, _ other: PublicationDate?) -> Bool? {
        guard let one, let other, one != other else { return nil }
        if one.dayNumber == other.dayNumber, one.minute == nil || other.minute == nil { return nil }
        return one < other
    }
}
