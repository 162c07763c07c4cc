/// Cuts markup into tags and text, and goes on whatever it meets.
///
/// It asks for less than XML 1.0 does, so that every feed gives what it holds: a `<` that begins no tag is text, a tag
/// ends where the next one begins, a comment or section without an end goes on to the next `>`. Document types are
/// skipped whole; what they declare is never expanded, and nothing is opened.
///
/// - Complexity: O(*n*) in the number of bytes for the whole document.
struct XMLScanner {
    /// The document, in an encoding whose first 128 codes are those of ASCII.
    let bytes: [UInt8]
    /// Where the next token begins.
    private(set) var position: Int
    /// Whether something was met that XML does not allow.
    private(set) var isMalformed = false
    private let end: Int
    /// What is known not to come any more, so that a search that failed is not made twice.
    private var exhausted: [Terminator] = []

    /// How comments, sections and instructions end.
    private enum Terminator {
        case comment, section, instruction

        var bytes: (UInt8, UInt8) {
            switch self {
            case .comment: (UInt8(ascii: "-"), UInt8(ascii: "-"))
            case .section: (ASCII.rightBracket, ASCII.rightBracket)
            case .instruction: (ASCII.question, ASCII.question)
            }
        }

        /// How many bytes stand before the `>`.
        var length: Int { self == .instruction ? 1 : 2 }
    }

    /// The same for single bytes.
    private var exhaustedBytes: [UInt8] = []
    /// Whether values of attributes may hold a `<`, as in HTML; in XML that is a value whose end is missing.
    private let isHTML: Bool

    /// Scans `bytes`, or the part of them in `range`.
    init(_ bytes: [UInt8], in range: Range<Int>? = nil, isHTML: Bool = false) {
        self.bytes = bytes
        self.isHTML = isHTML
        position = range?.lowerBound ?? 0
        end = range?.upperBound ?? bytes.count
    }

    /// The next token; `nil` at the end.
    mutating func next() -> XMLToken? {
        while position < end {
            guard bytes[position] == ASCII.less else { return text() }
            let start = position
            if let token = markup() { return token }
            if position == start { return text() }
        }
        return nil
    }

    /// Skips to the end tag of an element whose content is not markup, or to the end.
    mutating func skipContent(of name: String) {
        while position < end {
            position = index(of: ASCII.less, from: position)
            let nameStart = position + 2
            guard nameStart + name.utf8.count <= end else { break }
            if bytes[position + 1] == ASCII.slash,
                name.utf8.elementsEqual(bytes[nameStart..<nameStart + name.utf8.count], by: { $0 == $1 | 0x20 })
            {
                return
            }
            position += 1
        }
        position = end
    }

    /// Text up to the next `<`, at least one byte.
    private mutating func text() -> XMLToken {
        let start = position
        position = index(of: ASCII.less, from: start + 1)
        return .text(start..<position)
    }

    /// What a `<` begins; `nil` without a step when it is text, and after one when nothing is left of it.
    private mutating func markup() -> XMLToken? {
        guard position + 1 < end else { return nil }
        switch bytes[position + 1] {
        case ASCII.slash: return endTag()
        case ASCII.exclamation: return declaration()
        case ASCII.question:
            position = skipped(.instruction, from: position + 2)
            return nil
        case let byte where Self.beginsName(byte): return startTag()
        default:
            isMalformed = true
            return nil
        }
    }

    private mutating func endTag() -> XMLToken? {
        let start = position + 2
        guard start < end, Self.beginsName(bytes[start]) else {
            isMalformed = true
            return nil
        }
        let name = start..<nameEnd(from: start)
        position = name.upperBound
        while position < end, bytes[position] != ASCII.greater, bytes[position] != ASCII.less { position += 1 }
        close()
        return .end(name: name)
    }

    private mutating func startTag() -> XMLToken {
        let name = position + 1..<nameEnd(from: position + 1)
        position = name.upperBound
        while position < end, bytes[position] != ASCII.greater, bytes[position] != ASCII.less {
            position = bytes[position] == ASCII.equals ? valueEnd(after: position) : position + 1
        }
        let isEmpty = position > name.upperBound && bytes[position - 1] == ASCII.slash
        let attributes = name.upperBound..<(isEmpty ? position - 1 : position)
        close()
        return .start(name: name, attributes: attributes, isEmpty: isEmpty)
    }

    /// Steps over the `>` of a tag.
    private mutating func close() {
        if position < end, bytes[position] == ASCII.greater { position += 1 } else { isMalformed = true }
    }

    /// Where a quoted value ends that may begin behind an equals sign; a quotation mark that is never closed is none.
    private mutating func valueEnd(after equals: Int) -> Int {
        var start = equals + 1
        while start < end, ASCII.isSpace(bytes[start]) { start += 1 }
        guard start < end else { return end }
        let mark = bytes[start]
        return mark == ASCII.quote || mark == ASCII.apostrophe ? quotationEnd(mark, from: start + 1) : start
    }

    /// The place behind the next quotation mark; `start` when none comes.
    private mutating func quotationEnd(_ mark: UInt8, from start: Int) -> Int {
        guard !exhaustedBytes.contains(mark) else { return start }
        var index = start
        while index < end, bytes[index] != mark, isHTML || bytes[index] != ASCII.less { index += 1 }
        if index < end, bytes[index] == mark { return index + 1 }
        if index == end { exhaustedBytes.append(mark) }
        isMalformed = true
        return start
    }

    private mutating func declaration() -> XMLToken? {
        if starts(with: "<!--") {
            position = skipped(.comment, from: position + 4)
            return nil
        }
        if starts(with: "<![CDATA[") {
            let start = position + 9
            let found = find(.section, from: start)
            isMalformed = isMalformed || found == nil
            position = found ?? end
            return .literal(start..<(found.map { $0 - 3 } ?? end))
        }
        position = documentTypeEnd() ?? position
        return nil
    }

    /// Where a document type ends; `nil` when it never does, for then it is text.
    private mutating func documentTypeEnd() -> Int? {
        if !isMalformed, let end = wellFormedTypeEnd() { return end }
        isMalformed = true
        guard !exhaustedBytes.contains(ASCII.greater) else { return nil }
        let next = index(of: ASCII.greater, from: position)
        if next == end { exhaustedBytes.append(ASCII.greater) }
        return next < end ? next + 1 : nil
    }

    /// The same for a document type with its own declarations in brackets. It is looked for only while all was well, for
    /// a search that failed may not be made again and again.
    private func wellFormedTypeEnd() -> Int? {
        var isInside = false
        for index in position + 2..<end {
            switch bytes[index] {
            case ASCII.leftBracket: isInside = true
            case ASCII.rightBracket: isInside = false
            case ASCII.greater where !isInside: return index + 1
            case ASCII.less where !isInside: return nil
            default: break
            }
        }
        return nil
    }

    /// The place behind a terminator; without one, behind the next `>`.
    private mutating func skipped(_ terminator: Terminator, from start: Int) -> Int {
        if let found = find(terminator, from: start) { return found }
        isMalformed = true
        return min(index(of: ASCII.greater, from: min(start, end)) + 1, end)
    }

    /// The place behind a terminator: of its `>` the first that follows its other bytes.
    private mutating func find(_ terminator: Terminator, from start: Int) -> Int? {
        guard !exhausted.contains(terminator) else { return nil }
        let (first, second) = terminator.bytes
        var index = index(of: ASCII.greater, from: min(start + terminator.length, end))
        while index < end {
            if bytes[index - 1] == first, bytes[index - terminator.length] == second { return index + 1 }
            index = self.index(of: ASCII.greater, from: index + 1)
        }
        exhausted.append(terminator)
        return nil
    }

    private func index(of byte: UInt8, from start: Int) -> Int {
        var index = start
        while index < end, bytes[index] != byte { index += 1 }
        return index
    }

    private func starts(with text: StaticString) -> Bool {
        guard position + text.utf8CodeUnitCount <= end else { return false }
        return text.withUTF8Buffer { zip($0, bytes[position...]).allSatisfy { $0 == $1 } }
    }

    private func nameEnd(from start: Int) -> Int {
        var index = start
        while index < end, !Self.endsName(bytes[index]) { index += 1 }
        return index
    }

    private static func beginsName(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        ASCII.isSpace(byte) || byte == ASCII.slash || byte == ASCII.greater || byte == ASCII.less
            || byte == ASCII.equals
    }
}
