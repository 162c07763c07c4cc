/// A word, a number or a punctuation mark of a text.
public struct Token: Hashable, Sendable {
    /// What a token is.
    public enum Kind: Hashable, Sendable {
        /// Letters, with apostrophes between them: `don't`. Each ideograph is a word of its own.
        case word
        /// Digits, with single separators between them: `1,200.5`.
        case number
        /// One scalar that is neither letter, digit nor white space.
        case mark
    }

    /// What the token is.
    public let kind: Kind
    /// Where it lies in the text that was scanned.
    public let range: TextRange

    /// Creates a token.
    public init(kind: Kind, range: TextRange) {
        self.kind = kind
        self.range = range
    }
}
