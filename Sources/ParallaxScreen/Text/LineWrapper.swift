internal import ParallaxUnicode

/// Wraps one paragraph, which holds no line break.
struct LineWrapper {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let paragraph: Range<Int>
    private let columns: Int
    private let hyphenates: Bool
    private let mayBegin: [Bool]
    /// Where the line that grows began.
    private var start: Int
    private var column = 0
    /// The last place after `start` at which the next line may begin, and the column it has on this line.
    private var opportunity: (position: Int, column: Int)?

    init(bytes: UnsafeBufferPointer<UInt8>, paragraph: Range<Int>, columns: Int, hyphenates: Bool) {
        self.bytes = bytes
        self.paragraph = paragraph
        self.columns = columns
        self.hyphenates = hyphenates
        self.start = paragraph.lowerBound
        self.mayBegin = LineBreaks.before(UnsafeBufferPointer(rebasing: bytes[paragraph]))
    }

    /// Appends the lines of the paragraph; an empty one has one empty line.
    mutating func appendLines(to lines: inout [WrappedLine]) {
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
        if !last.isEmpty || start == paragraph.lowerBound {
            lines.append(WrappedLine(range: last, isHyphenated: false))
        }
    }

    /// Ends the line inside a word, at the last opportunity, or where it is full.
    private mutating func breakLine(before position: Int, into lines: inout [WrappedLine]) {
        let hyphen = wantsHyphen ? hyphenPlace(before: position) : nil
        let next = hyphen ?? opportunity ?? (position, column)
        let line = trimmed(to: next.position)
        if !line.isEmpty { lines.append(WrappedLine(range: line, isHyphenated: hyphen != nil)) }
        start = next.position
        column -= next.column
        opportunity = nil
    }

    /// Whether the line would stay empty for more than a third without a hyphen, or has no end at all.
    private var wantsHyphen: Bool {
        guard hyphenates else { return false }
        guard let opportunity else { return true }
        return opportunity.column * 3 < columns * 2
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

// MARK: Hyphens

extension LineWrapper {
    /// The last place at which the word that reaches over the edge can be divided, and its column; `nil` when it cannot.
    ///
    /// - Complexity: O(*n*) in the length of the line, however long the word is.
    private func hyphenPlace(before edge: Int) -> (position: Int, column: Int)? {
        var word: [HyphenPoints.Letter] = []
        var (place, used) = opportunity ?? (start, 0)
        var beyond = 0
        while place < paragraph.upperBound, beyond < HyphenPoints.fewestAfter {
            let (scalar, length) = bytes.scalar(at: place)
            let width = CellWidth.columns(of: scalar)
            if let letter = HyphenPoints.Letter(scalar, at: place, column: used, isFirst: word.isEmpty) {
                word.append(letter)
            } else if width > 0 {
                if place >= edge { break }
                word = []
            }
            if place >= edge { beyond += 1 }
            place += length
            used += width
        }
        return HyphenPoints(word).last(fitting: columns).map { ($0.position, $0.column) }
    }
}
