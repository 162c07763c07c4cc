import ParallaxCore
import ParallaxLibrary
import ParallaxTesting
import Testing

/// Articles made of a few words, and a plain search over them.
struct SearchedLibrary {
    let library = Library()
    private(set) var articles: [AnnotatedArticle] = []

    static let words = ["ferry", "Brücke", "toll", "東京", "ministry", "minister", "sea-wall", "no", "1,200"]
    static let outlets = ["Ostrel Courier", "Évening Plover", "The Courier"]

    /// Adds articles; the word “harbour” is in all of them.
    init(count: Int, seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        articles = (0..<count).map { Self.article($0, &random) }
        try library.add(articles)
        var marks: [Article.ID: ArticleMarks] = [:]
        for (index, article) in articles.enumerated() where index % 3 == 0 {
            marks[article.id] = ArticleMarks(
                isRead: index % 2 == 0, isStarred: index % 9 == 0, tags: index % 12 == 0 ? ["Vote watch"] : [])
        }
        try library.mark(marks)
    }

    private static func article(_ number: Int, _ random: inout SeededRandom) -> AnnotatedArticle {
        let title = (0..<2).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
        let body = (0..<4).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
        let text = title + "\n" + body + " harbour \(number)"
        let article = Article(
            id: Article.ID(rawValue: "a\(number)"), source: "s\(number)", format: "text",
            outlet: outlets.randomElement(using: &random),
            published: PublicationDate(year: 2022, month: 2, day: Int.random(in: 1...40, using: &random)), text: text,
            blocks: [
                Block(kind: .headline, range: TextRange(start: 0, end: title.utf8.count)),
                Block(kind: .paragraph, range: TextRange(start: title.utf8.count + 1, end: text.utf8.count)),
            ])
        return AnnotatedArticle(article: article, sentences: [], quotes: [])
    }

    /// What a search finds, the newest first.
    func found(_ search: String, order: ListOrder = .newest) throws -> [Article.ID] {
        var query = ListQuery()
        query.search = search
        query.order = order
        let page = try library.page(query, ListSpan(start: .place(0), count: articles.count))
        #expect(page.total == page.entries.count)
        return page.entries.map(\.id)
    }

    /// What plain code finds, in the order in which articles were added.
    func expected(_ expression: SearchExpression) -> Set<Article.ID> {
        Set(articles.indices.filter { holds(expression, $0) }.map { articles[$0].id })
    }

    private func holds(_ expression: SearchExpression, _ index: Int) -> Bool {
        switch expression {
        case .phrase(let phrase, let part): holds(phrase, index, part)
        case .near: false
        case .condition(let condition): fulfils(condition, index)
        case .all(let parts): parts.allSatisfy { holds($0, index) }
        case .any(let parts): parts.contains { holds($0, index) }
        case .not(let part): !holds(part, index)
        }
    }

    private func holds(_ phrase: SearchPhrase, _ index: Int, _ part: SearchExpression.Part?) -> Bool {
        let article = articles[index].article
        let title = String(article.title)
        let body = article.body.map { String(article.text[$0.range]) }.joined()
        return switch part {
        case .title: holds(title, phrase)
        case .speaker: false
        case nil: holds(title, phrase) || holds(body, phrase)
        }
    }

    private func fulfils(_ condition: SearchCondition, _ index: Int) -> Bool {
        switch condition {
        case .outlet(let name): holds(articles[index].article.outlet ?? "", name)
        case .tag(let name): index % 12 == 0 && holds("Vote watch", name)
        case .published(let period):
            articles[index].article.published.map { day in
                (period.first.map { $0 <= day } ?? true) && (period.last.map { day <= $0 } ?? true)
            } ?? false
        case .isRead(let isRead): (index % 6 == 0) == isRead
        case .isStarred: index % 9 == 0
        case .hasQuote, .hasNote, .correctedSpeaker: false
        case .story: false
        }
    }

    private func holds(_ text: String, _ phrase: SearchPhrase) -> Bool {
        let wanted = phrase.words
        let words = IndexSpelling.words(of: text).split(separator: " ").map(String.init)
        return words.indices.contains { start in
            guard start + wanted.count <= words.count else { return false }
            let run = Array(words[start..<start + wanted.count])
            guard phrase.isPrefix, let last = wanted.last else { return run == wanted }
            return run.dropLast() == wanted.dropLast() && run.last?.hasPrefix(last) == true
        }
    }
}
