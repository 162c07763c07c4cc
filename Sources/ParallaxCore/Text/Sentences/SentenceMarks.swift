import ParallaxUnicode

/// The punctuation that sentences end with and open with.
enum SentenceMarks {
    /// Whether the scalar can end a sentence.
    static func isTerminator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "!", "?": true
        case "\0"..."\u{7F}": false
        case "…", "‽", "⁇", "⁈", "⁉": true
        case "؟", "۔", "।", "॥": true
        default: isWide(scalar)
        }
    }

    /// Whether the scalar ends a sentence without white space after it.
    static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "。", "！", "？", "．", "｡": true
        default: false
        }
    }

    /// Whether the scalar, right after a terminator, still belongs to the sentence.
    static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ")", "]", "}", "）", "］", "」", "』", "】", "》", "〉": true
        default: isQuotationMark(scalar)
        }
    }

    /// Whether the scalar, after a gap, can stand before the first word of a sentence.
    static func isOpener(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "(", "[", "（", "［", "「", "『", "【", "¿", "¡", "*": true
        default: isQuotationMark(scalar) || isDash(scalar)
        }
    }

    /// Whether the scalar is a quotation mark that opens in one language and closes in another.
    static func isQuotationMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "'", "“", "”", "„", "‟", "‘", "’", "‚", "«", "»", "‹", "›": true
        default: false
        }
    }

    /// Whether there is such a quotation mark in a text.
    static func holdQuotationMark(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var position = 0
        while position < text.count {
            let (scalar, length) = text.scalar(at: position)
            if isQuotationMark(scalar) { return true }
            position += length
        }
        return false
    }

    /// Whether the quotation mark opens where the East Asian stops are used.
    static func isOpeningInChinese(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "“" || scalar == "‘"
    }

    /// Whether the scalar can open dash speech.
    static func isDash(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "–", "—", "―": true
        default: false
        }
    }

    /// Whether the scalar opens a list item.
    static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "•", "‣", "▪", "●", "◦", "■", "⁃", "·", "➤", "►": true
        default: false
        }
    }
}
