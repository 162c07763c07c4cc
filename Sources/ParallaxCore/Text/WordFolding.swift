import ParallaxUnicode

/// Makes words equal that differ only in dress: case, typographic marks, full-width forms, the possessive.
///
/// Folded words serve matching only and are never shown.
///
/// ```swift
/// WordFolding.key(of: "Russia’s")  // "russia"
/// ```
public enum WordFolding {
    /// The folded form of one word, number or mark.
    ///
    /// - Complexity: O(*n*) in the length of the word.
    public static func key(of word: some StringProtocol) -> String {
        String(word).withUTF8Bytes { bytes in key(of: bytes, in: TextRange(start: 0, end: bytes.count)) }
    }

    /// The folded form of the word that lies at `range` of a text.
    static func key(of bytes: UnsafeBufferPointer<UInt8>, in range: TextRange) -> String {
        let word = UnsafeBufferPointer(rebasing: bytes[range.start..<range.end])
        if let key = asciiKey(of: word) { return key }
        var folded: [UInt8] = []
        folded.reserveCapacity(range.count)
        append(bytes, range, to: &folded)
        return String(decoding: folded[..<possessiveStart(in: folded)], as: UTF8.self)
    }

    /// The folded form of a word of ASCII letters, digits and marks; `nil` for any other.
    private static func asciiKey(of word: UnsafeBufferPointer<UInt8>) -> String? {
        guard word.allSatisfy({ $0 < 0x80 }) else { return nil }
        return String(unsafeUninitializedCapacity: word.count) { key in
            for (index, unit) in word.enumerated() { key[index] = unit &- 0x41 < 26 ? unit | 0x20 : unit }
            return possessiveStart(in: UnsafeBufferPointer(rebasing: key[..<word.count]))
        }
    }

    /// The key of the folded form of the word that lies at `range` of a text.
    @inline(__always)
    static func wordKey(of bytes: UnsafeBufferPointer<UInt8>, in range: TextRange) -> WordKey {
        let end = range.start + possessiveStart(in: UnsafeBufferPointer(rebasing: bytes[range.start..<range.end]))
        var key = WordKey()
        var position = range.start
        while position < end {
            let unit = bytes[position]
            if unit < 0x80 {
                key.append(UInt32(unit &- 0x41 < 26 ? unit | 0x20 : unit))
                position += 1
            } else {
                let (scalar, length) = bytes.scalar(at: position)
                guard isPlainLetter(scalar) else { return WordKey(Self.key(of: bytes, in: range)) }
                key.append(LetterCase.lowered(scalar.value))
                position += length
            }
        }
        return key
    }

    /// Whether folding a scalar does no more than ``LetterCase`` does: a letter of Latin 1, Greek or Cyrillic.
    private static func isPlainLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xC0...0xFF, 0x391...0x3A1, 0x3A3...0x3A9, 0x3B1...0x3C9, 0x400...0x45F: true
        default: false
        }
    }

    private static func append(_ bytes: UnsafeBufferPointer<UInt8>, _ range: TextRange, to folded: inout [UInt8]) {
        var position = range.start
        while position < range.end {
            let first = bytes[position]
            if first < 0x80 {
                folded.append(first &- 0x41 < 26 ? first | 0x20 : first)
                position += 1
            } else {
                let (scalar, length) = bytes.scalar(at: position)
                for unit in scalar.foldedUTF8 { folded.append(unit) }
                position += length
            }
        }
    }

    /// Where the possessive ending begins; the end of the word when there is none.
    private static func possessiveStart<Units: RandomAccessCollection>(in word: Units) -> Int
    where Units.Element == UInt8, Units.Index == Int {
        let apostrophe = UInt8(ascii: "'")
        if word.count > 2, word[word.count - 1] | 0x20 == UInt8(ascii: "s"), word[word.count - 2] == apostrophe {
            return word.count - 2
        }
        return word.count > 1 && word[word.count - 1] == apostrophe ? word.count - 1 : word.count
    }
}
