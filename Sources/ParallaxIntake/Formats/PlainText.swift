import ParallaxCore
import ParallaxUnicode

/// A text whose lines are paragraphs, with or without blank lines between them.
struct PlainText {
    /// Longest line of a text that was broken to a width, in scalars.
    private static let widestColumn = 100

    /// The text; line breaks inside paragraphs are spaces.
    let text: String
    /// The paragraphs in order, without surrounding white space.
    let paragraphs: [TextRange]

    /// Finds the paragraphs of a cleaned text.
    ///
    /// In a text broken to a width, a line goes on in the next one when the first word of that would not have fitted
    /// at its end. In every other text each line is a paragraph.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    init(_ cleaned: String) {
        var units = Array(cleaned.utf8)
        let lines = Self.lines(of: units)
        let joined = Self.joints(units, lines)
        for index in joined.indices where joined[index] { units[lines[index].end] = UInt8(ascii: " ") }
        text = joined.contains(true) ? String(decoding: units, as: UTF8.self) : cleaned
        paragraphs = Self.paragraphs(lines, joined: joined).compactMap { Self.trimmed($0, units) }
    }

    private static func lines(of units: [UInt8]) -> [TextRange] {
        var lines: [TextRange] = []
        var start = 0
        for index in units.indices where units[index] == UInt8(ascii: "\n") {
            lines.append(TextRange(start: start, end: index))
            start = index + 1
        }
        if start < units.count { lines.append(TextRange(start: start, end: units.count)) }
        return lines
    }

    /// Which lines go on in the next one; none unless the text was broken to a width.
    private static func joints(_ units: [UInt8], _ lines: [TextRange]) -> [Bool] {
        let none = [Bool](repeating: false, count: lines.count)
        var widths: [Int] = []
        for line in lines {
            widths.append(units[line.start..<line.end].count { $0 & 0xC0 != 0x80 })
            if widths[widths.count - 1] > widestColumn { return none }
        }
        guard let width = widths.max() else { return none }
        var neighbours = 0
        var joints = none
        for index in lines.indices.dropLast() where widths[index] > 0 && widths[index + 1] > 0 {
            neighbours += 1
            let firstWord = units[lines[index + 1].start..<lines[index + 1].end].prefix { $0 != UInt8(ascii: " ") }
            let length = firstWord.count { $0 & 0xC0 != 0x80 }
            joints[index] = length > 0 && widths[index] + 1 + length > width
        }
        let count = joints.count { $0 }
        return count >= 3 && count * 2 >= neighbours ? joints : none
    }

    private static func paragraphs(_ lines: [TextRange], joined: [Bool]) -> [TextRange] {
        var paragraphs: [TextRange] = []
        var start: Int?
        for index in lines.indices {
            let first = start ?? lines[index].start
            start = joined[index] ? first : nil
            if start == nil { paragraphs.append(TextRange(start: first, end: lines[index].end)) }
        }
        return paragraphs
    }

    /// The line without white space around it; `nil` when nothing is left.
    private static func trimmed(_ line: TextRange, _ units: [UInt8]) -> TextRange? {
        units.withUnsafeBufferPointer { bytes in
            var (start, end) = (line.start, line.end)
            while start < end {
                let (scalar, length) = bytes.scalar(at: start)
                guard scalar.properties.isWhitespace else { break }
                start += length
            }
            while start < end {
                let (scalar, length) = bytes.scalar(endingAt: end)
                guard scalar.properties.isWhitespace else { break }
                end -= length
            }
            return start < end ? TextRange(start: start, end: end) : nil
        }
    }
}
