import ParallaxUnicode

/// A query for searching in place, compiled once and run over any number of texts.
///
/// Case is ignored unless the query has an upper-case letter. Typographic quotation marks and dashes match the plain
/// ones and each other. White space in the query matches any run of white space, line ends and no-break spaces
/// included.
///
/// ```swift
/// TextSearch("no one")?.matches(in: "No\none", range: TextRange(start: 0, end: 6))  // 0..<6
/// ```
public struct TextSearch: Hashable, Sendable {
    /// Whether upper and lower case are told apart.
    public let isCaseSensitive: Bool
    let units: [SearchUnit]
    let anchor: SearchAnchor

    /// Compiles a query; `nil` when it holds nothing but white space.
    public init?(_ query: String) {
        isCaseSensitive = query.unicodeScalars.contains { $0.properties.isUppercase }
        units = SearchUnit.units(of: query, isCaseSensitive: isCaseSensitive)
        guard let anchor = SearchAnchor(units) else { return nil }
        self.anchor = anchor
    }

    /// Where the query occurs in a part of a text: in order, not overlapping, the leftmost first.
    ///
    /// - Parameter range: The part to search, its ends on scalar boundaries of `text`.
    /// - Complexity: O(*n*) for usual texts: one look-up a code unit, a closer look where the query's rarest letter
    ///   stands. At worst O(*n* · *m*) for a query of *m* scalars.
    public func matches(in text: String, range: TextRange) -> [TextRange] {
        text.withUTF8Bytes { bytes in
            anchor.endsUnit.withUnsafeBufferPointer { endsUnit in
                SearchScanner(bytes: bytes, endsUnit: endsUnit, search: self).matches(in: range)
            }
        }
    }

    /// Where the query occurs in a whole text.
    public func matches(in text: String) -> [TextRange] {
        matches(in: text, range: TextRange(start: 0, end: text.utf8.count))
    }
}
