/// How many columns we and the terminal give to the same text.
public struct MeasuredWidth: Hashable, Sendable {
    /// What the text is an example of.
    public let example: String
    /// The text, as the reader would paint it.
    public let text: String
    /// Columns by our count.
    public let counted: Int
    /// Columns by which the cursor moved.
    public let measured: Int
}
