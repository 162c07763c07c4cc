import ParallaxCore

/// `batch variants`: whether two quotes are one utterance.
enum VariantsTask {
    struct Side: Decodable {
        let text: String
        let speaker: String?
    }

    struct Row: Decodable {
        let id: String
        let a: Side
        let b: Side
    }

    struct Answer: Encodable {
        let id: String
        let same: Bool
        let variant: QuoteVariant?
    }

    static func answer(_ row: Row) -> Answer {
        Answer(id: row.id, same: false, variant: nil)
    }
}
