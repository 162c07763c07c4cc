import ParallaxCore

/// `batch quotes`: the quotes of a text, with their speakers.
enum QuotesTask {
    struct Row: Decodable {
        let id: String
        let text: String
    }

    struct Answer: Encodable {
        struct Found: Encodable {
            let start: Int
            let end: Int
            let text: String
            let kind: Quote.Kind
            let speaker: String?
            let mention: String?
            let verb: String?
            let closed: Bool
        }

        let id: String
        let quotes: [Found]
    }

    static func answer(_ row: Row) -> Answer {
        Answer(id: row.id, quotes: [])
    }
}
