import ParallaxCore

/// A stretch of an article's text, with offsets in code points.
struct SpanJSON: Encodable {
    let start: Int
    let end: Int
    let text: String

    init?(_ range: TextRange, of side: ComparedArticleJSON) {
        guard let place = side.exported.range(of: range) else { return nil }
        start = place.start
        end = place.end
        text = String(side.article.text[range])
    }
}

/// Two values that differ.
struct ConflictJSON: Encodable {
    let kind: Conflict.Kind
    let subject: Nullable<String>
    let left: SpanJSON
    let right: SpanJSON

    init?(_ conflict: Conflict, left: ComparedArticleJSON, right: ComparedArticleJSON) {
        guard let leftSpan = SpanJSON(conflict.left, of: left), let rightSpan = SpanJSON(conflict.right, of: right)
        else { return nil }
        kind = conflict.kind
        subject = Nullable(conflict.subject)
        self.left = leftSpan
        self.right = rightSpan
    }
}

/// One utterance in both articles.
struct QuotePairJSON: Encodable {
    let left: SpanJSON
    let right: SpanJSON
    let variant: QuoteVariant

    init?(_ pair: QuotePair, left: ComparedArticleJSON, right: ComparedArticleJSON) {
        guard let leftSpan = SpanJSON(pair.left, of: left), let rightSpan = SpanJSON(pair.right, of: right)
        else { return nil }
        self.left = leftSpan
        self.right = rightSpan
        variant = pair.variant
    }
}
