import GRDB
import ParallaxCore

/// Finds the stories of articles that came, a few at a time in the order of their dates, among those of the days around.
///
/// Articles of other days are not in memory: the index is built anew when a day is needed that it does not hold.
struct StoryTelling {
    private let constraints: StoryConstraints
    private var index: StoryIndex
    /// The days whose stories the index holds; `nil` when it holds none.
    private var days: ClosedRange<Int>?
    /// How many articles it holds.
    private var count = 0
    /// The articles that the index took in and whose stories are not found yet, and those it was built of for their sake.
    private var entered: (arrivals: [GroupedArticle], held: [GroupedArticle]) = ([], [])
    /// The articles that the index takes in next; none where it would have to be built anew, for which the stories of those
    /// that were entered must be in the file.
    private var following: [GroupedArticle] = []
    /// The articles that wait, as far as they are known, in the order in which they are told.
    private var waiting: ArraySlice<(row: Int64, day: Int?)> = []

    /// Articles told at a time.
    private static let stretch = 500
    /// Stretches for whose days the index is built.
    private static let stretchesAhead = 10
    /// Articles of the days around that are held at most, those of the last days; about 10 kB each while they are read,
    /// 4 kB afterwards.
    static let mostHeld = 20_000
    private let mostHeld: Int
    /// Of those without a date, which belong to the days around any.
    private static let mostUndated = 5_000
    /// The days that articles of one story may be apart, as ``StoryGrouping`` has them.
    private static let window = StoryGrouping().window

    init(_ constraints: StoryConstraints, mostHeld: Int = mostHeld) {
        self.constraints = constraints
        self.mostHeld = mostHeld
        index = StoryIndex(constraints: constraints)
    }

    /// What is to be written: the articles that were told, and the stories among them that have several articles.
    struct Answer: Sendable {
        let arrivals: [GroupedArticle]
        let held: [GroupedArticle]
        let stories: [Story]
    }

    /// Whether ``begin(_:)`` comes next, before which all answers must be in the file.
    var isAtRest: Bool { entered.arrivals.isEmpty }

    /// Has the index take in the next articles; `false` when none wait.
    mutating func begin(_ db: Database) throws -> Bool {
        var arrivals = try arrivals(db)
        guard !arrivals.isEmpty else { return false }
        let held = try hold(&arrivals, db)
        index.advance(by: arrivals.map(\.member))
        count += arrivals.count
        entered = (arrivals, held)
        follow(by: try GroupedArticle.untold(ahead, db))
        return true
    }

    /// Tells the articles that were entered, and enters those that follow. Nothing of the library is needed meanwhile.
    mutating func advance() -> Answer {
        let stories = index.advance(by: following.map(\.member))
        count += following.count
        let answer = Answer(arrivals: entered.arrivals, held: entered.held, stories: stories)
        entered = (following, [])
        following = []
        return answer
    }

    /// The articles that may follow next.
    var ahead: [Int64] { waiting.prefix(Self.stretch).map(\.row) }

    /// Lets articles follow, the ones that were ``ahead``, where the index holds their days.
    mutating func follow(by articles: [GroupedArticle]) {
        guard holds(Self.days(of: articles.map(\.member))) else { return }
        waiting = waiting.dropFirst(Self.stretch)
        following = articles
    }

    /// The next articles that wait still; another program may have told some.
    private mutating func arrivals(_ db: Database) throws -> [GroupedArticle] {
        while true {
            if waiting.isEmpty { waiting = try StoryTermsTable.waiting(db)[...] }
            let isEnd = waiting.isEmpty
            let arrivals = try stretch(db)
            if isEnd || !arrivals.isEmpty { return arrivals }
        }
    }

    private mutating func stretch(_ db: Database) throws -> [GroupedArticle] {
        let rows = ahead
        waiting = waiting.dropFirst(Self.stretch)
        return try GroupedArticle.untold(rows, db)
    }

    /// Sees to it that the index holds the stories of the days around articles; answers those it had to read.
    ///
    /// Of articles whose days are so far apart that too much lies between them the later ones wait for the next time.
    private mutating func hold(_ arrivals: inout [GroupedArticle], _ db: Database) throws -> [GroupedArticle] {
        while true {
            let needed = Self.days(of: arrivals.map(\.member))
            if holds(needed) { return [] }
            let isTooMuch = try exceeds(needed, db)
            if isTooMuch, putBackLater(of: &arrivals) { continue }
            let span = isTooMuch ? needed : try ahead(of: needed, db)
            let told = try articles(on: span, db)
            let stories = Dictionary(grouping: told, by: \.story).sorted { $0.key < $1.key }
            index = StoryIndex(constraints: constraints)
            index.take(stories.map { $0.value.map(\.member) })
            (days, count) = (span, told.count)
            return told
        }
    }

    private func holds(_ needed: ClosedRange<Int>) -> Bool {
        guard let days, count < 2 * mostHeld else { return false }
        return days.contains(needed.lowerBound) && days.contains(needed.upperBound)
    }

    /// The days that are needed and those that will be soon, unless these would push out the former.
    private func ahead(of needed: ClosedRange<Int>, _ db: Database) throws -> ClosedRange<Int> {
        let last = waiting.prefix(Self.stretchesAhead * Self.stretch).last { $0.day != nil }?.day ?? needed.upperBound
        let span = needed.lowerBound...max(needed.upperBound, min(last, .max - Self.window) + Self.window)
        return try span == needed || exceeds(span, db) ? needed : span
    }

    /// Lets the later articles wait again; `false` when the days of all are near each other.
    private mutating func putBackLater(of arrivals: inout [GroupedArticle]) -> Bool {
        guard let first = arrivals.first?.member.published?.dayNumber else { return false }
        let last = arrivals.last?.member.published?.dayNumber ?? .max
        guard last - first > Self.window else { return false }
        let middle = first + (last - first) / 2
        let near = arrivals.prefix { ($0.member.published?.dayNumber ?? .max) <= middle }
        putBack(arrivals[near.count...])
        arrivals = Array(near)
        return true
    }

    /// Lets articles wait again.
    private mutating func putBack(_ articles: ArraySlice<GroupedArticle>) {
        waiting = articles.map { ($0.row, $0.member.published?.dayNumber) } + waiting
    }

    /// The days around articles; all days where one has no date.
    private static func days(of arrivals: [StoryMember]) -> ClosedRange<Int> {
        let dated = arrivals.compactMap(\.published?.dayNumber)
        guard dated.count == arrivals.count, let first = dated.min(), let last = dated.max() else { return 0...Int.max }
        return first - window...last + window
    }

    /// Whether so many dated articles are told of these days that not all can be held.
    private func exceeds(_ days: ClosedRange<Int>, _ db: Database) throws -> Bool {
        let request: SQL = "SELECT count(*) FROM (SELECT 1 FROM article WHERE \(Self.told(on: days)) LIMIT \(mostHeld))"
        return try SQLRequest<Int>(literal: request).fetchOne(db) == mostHeld
    }

    private func articles(on days: ClosedRange<Int>, _ db: Database) throws -> [GroupedArticle] {
        let dated: SQL = "WHERE \(Self.told(on: days)) ORDER BY newest, article.id LIMIT \(mostHeld)"
        let undated: SQL = """
            WHERE published IS NULL AND \(Self.isTold) ORDER BY article.id DESC LIMIT \(Self.mostUndated)
            """
        return try GroupedArticle.fetch(db, dated) + GroupedArticle.fetch(db, undated)
    }

    private static let isTold: SQL = "article.id NOT IN (SELECT article FROM untold)"

    private static func told(on days: ClosedRange<Int>) -> SQL {
        let first = PublicationDate(dayNumber: days.lowerBound)?.kept ?? 0
        let end = PublicationDate(dayNumber: days.upperBound == .max ? .max : days.upperBound + 1)?.kept ?? Int.max
        return "newest > \(-end) AND newest <= \(-first) AND \(isTold)"
    }
}
