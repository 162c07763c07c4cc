import ParallaxCore
import ParallaxLibrary
import ParallaxTesting
import Testing

/// Every page is held against the whole list, put in order by plain code.
@Suite("Lists of articles")
struct ListTests {
    private struct Row {
        let place: Int
        var entry: ListEntry
    }

    private static let count = 150

    private let library = Library()
    private let articles: [AnnotatedArticle]
    private var rows: [Row]

    init() throws {
        var synthetic = SyntheticLibrary(seed: 5)
        articles = synthetic.articles(Self.count)
        try library.add(articles)
        rows = articles.enumerated().map { Row(place: $0, entry: ListEntry($1, story: $0 + 1)) }
        var marks: [Article.ID: ArticleMarks] = [:]
        for index in rows.indices where index % 3 == 0 {
            rows[index].entry.marks = ArticleMarks(
                isRead: index % 2 == 0, isStarred: index % 9 == 0, tags: index % 12 == 0 ? ["later", "b"] : [])
            marks[rows[index].entry.id] = rows[index].entry.marks
        }
        try library.mark(marks)
    }

    private func expected(_ query: ListQuery) -> [ListEntry] {
        rows.filter { row in
            (query.outlet == nil || row.entry.outlet == query.outlet) && !(query.isUnread && row.entry.marks.isRead)
                && (!query.isStarred || row.entry.marks.isStarred)
                && (query.tag.map(row.entry.marks.tags.contains) ?? true)
                && (query.story.map { $0 == row.entry.story } ?? true)
        }.sorted { stands($0, before: $1, query.order) }.map(\.entry)
    }

    private func stands(_ one: Row, before other: Row, _ order: ListOrder) -> Bool {
        if order == .added { return one.place > other.place }
        if let key = self.key(one, order), let otherKey = self.key(other, order), key != otherKey {
            return key.utf8.lexicographicallyPrecedes(otherKey.utf8)
        }
        let dates = (one.entry.published, other.entry.published)
        guard dates.0 != dates.1 else { return one.place < other.place }
        guard let date = dates.0, let otherDate = dates.1 else { return dates.0 != nil }
        return order == .oldest ? date < otherDate : date > otherDate
    }

    private func key(_ row: Row, _ order: ListOrder) -> String? {
        switch order {
        case .outlet: row.entry.outlet.map { WordFolding.key(of: $0) } ?? "\u{10FFFF}"
        case .title: WordFolding.key(of: String(row.entry.title.drop { $0 == "“" }))
        default: nil
        }
    }

    private static let queries: [ListQuery] = {
        var outlet = ListQuery()
        outlet.outlet = "Zeta"
        var unread = outlet
        unread.isUnread = true
        var starred = ListQuery()
        starred.isStarred = true
        var tagged = ListQuery()
        tagged.tag = "later"
        var story = ListQuery()
        story.story = 7
        var all = ListQuery()
        all.isUnread = true
        var both = all
        both.isStarred = true
        return [ListQuery(), outlet, unread, starred, tagged, story, all, both]
    }()

    @Test("every page of every list is the stretch of the whole list that it claims to be", arguments: queries)
    func pages(query: ListQuery) throws {
        for order in ListOrder.allCases where order != .relevance {
            var query = query
            query.order = order
            let whole = expected(query)
            for start in [0, 40, 45, 7, whole.count - 3] where (0..<whole.count).contains(start) {
                let page = try library.page(query, ListSpan(start: .place(start), count: 8))
                #expect(page.first == start && page.total == whole.count)
                #expect(page.entries == Array(whole[start...].prefix(8)), "\(order) from \(start)")
            }
        }
    }

    @Test("a page around an article has it in the middle, or at the edge of the list", arguments: queries)
    func around(query: ListQuery) throws {
        for order in ListOrder.allCases where order != .relevance {
            var query = query
            query.order = order
            let whole = expected(query)
            for (place, entry) in whole.enumerated() where place % 11 == 0 {
                let page = try library.page(query, ListSpan(start: .around(entry.id), count: 9))
                #expect(page.first == max(0, min(place - 4, whole.count - 9)))
                #expect(page.entries == Array(whole[page.first...].prefix(9)))
            }
        }
    }

    @Test("beyond the end stands the last stretch, and around what the list does not have the first")
    func edges() throws {
        let whole = expected(ListQuery())
        let last = try library.page(ListQuery(), ListSpan(start: .place(Self.count), count: 10))
        #expect(last.first == Self.count - 10 && last.entries == whole.suffix(10))
        let none = ListSpan(start: .around(Article.ID(rawValue: "none")), count: 10)
        #expect(try library.page(ListQuery(), none).entries == Array(whole.prefix(10)))
        #expect(try library.page(ListQuery(), ListSpan(start: .place(-5), count: 0)).entries == [])
    }

    @Test("a list that changed between two pages is counted anew")
    func changed() throws {
        var query = ListQuery()
        query.isUnread = true
        let before = try library.page(query, ListSpan(start: .place(20), count: 5))
        let read = try #require(before.entries.first)
        try library.mark([read.id: ArticleMarks(isRead: true)])
        let after = try library.page(query, ListSpan(start: .place(20), count: 4))
        #expect(after.entries == Array(before.entries.dropFirst()) && after.total == before.total - 1)
    }

    @Test("outlets and tags are counted")
    func tallies() throws {
        let outlets = Dictionary(grouping: rows.compactMap(\.entry.outlet)) { $0 }.mapValues(\.count)
        let counted = try library.outlets()
        #expect(Dictionary(counted.map { ($0.name, $0.articles) }) { $1 } == outlets)
        #expect(counted.map(\.name) == ["evening plover", "Ostrel Courier", "Zeta", "Ärgus"])
        #expect(try library.tags().map(\.name) == ["b", "later"])
        #expect(try library.tags().map(\.articles) == [13, 13])
    }

    @Test("articles told as one story have its number, and each names the others")
    func stories() throws {
        let ids = articles.map(\.id)
        try library.tell([Story(articles: [ids[3], ids[9], ids[40]])])
        #expect(Set(try library.story(of: ids[9]).map(\.id)) == [ids[3], ids[9], ids[40]])
        #expect(try library.story(of: ids[4]).map(\.id) == [ids[4]])
    }
}
