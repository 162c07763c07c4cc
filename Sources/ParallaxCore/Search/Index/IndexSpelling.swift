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
            var words: [UInt8] = []
            words.reserveCapacity(range.count + 1)
            var position = range.start
            while position < range.end {
                position = appendASCII(bytes, from: position, to: range.end, &words)
                var scanner = IndexWordScanner(bytes: bytes, range: TextRange(start: position, end: range.end))
                guard let word = scanner.next(appendingTo: &words) else { break }
                words.append(UInt8(ascii: " "))
                position = word.end
            }
            return String(decoding: words.dropLast(), as: UTF8.self)
        }
    }

    /// Appends the words of ASCII, of which most texts are made, each with a space behind it; answers the offset before the
    /// first word with other letters.
    private static func appendASCII(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ words: inout [UInt8]
    ) -> Int {
        var stop = bytes.asciiEnd(from: start, to: end)
        if stop < end { while stop > start, IndexWordScanner.isWordUnit(bytes[stop - 1]) { stop -= 1 } }
        guard stop > start else { return stop }
        let first = words.count
        words.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<stop]))
        words.append(UInt8(ascii: " "))
        let count = words.withUnsafeMutableBufferPointer { spellASCII($0, from: first) }
        words.removeLast(words.count - count)
        return stop
    }

    /// Spells what stands from `first` on in place, and answers where it ends; without branches, for words are short.
    private static func spellASCII(_ words: UnsafeMutableBufferPointer<UInt8>, from first: Int) -> Int {
        var count = first
        var isInside = false
        for offset in first..<words.count {
            let isWordUnit = IndexWordScanner.isWordUnit(words[offset])
            words[count] = isWordUnit ? words[offset] | 0x20 : UInt8(ascii: " ")
            count &+= isWordUnit || isInside ? 1 : 0
            isInside = isWordUnit
        }
        return count
    }

    /// The words of a whole text, as ``words(of:in:)`` answers them.
    public static func words(of text: String) -> String {
        words(of: text, in: TextRange(start: 0, end: text.utf8.count))
    }
}
