import ParallaxUnicode

extension StringProtocol {
    /// The text without white space around it.
    ///
    /// - Complexity: O(*n*) in the length of the text, for the copy.
    var trimmed: String {
        if withUTF8Bytes({ Self.isTrimmed($0.first) && Self.isTrimmed($0.last) }) { return String(self) }
        guard let start = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[start...last])
    }

    /// Whether a byte at an end is surely no white space.
    private static func isTrimmed(_ byte: UInt8?) -> Bool { byte.map { $0 < 0x80 && !ASCII.isSpace($0) } ?? true }
}
