import ParallaxCore

/// `batch words`: which words of two sentences stand for each other.
enum WordsTask {
    struct Row: Decodable {
        let pair: String
        let a: [String]
        let b: [String]
    }

    struct Answer: Encodable {
        let pair: String
        let links: [[Int]]
    }

    static func answer(_ row: Row) -> Answer {
        let (left, right) = (Tokens(row.a), Tokens(row.b))
        let pairs = SentenceWords.pairs(left.text, right.text).map {
            [left.index(at: $0.left.start), right.index(at: $0.right.start)]
        }
        return Answer(pair: row.pair, links: Set(pairs).sorted { $0.lexicographicallyPrecedes($1) })
    }

    /// Tokens written as one sentence, to find them again by their place.
    private struct Tokens {
        let text: String
        private let owners: [Int]

        init(_ tokens: [String]) {
            text = tokens.joined(separator: " ")
            owners = tokens.enumerated().flatMap { Array(repeating: $0, count: $1.utf8.count + 1) }
        }

        func index(at offset: Int) -> Int { owners[offset] }
    }
}
