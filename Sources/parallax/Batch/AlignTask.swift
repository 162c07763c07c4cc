import ParallaxCore

/// `batch align`: which sentences of two articles say the same.
enum AlignTask {
    struct Row: Decodable {
        let pair: String
        let a: [String]
        let b: [String]
    }

    struct Answer: Encodable {
        let pair: String
        let links: [[Int]]
        let moved: [[Int]]
    }

    static func answer(_ row: Row) -> Answer {
        Answer(pair: row.pair, links: [], moved: [])
    }
}
