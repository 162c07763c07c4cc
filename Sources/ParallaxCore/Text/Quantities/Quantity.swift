/// A number in a text: its value, unit and precision, and what it counts.
///
/// ```swift
/// let text = "more than 1.2 million homes"
/// let found = Quantity.scan(text, in: TextRange(start: 0, end: text.utf8.count))
/// found[0].value    // 1_200_000
/// found[0].hedge    // .atLeast
/// found[0].subject  // ["homes"]
/// ```
public struct Quantity: Hashable, Sendable {
    /// Where a number stands in a range such as "4 to 11".
    public enum Bound: Hashable, Sendable {
        /// The number stands alone.
        case single
        /// The lower end.
        case lower
        /// The upper end.
        case upper
    }

    /// The number with its sign, scale and unit, over the text that was scanned.
    public let range: TextRange
    /// The value in the unit's base unit.
    public let value: Double
    /// The place of the last digit that counts, in the base unit: 1,000 for 14,000.
    public let step: Double
    /// What is counted or measured.
    public let unit: QuantityUnit
    /// How many base units the unit as written is; 1 when there is nothing to convert.
    public let factor: Double
    /// How the text qualifies the number.
    public let hedge: Hedge
    /// Whether it is one end of a range.
    public let bound: Bound
    /// The folded content words that follow directly, such as `russian`, `troops`: what is counted.
    public let subject: [String]
    /// Indices of the words of the number itself, among the words of the scanned part.
    let words: Range<Int>
}

extension Quantity {
    /// Finds the numbers of a part of a text, in order: digits and English number words, with European or English
    /// separators.
    ///
    /// Days, times of day and months are left to ``DateMention``.
    ///
    /// - Complexity: O(*n*) in the length of the part.
    public static func scan(_ text: String, in range: TextRange) -> [Quantity] {
        let words = Word.scan(text, in: range)
        let dates = DateMention.scan(words, of: text)
        return QuantityScanner(text: text, words: words, dates: dates).quantities()
    }
}
