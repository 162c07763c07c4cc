/// Rules of UAX 14 that libunistring 1.0 does not know yet.
extension LineBreaks {
    /// LB29: no break between a full stop, comma, colon or semicolon and a letter, as in "U.S." and "e.g.".
    static func keepAbbreviationsWhole(_ bytes: UnsafeBufferPointer<UInt8>, _ before: inout [Bool]) {
        for index in bytes.indices.dropFirst() where before[index] {
            if isInfixSeparator(bytes[index - 1]), isLetterLead(bytes[index]) { before[index] = false }
        }
    }

    /// LB15a and LB15b of Unicode 15.1: no break after an opening quotation mark and its spaces, nor before the spaces
    /// of a closing one, as in « oui ».
    static func keepQuotationMarksAttached(_ bytes: UnsafeBufferPointer<UInt8>, _ before: inout [Bool]) {
        var index = 0
        var followsSpace = true
        while index < bytes.count {
            let (scalar, length) = bytes.scalar(at: index)
            let next = index + length
            switch scalar {
            case "\u{AB}", "\u{2018}", "\u{201C}", "\u{2039}":
                let word = endOfSpaces(bytes, from: next)
                if followsSpace, word > next, word < bytes.count { before[word] = false }
            case "\u{BB}", "\u{2019}", "\u{201D}", "\u{203A}":
                if next == bytes.count || isSpaceOrSeparator(bytes[next]) { before[index] = false }
            default: break
            }
            followsSpace = scalar == " "
            index = next
        }
    }

    private static func endOfSpaces(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        bytes[start...].firstIndex { $0 != UInt8(ascii: " ") } ?? bytes.count
    }

    private static func isSpaceOrSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || isInfixSeparator(byte)
    }

    private static func isInfixSeparator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"): true
        default: false
        }
    }

    /// Whether the code unit begins a Latin, Greek, Cyrillic or Armenian letter; the signs of Latin-1 count as such.
    private static func isLetterLead(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x41...0x5A, 0x61...0x7A, 0xC3...0xD5: true
        default: false
        }
    }
}
