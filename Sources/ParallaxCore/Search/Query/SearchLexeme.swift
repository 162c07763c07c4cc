/// A token and where it lies in the query.
struct SearchLexeme: Hashable {
    let token: SearchToken
    let range: TextRange
}
