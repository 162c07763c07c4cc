/// Counts the terms that one of many lists shares with each of the others.
struct SharedTerms: Sendable {
    /// A term and how often the list has it.
    private struct Count {
        let term: Int32
        var count: Int32
    }

    private let counts: [[Count]]
    private let index: InvertedIndex

    /// - Parameters:
    ///   - lists: The terms of each list, in any order.
    ///   - terms: A bound that all terms are below.
    init(_ lists: [[Int32]], terms: Int) {
        counts = lists.map(Self.counted)
        index = InvertedIndex(FlatRows(counts.map { $0.map(\.term) }), terms: terms)
    }

    private static func counted(_ terms: [Int32]) -> [Count] {
        terms.sorted().reduce(into: []) { counts, term in
            if let last = counts.indices.last, counts[last].term == term {
                counts[last].count += 1
            } else {
                counts.append(Count(term: term, count: 1))
            }
        }
    }

    /// For each list how many terms of list `number`, repetitions counted, it has; and the lists that have any.
    ///
    /// - Complexity: O(*l* + *p*) for *l* lists and *p* places where a shared term stands.
    func overlaps(with number: Int) -> (counts: [Int32], lists: [Int]) {
        var shared = [Int32](repeating: 0, count: counts.count)
        var lists: [Int] = []
        for entry in counts[number] {
            for list in index.postings[index[entry.term]] {
                if shared[Int(list)] == 0 { lists.append(Int(list)) }
                shared[Int(list)] += entry.count
            }
        }
        return (shared, lists)
    }
}
