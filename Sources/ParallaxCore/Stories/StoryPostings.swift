/// An inverted index of articles by term, each term's in the order of their days: it finds those of the days around one
/// that share its terms.
struct StoryPostings: Sendable {
    /// One article that has a term.
    struct Posting {
        let member: Int32
        let weight: Float
    }

    /// The articles that have a term.
    private struct List {
        var postings: [Posting] = []
        /// How many of them have no date; they stand last.
        var undated = 0
    }

    /// Stands for the day of articles without a date, behind all others.
    private static let undated = Int32.max

    /// Members further apart than this many days cover different events.
    private let window: Int32
    private var days: [Int32] = []
    /// The last day that an article has.
    private var lastDay = Int32.min
    private var lists: [List] = []

    init(window: Int) { self.window = Int32(clamping: window) }

    /// Adds an article, the next by number.
    mutating func insert(_ vector: TermWeights, on day: Int?) {
        let posting = Int32(truncatingIfNeeded: days.count)
        let day = day.map(Int32.init(clamping:)) ?? Self.undated
        // Mostly it is the last, for articles come in the order of their days.
        let isLast = day >= lastDay
        if day != Self.undated { lastDay = max(lastDay, day) }
        days.append(day)
        for (term, weight) in vector.terms {
            while lists.count <= term { lists.append(List()) }
            let new = Posting(member: posting, weight: weight)
            if day == Self.undated {
                lists[term].postings.append(new)
                lists[term].undated += 1
            } else if isLast, lists[term].undated == 0 {
                lists[term].postings.append(new)
            } else {
                let place = end(of: day, in: lists[term])
                lists[term].postings.insert(new, at: place)
            }
        }
    }

    private func end(of day: Int32, in list: List) -> Int {
        list.postings.withUnsafeBufferPointer { end(of: day, in: $0, undated: list.undated) }
    }

    /// How many articles there are.
    var count: Int { days.count }

    /// Whether an article has a date.
    func isDated(_ member: Int) -> Bool { days[member] != Self.undated }

    /// Calls `body` with the articles of a term: those of the days around an article and then those without a date; with
    /// all at once where it has none itself.
    func forEachPart(of term: Int, around member: Int, _ body: (Slice<UnsafeBufferPointer<Posting>>) -> Void) {
        guard term < lists.count else { return }
        lists.withUnsafeBufferPointer { lists in
            let undated = lists[term].undated
            lists[term].postings.withUnsafeBufferPointer { postings in
                guard days[member] != Self.undated else { return body(postings[...]) }
                body(postings[dated(postings, undated: undated, around: days[member])])
                if undated > 0 { body(postings[(postings.count - undated)...]) }
            }
        }
    }

    /// Where the articles of the days around one stand.
    private func dated(_ postings: UnsafeBufferPointer<Posting>, undated: Int, around day: Int32) -> Range<Int> {
        let first = end(of: day - window - 1, in: postings, undated: undated)
        return first..<end(of: day + window, in: postings, undated: undated)
    }

    /// The place behind the last article of a day and the days before.
    private func end(of day: Int32, in postings: UnsafeBufferPointer<Posting>, undated: Int) -> Int {
        days.withUnsafeBufferPointer { days in
            var (low, high) = (0, postings.count - undated)
            guard high > 0, days[Int(postings[high - 1].member)] > day else { return high }
            while low < high {
                let middle = (low + high) / 2
                if days[Int(postings[middle].member)] <= day { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }
}
