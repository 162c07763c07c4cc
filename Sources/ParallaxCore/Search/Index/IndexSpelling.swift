import ParallaxUnicode

/// How words are spelt for the full-text index of a library, and for finding again what the index found.
///
/// Case, accents and full-width forms do not matter. Scripts that write no spaces between words are cut into single
/// characters, so that a phrase of them finds any run of theirs; whatever is neither letter nor digit only separates.
public enum IndexSpelling {
    /// The words of a part of a text, folded, with one space between them.
    ///
    /// ```swift
    /// IndexSpelling.words(of: "Café “東京”: 1,200", in: TextRange(start: 0, end: 25))  // "cafe 東 京 1 200"
    /// ```
    ///
    /// - Complexity: O(*n*) in the length of the part.
    public static func words(of text: String, in range: TextRange) -> String {
        text.withUTF8Bytes { bytes in
            if let words = asciiWords(UnsafeBufferPointer(rebasing: bytes[range.start..<range.end])) { return words }
            var scanner = IndexWordScanner(bytes: bytes, range: range)
            var words: [UInt8] = []
            words.reserveCapacity(range.count + 1)
            while scanner.next(appendingTo: &words) != nil { words.append(UInt8(ascii: " ")) }
            return String(decoding: words.dropLast(), as: UTF8.self)
        }
    }

    /// The same for a text of ASCII only, as most paragraphs are in many languages; `nil` for any other.
    private static func asciiWords(_ text: UnsafeBufferPointer<UInt8>) -> String? {
        guard text.reduce(0, |) < 0x80 else { return nil }
        return String(unsafeUninitializedCapacity: text.count + 1) { words in
            var count = 0
            var isInside = false
            for unit in text {
                if IndexWordScanner.isWordUnit(unit) {
                    words[count] = unit | 0x20
                    count += 1
                    isInside = true
                } else if isInside {
                    words[count] = UInt8(ascii: " ")
                    count += 1
                    isInside = false
                }
            }
            return isInside || count == 0 ? count : count - 1
        }
    }

    /// The words of a whole text, as ``words(of:in:)`` answers them.
    public static func words(of text: String) -> String {
        words(of: text, in: TextRange(start: 0, end: text.utf8.count))
    }
}
