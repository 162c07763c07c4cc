/// One line of Markdown without its marks: links are their words, emphasis is its words, pictures are gone.
struct MarkdownLine {
    private let bytes: [UInt8]
    private var output: [UInt8] = []
    private var position = 0
    /// Where in the output the brackets stand that may begin links.
    private var brackets: [(place: Int, isPicture: Bool)] = []
    private var hasClosingParenthesis = true

    /// Stands for a byte of the output that turned out to be a mark; no text has it.
    private static let gone: UInt8 = 0

    /// The text of a line.
    ///
    /// - Complexity: O(*n*) in the length of the line.
    static func text(_ line: String) -> String {
        var reading = MarkdownLine(bytes: Array(line.utf8))
        while reading.position < reading.bytes.count { reading.step() }
        return String(decoding: reading.output.filter { $0 != gone }, as: UTF8.self).trimmed
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func step() {
        let byte = bytes[position]
        switch byte {
        case UInt8(ascii: "\\") where position + 1 < bytes.count && Self.isPunctuation(bytes[position + 1]):
            output.append(bytes[position + 1])
            position += 2
        case ASCII.leftBracket:
            let isPicture = output.last == ASCII.exclamation
            brackets.append((isPicture ? output.count - 1 : output.count, isPicture))
            append(byte)
        case ASCII.rightBracket where next == UInt8(ascii: "("): endLink()
        case UInt8(ascii: "*"), UInt8(ascii: "_"): emphasis(byte)
        case UInt8(ascii: "`"): position += 1
        default: append(byte)
        }
    }

    private var next: UInt8? { position + 1 < bytes.count ? bytes[position + 1] : nil }

    private mutating func append(_ byte: UInt8) {
        output.append(byte)
        position += 1
    }

    private mutating func endLink() {
        guard hasClosingParenthesis, let bracket = brackets.popLast() else { return append(bytes[position]) }
        guard let end = bytes[position...].firstIndex(of: UInt8(ascii: ")")) else {
            hasClosingParenthesis = false
            return append(bytes[position])
        }
        position = end + 1
        if bracket.isPicture { output.removeSubrange(bracket.place...) } else { output[bracket.place] = Self.gone }
    }

    /// Drops a run of marks, unless it stands alone or is an underscore inside a word.
    private mutating func emphasis(_ mark: UInt8) {
        let end = bytes[position...].firstIndex { $0 != mark } ?? bytes.count
        let (before, after) = (position > 0 ? bytes[position - 1] : 0x20, end < bytes.count ? bytes[end] : 0x20)
        let isAlone = ASCII.isSpace(before) && ASCII.isSpace(after)
        let isInWord = mark == UInt8(ascii: "_") && Self.isWord(before) && Self.isWord(after)
        if isAlone || isInWord { output += bytes[position..<end] }
        position = end
    }

    private static func isWord(_ byte: UInt8) -> Bool { ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte >= 0x80 }

    private static func isPunctuation(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) && !isWord(byte) }
}
