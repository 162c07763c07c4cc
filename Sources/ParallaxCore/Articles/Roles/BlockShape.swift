import ParallaxUnicode

/// One block and what its shape tells, before it has a role.
struct BlockShape: Sendable {
    /// Longer blocks are never furniture and never headings, so they are not looked at closely. In UTF-8 code units.
    static let longestLine = 600

    let range: TextRange
    /// Words; two ideographs count as one.
    let words: Int
    /// Whether it ends as a sentence does.
    let endsWithStop: Bool
    /// Whether it begins with a mark of speech: a quotation mark or a dash.
    let opensWithSpeech: Bool
    /// Whether it begins with a bullet.
    let isBulleted: Bool
    /// The role that a cue in it gives.
    let cue: Cue.Role?
    /// Whether it is an address and nothing else.
    let isAddress: Bool
    /// Whether it reads "About" and a name, as above the biography of an author.
    let isAboutName: Bool

    init(_ range: TextRange, of text: String) {
        self.range = range
        let content = text[range]
        let isLine = range.count <= Self.longestLine
        words = isLine ? Self.countWords(content) : Self.longestLine / 5
        endsWithStop = Self.endsWithStop(content)
        let first = content.unicodeScalars.first ?? " "
        opensWithSpeech = SentenceMarks.isQuotationMark(first) || SentenceMarks.isDash(first)
        isBulleted = SentenceMarks.isBullet(first)
        cue = isLine ? Self.cue(FoldedLine(content)) : nil
        isAddress = isLine && words == 1 && content.contains(".") && !endsWithStop
        isAboutName = (3...5).contains(words) && !endsWithStop && Self.isAboutName(content)
    }

    /// Whether it reads as running text: long, or ended by a stop.
    var isProse: Bool { words > 20 || (endsWithStop && words > 3) }

    /// Whether it can be a heading: short, without a stop, no speech, no list item.
    var isHeading: Bool {
        words <= 12 && range.count <= 120 && !endsWithStop && !opensWithSpeech && !isBulleted
            && (cue == nil || cue == .credit)
            && !isAddress
    }

    private static func cue(_ line: FoldedLine) -> Cue.Role? {
        CueTable.shared.role(of: line) ?? (OutletCue.names(publisherIn: line) ? .line : nil)
    }

    private static func countWords(_ content: Substring) -> Int {
        content.withUTF8Bytes { bytes in
            var words = 0
            var ideographs = 0
            var isInside = false
            var position = 0
            while position < bytes.count {
                let end = bytes.asciiEnd(from: position, to: bytes.count)
                if end > position {
                    words += wordStarts(bytes, position..<end) + (bytes[position] > 0x20 && !isInside ? 1 : 0)
                    isInside = bytes[end - 1] > 0x20
                    position = end
                    continue
                }
                let (scalar, length) = bytes.scalar(at: position)
                let scalarClass = ScalarClass(scalar)
                if scalarClass == .ideograph { ideographs += 1 }
                words += scalarClass != .space && scalarClass != .ideograph && !isInside ? 1 : 0
                isInside = scalarClass != .space
                position += length
            }
            return words + ideographs / 2
        }
    }

    /// How many words begin in a stretch of ASCII behind its first code unit.
    private static func wordStarts(_ bytes: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>) -> Int {
        var starts = 0
        for offset in stretch.dropFirst() {
            let isPart = bytes[offset] > 0x20 ? 1 : 0
            let isBehindSpace = bytes[offset &- 1] <= 0x20 ? 1 : 0
            starts &+= isPart & isBehindSpace
        }
        return starts
    }

    private static func isAboutName(_ content: Substring) -> Bool {
        guard content.utf8.first == UInt8(ascii: "A") else { return false }
        let words = content.split(separator: " ")
        return words.first == "About" && words.allSatisfy { $0.first?.isUppercase ?? false }
    }

    private static func endsWithStop(_ content: Substring) -> Bool {
        content.withUTF8Bytes { bytes in
            var end = bytes.count
            while end > 0 {
                let (last, length) = bytes.scalar(endingAt: end)
                if SentenceMarks.isTerminator(last) || last == ":" || last == "," || last == ";" { return true }
                guard SentenceMarks.isCloser(last) || last.properties.isWhitespace else { return false }
                end -= length
            }
            return false
        }
    }
}
