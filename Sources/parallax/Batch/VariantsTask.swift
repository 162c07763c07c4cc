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
        let variant: Nullable<QuoteVariant>
    }

    static func answer(_ row: Row) -> Answer {
        let variant = QuoteVariants.variant(
            of: Utterance(row.a.text, speaker: row.a.speaker), Utterance(row.b.text, speaker: row.b.speaker))
        return Answer(id: row.id, same: variant != nil, variant: Nullable(variant))
    }
}
