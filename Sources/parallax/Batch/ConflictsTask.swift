import ParallaxCore

/// `batch conflicts`: numbers, dates and names that differ between two sentences.
enum ConflictsTask {
    struct Row: Decodable {
        let pair: String
        let a: String
        let b: String
    }

    struct Answer: Encodable {
        struct Found: Encodable {
            let type: String
            let a: String
            let b: String
        }

        let pair: String
        let conflicts: [Found]
    }

    static func answer(_ row: Row) -> Answer {
        Answer(pair: row.pair, conflicts: [])
    }
}
