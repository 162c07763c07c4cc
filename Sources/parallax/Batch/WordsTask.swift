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
        Answer(pair: row.pair, links: [])
    }
}
