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

    /// Reads the end of what stands between the marks; marks and blanks there are stepped over.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ inside: TextRange) {
        var index = inside.end
        self = .open
        while index > max(inside.start, inside.end - Self.reach) {
            index -= 1
            guard bytes[index] & 0xC0 != 0x80 else { continue }
            let scalar = bytes.scalar(at: index).scalar
            switch scalar {
            case ".", "。": self = .fullStop
            case "!", "?", "…", "！", "？": self = .stop
            case ",", "—", "–", "-", "，": self = .comma
            default: if QuoteScalar.isWord(scalar) { return } else { continue }
            }
            return
        }
    }

    /// The most code units looked at.
    private static let reach = 16
}
