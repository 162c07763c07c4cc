/// A quote of one article as a version of a statement.
struct QuotedStatement {
    let range: TextRange
    /// The statement: the same number for all its versions.
    let number: Int
    /// Whether another article quotes it too.
    let isShared: Bool
}
