/// Names one sentence of a story.
struct SentencePlace: Hashable, Comparable {
    let column: Int
    /// Index into ``AnnotatedArticle/sentences``.
    let sentence: Int

    static func < (one: SentencePlace, other: SentencePlace) -> Bool {
        (one.column, one.sentence) < (other.column, other.sentence)
    }
}
