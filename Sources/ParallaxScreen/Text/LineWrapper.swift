internal import ParallaxUnicode

/// Wraps one paragraph, which holds no line break.
struct LineWrapper {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let paragraph: Range<Int>
    private let columns: Int
    private let mayBegin: [Bool]
    /// Where the line that grows began.
    private var start: Int
    private var column = 0
    /// The last place after `start` at which the next line may begin, and the column it has on this line.
    private var opportunity: (position: Int, column: Int)?

    init(bytes: UnsafeBufferPointer<UInt8>, paragraph: Range<Int>, columns: Int) {
        self.bytes = bytes
        self.paragraph = paragraph
        self.columns = columns
        self.start = paragraph.lowerBound
        self.mayBegin = LineBreaks.before(UnsafeBufferPointer(rebasing: bytes[paragraph]))
    }

    /// Appends the lines of the paragraph; an empty one has one empty line.
    mutating func appendLines(to lines: inout [Range<Int>]) {
        var position = start
        while position < paragraph.upperBound {
            if position > start, mayBegin[position - paragraph.lowerBound] { opportunity = (position, column) }
            let (width, length) = measure(position)
            while column + width > columns, !isSpace(position), position > start {
                breakLine(before: position, into: &lines)
            }
            column += width
            position += length
        }
        let last = trimmed(to: paragraph.upperBound)
        if !last.isEmpty || start == paragraph.lowerBound { lines.append(last) }
    }

    /// Ends the line at the last opportunity, or where it is full.
    private mutating func breakLine(before position: Int, into lines: inout [Range<Int>]) {
        let next = opportunity ?? (position, column)
        let line = trimmed(to: next.position)
        if !line.isEmpty { lines.append(line) }
        start = next.position
        column -= next.column
        opportunity = nil
    }

    private func measure(_ position: Int) -> (width: Int, length: Int) {
        if bytes[position] < 0x80 { return (1, 1) }
        let (scalar, length) = bytes.scalar(at: position)
        return (CellWidth.columns(of: scalar), length)
    }

    private func isSpace(_ position: Int) -> Bool { bytes[position] == UInt8(ascii: " ") }

    private func trimmed(to end: Int) -> Range<Int> {
        var end = end
        while end > start, isSpace(end - 1) { end -= 1 }
        return start..<end
    }
}
