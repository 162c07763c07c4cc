import GRDB
import ParallaxCore

/// A row of `quoteCorrection`: who said a quote and what kind it is, by the reader's own word.
struct QuoteCorrectionRecord: Hashable, Codable {
    let text: TextFingerprint
    let rangeStart: Int
    let rangeEnd: Int
    let speaker: String?
    let kind: String
}

extension QuoteCorrectionRecord: DecisionRecord {
    static let databaseTableName = "quoteCorrection"

    init(_ correction: QuoteCorrection, about text: TextFingerprint) {
        self.init(
            text: text, rangeStart: correction.range.start, rangeEnd: correction.range.end,
            speaker: correction.speaker, kind: correction.kind.rawValue)
    }

    var decision: QuoteCorrection? {
        guard let range = TextRange(kept: rangeStart, rangeEnd), let kind = Quote.Kind(rawValue: kind) else {
            return nil
        }
        return QuoteCorrection(range: range, speaker: speaker, kind: kind)
    }

    static func place(of correction: QuoteCorrection) -> TextRange { correction.range }

    static func about(_ text: TextFingerprint) -> SQLRequest<QuoteCorrectionRecord> {
        SQLRequest(
            literal: "SELECT * FROM quoteCorrection WHERE text = \(text) ORDER BY rangeStart, rangeEnd", cached: true)
    }
}
