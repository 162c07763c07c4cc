/// The letter that opens an address, and where the address stands in the text.
struct LinkHint: Hashable, Sendable {
    let letter: String
    /// A UTF-8 offset into the article's text.
    let place: Int
}
