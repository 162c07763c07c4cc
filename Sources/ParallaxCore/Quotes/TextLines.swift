/// The lines of a plain text.
enum TextLines {
    /// Every line that is not blank, without white space around it.
    static func ranges(in bytes: UnsafeBufferPointer<UInt8>) -> [TextRange] {
        var ranges: [TextRange] = []
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != 0x0A { end += 1 }
            var first = start
            var last = end
            while first < last, bytes[first] <= 0x20 { first += 1 }
            while last > first, bytes[last - 1] <= 0x20 { last -= 1 }
            if first < last { ranges.append(TextRange(start: first, end: last)) }
            start = end + 1
        }
        return ranges
    }
}
