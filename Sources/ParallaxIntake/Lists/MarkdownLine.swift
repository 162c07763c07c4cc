import ParallaxCore

/// One line of Markdown without its marks: links are their words, emphasis is its words, pictures are gone.
struct MarkdownLine {
    private let bytes: [UInt8]
    private var output: [UInt8] = []
    private var position = 0
    /// Where in the output the brackets stand that may begin links.
    private var brackets: [(place: Int, isPicture: Bool)] = []
    /// Where in the output the words of links stand, and where they lead.
    private var links: [LinkedLine.Link] = []
    private var hasClosingParenthesis = true

    /// Stands for a byte of the output that turned out to be a mark; no text has it.
    private static let gone: UInt8 = 0

    /// The text of a line, and where its words lead.
    ///
    /// - Complexity: O(*n*) in the length of the line.
    static func line(_ line: String) -> LinkedLine {
        var reading = MarkdownLine(bytes: Array(line.utf8))
        while reading.position < reading.bytes.count { reading.step() }
        return reading.finished.trimmed
    }

    private var finished: LinkedLine {
        let text = String(decoding: output.filter { $0 != Self.gone }, as: UTF8.self)
        guard !links.isEmpty else { return LinkedLine(text) }
        var places: [Int] = []
        for byte in output { places.append((places.last ?? 0) + (byte == Self.gone ? 0 : 1)) }
        return LinkedLine(
            text,
            links: links.compactMap { $0.moved(start: places[$0.range.start], end: places[$0.range.end - 1]) })
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
        let reference = bytes[(position + 2)..<end]
        position = end + 1
        if bracket.isPicture {
            output.removeSubrange(bracket.place...)
            while let last = links.last, last.range.start >= bracket.place { links.removeLast() }
        } else {
            output[bracket.place] = Self.gone
            close(bracket.place, reference)
        }
    }

    /// Keeps a link, unless one stands in it: of two inside one another the inner is the link.
    private mutating func close(_ start: Int, _ reference: ArraySlice<UInt8>) {
        guard links.last.map({ $0.range.end <= start }) ?? true else { return }
        let range = TextRange(start: start, end: output.count)
        links.append(LinkedLine.Link(range: range, reference: Self.address(reference)))
    }

    /// The address at the beginning of what stands in parentheses, without angle brackets and escapes.
    private static func address(_ reference: ArraySlice<UInt8>) -> String {
        let address = reference.drop(while: ASCII.isSpace).prefix { !ASCII.isSpace($0) }
        let isBracketed = address.first == ASCII.less && address.last == ASCII.greater
        let bare = isBracketed ? address.dropFirst().dropLast() : address
        return String(decoding: bare.filter { $0 != UInt8(ascii: "\\") }, as: UTF8.self)
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
