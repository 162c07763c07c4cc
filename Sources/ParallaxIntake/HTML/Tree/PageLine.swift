import ParallaxCore

/// A line of text that is put together from pieces of a page; runs of white space become one space.
struct PageLine {
    private var units: [UInt8] = []
    private var isSpacePending = false

    var isEmpty: Bool { units.isEmpty }

    /// Adds a piece, and says where its words stand.
    @discardableResult
    mutating func append(_ piece: ArraySlice<UInt8>) -> TextRange {
        var start: Int?
        for unit in piece {
            if PageLine.isSpace(unit) {
                isSpacePending = true
                continue
            }
            if isSpacePending, !units.isEmpty { units.append(UInt8(ascii: " ")) }
            isSpacePending = false
            start = start ?? units.count
            units.append(unit)
        }
        return TextRange(start: start ?? units.count, end: units.count)
    }

    mutating func appendSpace() { isSpacePending = true }

    /// The line; it may still hold what is harmful on a terminal.
    var finished: String { String(decoding: units, as: UTF8.self) }

    mutating func removeAll() {
        units.removeAll(keepingCapacity: true)
        isSpacePending = false
    }

    /// White space as HTML has it.
    static func isSpace(_ unit: UInt8) -> Bool { unit == 0x20 || (0x09...0x0D).contains(unit) }
}
