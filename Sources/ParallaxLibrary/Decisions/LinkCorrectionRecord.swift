import GRDB
import ParallaxCore

/// A row of `linkCorrection`: whether two sentences say the same, by the reader's own word.
struct LinkCorrectionRecord: Hashable, Codable {
    let leftText: TextFingerprint
    let rightText: TextFingerprint
    let leftStart: Int
    let leftEnd: Int
    let rightStart: Int
    let rightEnd: Int
    let isLinked: Bool
}

extension LinkCorrectionRecord: DecisionRecord {
    static let databaseTableName = "linkCorrection"

    init(_ correction: LinkCorrection, about texts: TextPair) {
        self.init(
            leftText: texts.left, rightText: texts.right, leftStart: correction.left.start,
            leftEnd: correction.left.end, rightStart: correction.right.start, rightEnd: correction.right.end,
            isLinked: correction.isLinked)
    }

    var decision: LinkCorrection? {
        guard let left = TextRange(kept: leftStart, leftEnd), let right = TextRange(kept: rightStart, rightEnd)
        else { return nil }
        return LinkCorrection(left: left, right: right, isLinked: isLinked)
    }

    static func place(of correction: LinkCorrection) -> [TextRange] { [correction.left, correction.right] }

    static func about(_ texts: TextPair) -> SQLRequest<LinkCorrectionRecord> {
        SQLRequest(
            literal: """
                SELECT * FROM linkCorrection WHERE leftText = \(texts.left) AND rightText = \(texts.right)
                ORDER BY leftStart, leftEnd, rightStart, rightEnd
                """, cached: true)
    }
}
