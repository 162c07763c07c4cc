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
    /// The articles that wait, as far as they are known, in the order in which they are told.
    private var waiting: ArraySlice<(row: Int64, day: Int?)> = []

    /// Articles told at a time.
    private static let stretch = 500
    /// Stretches for whose days the index is built.
    private static let stretchesAhead = 10
    /// Articles of the days around that are held at most, those of the last days; about 10 kB each while they are read,
    /// 4 kB afterwards.
    static let mostHeld = 20_000
    /// Of those without a date, which belong to the days around any.
    private static let mostUndated = 5_000
    /// The days that articles of one story may be apart, as ``StoryGrouping`` has them.
    private static let window = StoryGrouping().window

    init(_ constraints: StoryConstraints) {
        self.constraints = constraints
        index = StoryIndex(constraints: constraints)
    }

    /// What is to be written: the articles that were told, and the stories among them that have several articles.
    struct Answer {
        let arrivals: [GroupedArticle]
        let held: [GroupedArticle]
        let stories: [Story]
    }

    /// Tells the next articles; `nil` when none wait.
    mutating func next(_ db: Database) throws -> Answer? {
        let arrivals = try arrivals(db)
        guard !arrivals.isEmpty else { return nil }
        let held = try hold(arrivals.map(\.member), db)
        let stories = index.add(arrivals.map(\.member))
        count += arrivals.count
        return Answer(arrivals: arrivals, held: held, stories: stories)
    }

    /// The next articles that wait still; another program may have told some.
    private mutating func arrivals(_ db: Database) throws -> [GroupedArticle] {
        while true {
            if waiting.isEmpty { waiting = try StoryTermsTable.waiting(db)[...] }
            let rows = waiting.prefix(Self.stretch).map(\.row)
            waiting = waiting.dropFirst(Self.stretch)
            let arrivals = try GroupedArticle.fetch(
                db,
                "JOIN untold ON untold.article = article.id WHERE article.id IN \(rows) ORDER BY oldest, article.id")
            if rows.isEmpty || !arrivals.isEmpty { return arrivals }
        }
    }

    /// Sees to it that the index holds the stories of the days around articles; answers those it had to read.
    private mutating func hold(_ arrivals: [StoryMember], _ db: Database) throws -> [GroupedArticle] {
        let needed = Self.days(of: arrivals)
        if let days, days.contains(needed.lowerBound), days.contains(needed.upperBound), count < 2 * Self.mostHeld {
            return []
        }
        let ahead = waiting.prefix(Self.stretchesAhead * Self.stretch).last { $0.day != nil }?.day ?? needed.upperBound
        let last = max(needed.upperBound, min(ahead, .max - Self.window) + Self.window)
        var span = needed.lowerBound...last
        var told = try Self.told(on: span, db)
        if told.count >= Self.mostHeld, last > needed.upperBound {
            // Of so many the days ahead would push out the days that are needed.
            span = needed
            told = try Self.told(on: span, db)
        }
        index = StoryIndex(constraints: constraints)
        index.take(Dictionary(grouping: told, by: \.story).sorted { $0.key < $1.key }.map { $0.value.map(\.member) })
        (days, count) = (span, told.count)
        return told
    }

    /// The days around articles; all days where one has no date.
    private static func days(of arrivals: [StoryMember]) -> ClosedRange<Int> {
        let dated = arrivals.compactMap(\.published?.dayNumber)
        guard dated.count == arrivals.count, let first = dated.min(), let last = dated.max() else { return 0...Int.max }
        return first - window...last + window
    }

    private static func told(on days: ClosedRange<Int>, _ db: Database) throws -> [GroupedArticle] {
        let first = PublicationDate(dayNumber: days.lowerBound)?.kept ?? 0
        let end = PublicationDate(dayNumber: days.upperBound == .max ? .max : days.upperBound + 1)?.kept ?? Int.max
        let isTold: SQL = "article.id NOT IN (SELECT article FROM untold)"
        let dated: SQL = """
            WHERE newest > \(-end) AND newest <= \(-first) AND \(isTold) ORDER BY newest, article.id
            LIMIT \(mostHeld)
            """
        let undated: SQL = "WHERE published IS NULL AND \(isTold) ORDER BY article.id DESC LIMIT \(mostUndated)"
        return try GroupedArticle.fetch(db, dated) + GroupedArticle.fetch(db, undated)
    }
}
