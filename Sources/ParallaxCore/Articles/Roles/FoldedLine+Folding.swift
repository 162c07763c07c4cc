import ParallaxUnicode

extension FoldedLine {
    /// A text folded, scalar by scalar.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    static func folded(_ text: Substring) -> [Unicode.Scalar] {
        text.withUTF8Bytes { bytes in
            [Unicode.Scalar](unsafeUninitializedCapacity: bytes.count) { folded, count in
                var position = 0
                while position < bytes.count {
                    let end = bytes.asciiEnd(from: position, to: bytes.count)
                    let shift = count - position
                    for offset in position..<end {
                        folded.initializeElement(at: offset &+ shift, to: fold(ascii: bytes[offset]))
                    }
                    position = end
                    count = end + shift
                    guard position < bytes.count else { return }
                    let (scalar, length) = bytes.scalar(at: position)
                    folded.initializeElement(at: count, to: fold(scalar))
                    position += length
                    count += 1
                }
            }
        }
    }

    /// Without branches, so that many are folded at once.
    @inline(__always)
    private static func fold(ascii unit: UInt8) -> Unicode.Scalar {
        let isCapital = unit &- 0x41 < 26
        let isBreak = unit == UInt8(ascii: "\t") || unit == UInt8(ascii: "\n")
        return Unicode.Scalar(isBreak ? 0x20 : unit | (isCapital ? 0x20 : 0))
    }

    /// Folds a scalar beyond ASCII.
    private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "’", "‘": "'"
        case "“", "”", "„", "«", "»": "\""
        case "\u{A0}", "\u{202F}": " "
        default: lowered(scalar)
        }
    }

    /// The lower case where it is one scalar; the Unicode tables are asked only outside the scripts of most news.
    static func lowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x80...0x12F, 0x132...0x17F, 0x400...0x481:
            return Unicode.Scalar(LetterCase.lowered(scalar.value)) ?? scalar
        case 0x2010...0x205F, 0x3000...0x9FFF: return scalar
        default:
            let lower = scalar.properties.lowercaseMapping.unicodeScalars
            return lower.count == 1 ? lower.first ?? scalar : scalar
        }
    }
}
