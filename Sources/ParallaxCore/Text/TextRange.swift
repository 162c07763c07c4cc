/// A stretch of an article's text, counted in UTF-8 code units.
///
/// Every layer over an article (sentences, quotes, links, conflicts, search hits)
/// is a list of these. Both ends lie on scalar boundaries of the text they belong to.
///
/// ```swift
/// let range = TextRange(start: 4, end: 9)
/// range.count        // 5
/// range.contains(9)  // false: the end is outside
/// ```
public struct TextRange: Hashable, Sendable, Codable {
    /// Offset of the first code unit.
    public let start: Int
    /// Offset after the last code unit.
    public let end: Int

    /// Creates a range.
    ///
    /// - Precondition: `start` is not after `end`.
    public init(start: Int, end: Int) {
        precondition(start <= end, "a text range cannot end before it starts")
        self.start = start
        self.end = end
    }

    /// How many code units the range covers.
    public var count: Int { end - start }

    /// Whether the range covers nothing.
    public var isEmpty: Bool { start == end }

    /// Whether `offset` lies inside.
    public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

    /// Whether `other` lies wholly inside.
    public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }

    /// Whether the two ranges share at least one code unit.
    public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

    /// The part that both cover, or `nil` when they share nothing.
    public func intersection(_ other: TextRange) -> TextRange? {
        overlaps(other) ? TextRange(start: max(start, other.start), end: min(end, other.end)) : nil
    }

    /// The range moved by `delta` code units.
    public func shifted(by delta: Int) -> TextRange {
        TextRange(start: start + delta, end: end + delta)
    }
}

extension TextRange: Comparable {
    /// Orders by start, the longer first among equals, so an enclosing range comes before what it holds.
    public static func < (left: TextRange, right: TextRange) -> Bool {
        (left.start, -left.end) < (right.start, -right.end)
    }
}

extension String {
    /// The text inside `range`.
    ///
    /// - Complexity: O(1) for native strings; the result shares the storage.
    public subscript(range: TextRange) -> Substring {
        let start = utf8.index(utf8.startIndex, offsetBy: range.start)
        return self[start..<utf8.index(start, offsetBy: range.count)]
    }
}
