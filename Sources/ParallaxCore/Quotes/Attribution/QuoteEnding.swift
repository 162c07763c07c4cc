import ParallaxUnicode

/// The last sign inside a quote, which says how the sentence around it goes on.
enum QuoteEnding {
    /// A full stop: a capital after it begins a new sentence.
    case fullStop
    /// A question mark, exclamation mark or ellipsis: the attribution may follow.
    case stop
    /// A comma or a dash: the attribution follows.
    case comma
    /// A word.
    case open

    /// Whether a sentence may end with the quote.
    var isStop: Bool { self == .stop || self == .fullStop }

    /// Reads the end of `range`, marks and blanks aside.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: TextRange) {
        var index = range.end
        var steps = 0
        self = .open
        while index > range.start, steps < 12 {
            index -= 1
            steps += 1
            guard bytes[index] & 0xC0 != 0x80 else { continue }
            let scalar = bytes.scalar(at: index).scalar
            switch scalar {
            case ".", "。":
                self = .fullStop
                return
            case "!", "?", "…", "！", "？":
                self = .stop
                return
            case ",", "—", "–", "-", "，":
                self = .comma
                return
            default:
                if QuoteScalar.isWord(scalar) && scalar.value < 0x80 && !Self.isEntityLetter(bytes, index, range) {
                    return
                }
                if QuoteScalar.isWord(scalar) && scalar.value != 0xE2 && scalar.value != 0x153 && scalar.value >= 0x80 {
                    return
                }
            }
        }
    }

    /// Whether the letter belongs to `&quot;` and its kind.
    private static func isEntityLetter(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ range: TextRange) -> Bool {
        guard bytes[range.end - 1] == UInt8(ascii: ";") else { return false }
        return range.end - index <= 7
            && (max(range.start, range.end - 7)...index).contains { bytes[$0] == UInt8(ascii: "&") }
    }
}
