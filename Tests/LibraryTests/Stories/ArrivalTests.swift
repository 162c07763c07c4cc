import GRDB
import ParallaxCore
import ParallaxTesting
import Testing

@testable import ParallaxLibrary

@Suite("Articles that come into a library")
struct ArrivalTests {
    private let folder = ScratchFolder()

    /// The share of events that are told as one story and nothing else.
    private func found(_ told: Set<Set<Article.ID>>, _ articles: [AnnotatedArticle]) -> Double {
        let events = Set(
            Dictionary(grouping: articles.map(\.id)) { $0.rawValue.prefix { $0 != "-" } }.values.map(Set.init))
        return Double(told.intersection(events).count) / Double(events.count)
    }

    @Test("articles that come at once and in batches are told the same stories, and nearly all of them")
    func batches() throws {
        var news = ToldNews(seed: 1)
        let articles = news.articles(events: 60)
        let (whole, parts) = (Library(), Library(at: .file(path: folder("library.sqlite"))))
        try whole.add(articles)
        try whole.tellArrivals()
        for start in stride(from: 0, to: articles.count, by: 7) {
            try parts.add(Array(articles[start..<min(start + 7, articles.count)]))
            try parts.tellArrivals()
        }
        #expect(try found(whole.told(articles), articles) > 0.95)
        #expect(try found(parts.told(articles), articles) > 0.95)
    }

    @Test("stories that were told lose nothing and do not become one, whatever comes")
    func stability() throws {
        var news = ToldNews(seed: 2)
        var random = SeededRandom(seed: 3)
        let articles = news.articles(events: 40, days: 1...6).shuffled(using: &random)
        let library = Library()
        var before: Set<Set<Article.ID>> = []
        for start in stride(from: 0, to: articles.count, by: 9) {
            try library.add(Array(articles[start..<min(start + 9, articles.count)]))
            try library.tellArrivals()
            let now = try library.told(Array(articles.prefix(start + 9)))
            let told = before.filter { $0.count > 1 }
            let heirs = told.map { story in now.filter { $0.isSuperset(of: story) } }
            #expect(heirs.allSatisfy { $0.count == 1 } && Set(heirs.flatMap(\.self)).count == told.count)
            before = now
        }
    }

    @Test("late articles find their story where many of later days come with them")
    func lateBesideMany() throws {
        var news = ToldNews(seed: 8)
        let story = news.articles(events: 1, days: 1...1)
        let many = news.articles(events: 60, days: 160...170).filter { !$0.article.id.rawValue.hasPrefix("0-") }
        let late = try #require(story.last)
        let library = Library()
        try library.add(story.dropLast() + many.dropLast())
        try library.tellArrivals()
        try library.add([late, try #require(many.last)])
        let answer = try library.collection.read { db in
            var telling = StoryTelling(StoryConstraints([]), mostHeld: 40)
            return try telling.begin(db) ? telling.advance() : nil
        }
        #expect(story.count > 2)
        let joined = answer??.stories.first { $0.articles.contains(late.article.id) }
        #expect(joined.map { Set($0.articles) } == Set(story.map(\.article.id)))
    }

    @Test("a decision wins over what comes: what was split stays apart, what was merged stays one")
    func decided() throws {
        var news = ToldNews(seed: 4)
        let articles = news.articles(events: 12, days: 1...3)
        let stories = Dictionary(grouping: articles.map(\.id)) { $0.rawValue.prefix { $0 != "-" } }.values
            .filter { $0.count > 2 }.sorted { $0[0].rawValue < $1[0].rawValue }
        let (split, merged) = (stories[0], [stories[1][0], stories[2][0]])
        let late: Set = [split[2], stories[1][1], stories[2][1]]
        let library = Library()
        try library.add(articles.filter { !late.contains($0.id) })
        try library.tellArrivals()
        _ = try library.decide(.split(split[0]))
        _ = try library.decide(.merge(merged[0], merged[1]))
        try library.add(articles.filter { late.contains($0.id) })
        try library.tellArrivals()
        let told = try library.told(articles)
        #expect(!told.contains { $0.isSuperset(of: split[0..<2]) })
        #expect(told.contains { $0.isSuperset(of: stories[1][0...1] + stories[2][0...1]) })
    }

    @Test("what the reader tied is one story when it comes, however many days lie between")
    func farApart() throws {
        var news = ToldNews(seed: 5)
        let articles = news.articles(events: 2, days: 1...1) + news.articles(events: 3, days: 25...25)
        let (first, last) = (articles[0], articles[articles.count - 1])
        let (ours, other) = (Library(), Library())
        try ours.add(articles)
        try ours.tellArrivals()
        _ = try ours.decide(.merge(first.id, last.id))
        try other.add([first])
        try other.tellArrivals()
        try other.add(ours.export())
        try other.add([last])
        try other.tellArrivals()
        #expect(try other.told([first, last]).count == 1)
    }

    @Test("articles of a library that kept no terms yet are told all the same, and only once read again")
    func withoutTerms() throws {
        var news = ToldNews(seed: 6)
        let articles = news.articles(events: 10)
        let path = folder("library.sqlite")
        try Library(at: .file(path: path)).add(articles)
        let database = try DatabaseQueue(path: path)
        try database.write { db in try db.execute(sql: "DELETE FROM storyTerms") }
        let library = Library(at: .file(path: path))
        try library.tellArrivals()
        #expect(try found(library.told(articles), articles) > 0.9)
        let left = try database.read { db in
            [
                try Int.fetchOne(db, sql: "SELECT count(*) FROM storyTerms"),
                try Int.fetchOne(db, sql: "SELECT count(*) FROM untold"),
            ]
        }
        #expect(left == [articles.count, 0])
    }

    @Test("telling that is stopped goes on the next time, and with nothing new it changes nothing")
    func stopped() throws {
        var news = ToldNews(seed: 7)
        let articles = news.articles(events: 10)
        let library = Library()
        try library.tellArrivals()
        try library.add(articles)
        try library.tellArrivals { true }
        #expect(try library.told(articles).allSatisfy { $0.count == 1 })
        try library.tellArrivals()
        let told = try library.told(articles)
        #expect(told.contains { $0.count > 1 })
        try library.tellArrivals()
        #expect(try library.told(articles) == told)
    }

    @Test("articles without a date find their story, too")
    func undated() throws {
        let text = "The ferry Corvina sank off Vessel Bay after its engine room caught fire, the wardens said."
        let library = Library()
        for name in ["a", "b", "c"] {
            try library.add([AnnotatedArticle.invented(name, text: text + " " + name)])
            try library.tellArrivals()
        }
        #expect(try library.storyFromTheOldest(of: Article.ID(rawValue: "b")).map(\.id.rawValue) == ["a", "b", "c"])
    }

    @Test("telling says how far it is, from nothing to all that waited, and nothing where none waits")
    func progress() throws {
        var news = ToldNews(seed: 8)
        let articles = news.articles(events: 400)
        let library = Library()
        try library.add(articles)
        var said: [TellingProgress] = []
        try library.tellArrivals(isStopped: { said.count == 2 }, report: { said.append($0) })
        // What was found when it was stopped is written, and told.
        let rest = articles.count - (said.last?.done ?? 0)
        #expect(said.map(\.total) == [articles.count, articles.count, articles.count])
        #expect(said[0].done == 0 && said[1].done < said[2].done && rest > 0)
        said = []
        try library.tellArrivals(report: { said.append($0) })
        #expect(said.first?.total == rest && said.last?.done == rest)
        #expect(said.map(\.done) == said.map(\.done).sorted())
        said = []
        try library.tellArrivals(report: { said.append($0) })
        #expect(said.isEmpty)
    }
}
