/// An inverted index of articles by term, each term's in the order of their days: it finds those of the days around one
/// that share its terms.
struct StoryPostings: Sendable {
    /// One article that has a term.
    struct Posting {
        let member: Int32
        let weight: Float
    }

    /// Stands for the day of articles without a date, behind all others.
    private static let undated = Int32.max

    /// Members further apart than this many days cover different events.
    private let window: Int32
    private var days: [Int32] = []
    private var postings: [[Posting]] = []
    /// For each term, how many of its articles have no date; they stand last.
    private var undatedCounts: [Int] = []

    init(window: Int) { self.window = Int32(clamping: window) }

    /// Adds an article, the next by number.
    mutating func insert(_ vector: TermWeights, on day: Int?) {
        let posting = Int32(truncatingIfNeeded: days.count)
        let day = day.map(Int32.init(clamping:)) ?? Self.undated
        days.append(day)
        for (term, weight) in vector.terms {
            while postings.count <= term {
                postings.append([])
                undatedCounts.append(0)
            }
            let place = postings[term].withUnsafeBufferPointer {
                day == Self.undated ? $0.count : end(of: day, in: $0, undated: undatedCounts[term])
            }
            if day == Self.undated { undatedCounts[term] += 1 }
            let new = Posting(member: posting, weight: weight)
            // Mostly it is the last, for articles come in the order of their days.
            if place == postings[term].count {
                postings[term].append(new)
            } else {
                postings[term].insert(new, at: place)
            }
        }
    }

    /// How many articles there are.
    var count: Int { days.count }

    /// Whether an article has a date.
    func isDated(_ member: Int) -> Bool { days[member] != Self.undated }

    /// Calls `body` with the articles of a term: those of the days around an article and then those without a date; with
    /// all at once where it has none itself.
    func forEachPart(of term: Int, around member: Int, _ body: (Slice<UnsafeBufferPointer<Posting>>) -> Void) {
        guard term < postings.count else { return }
        postings.withUnsafeBufferPointer { lists in
            lists[term].withUnsafeBufferPointer { postings in
                let undated = undatedCounts[term]
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
