/// Words as they stand in a query, quoted or not.
struct SearchText: Hashable {
    let text: String
    let isQuoted: Bool
    /// Whether the quotation mark that opens it is closed; always so without one.
    let isClosed: Bool
    /// Whether a star follows.
    let isPrefix: Bool

    /// The phrase that it stands for; `nil` when it has neither letters nor digits.
    var phrase: SearchPhrase? { SearchPhrase(text, isPrefix: isPrefix) }
}
