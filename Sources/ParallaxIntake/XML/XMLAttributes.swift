/// The attributes of a start tag, one after the other; nothing is read before it is asked for.
struct XMLAttributes: Sequence, IteratorProtocol {
    /// Most attributes of one tag that are read.
    static let most = 256

    private let bytes: [UInt8]
    private var position: Int
    private let end: Int
    private var count = 0

    /// Reads the attributes in `range`, which holds what stands between the name of a tag and its end.
    init(_ bytes: [UInt8], in range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    /// Where the next attribute's name and value are; a name without a value has an empty one.
    mutating func next() -> (name: Range<Int>, value: Range<Int>)? {
        skip { ASCII.isSpace($0) || $0 == ASCII.slash || $0 == ASCII.equals || $0 == ASCII.quote }
        guard position < end, count < Self.most else { return nil }
        count += 1
        let name = taken { !ASCII.isSpace($0) && $0 != ASCII.equals }
        skip(ASCII.isSpace)
        guard position < end, bytes[position] == ASCII.equals else { return (name, name.upperBound..<name.upperBound) }
        position += 1
        skip(ASCII.isSpace)
        return (name, value())
    }

    private mutating func value() -> Range<Int> {
        guard position < end else { return end..<end }
        let mark = bytes[position]
        guard mark == ASCII.quote || mark == ASCII.apostrophe else { return taken { !ASCII.isSpace($0) } }
        position += 1
        defer { position = Swift.min(position + 1, end) }
        return taken { $0 != mark }
    }

    private mutating func skip(_ isSkipped: (UInt8) -> Bool) {
        while position < end, isSkipped(bytes[position]) { position += 1 }
    }

    private mutating func taken(_ isTaken: (UInt8) -> Bool) -> Range<Int> {
        let start = position
        skip(isTaken)
        return start..<position
    }
}
