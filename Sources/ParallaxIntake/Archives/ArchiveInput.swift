/// The bytes of an archive, packed or not, in the order they come.
struct ArchiveInput {
    /// Most bytes that an archive may hold unpacked.
    static let mostBytes = 512 << 20
    /// Longest line that is read, in bytes.
    private static let longestLine = 16 << 10

    private let inflation: Inflation?
    private var buffer: [UInt8]
    private var start = 0

    /// Reads gzip, or bytes as they stand.
    init(_ bytes: [UInt8]) {
        let isPacked = bytes.starts(with: [0x1F, 0x8B])
        inflation = isPacked ? Inflation(bytes, limit: Self.mostBytes) : nil
        buffer = isPacked ? [] : bytes
    }

    /// Why the archive ended too early.
    var fault: Inflation.Fault? { inflation?.fault }

    /// The next line without its end, at most 16 KB of it; `nil` at the end.
    mutating func line() -> [UInt8]? {
        var searched = 0
        while true {
            let end = min(buffer.count, start + Self.longestLine)
            if let feed = buffer[start + searched..<end].firstIndex(of: ASCII.lineFeed) {
                return take(upTo: feed, skipping: 1)
            }
            if end == start + Self.longestLine { return take(upTo: end, skipping: 0) }
            searched = end - start
            if !fill() { return searched > 0 ? take(upTo: end, skipping: 0) : nil }
        }
    }

    /// The next bytes, fewer at the end.
    mutating func read(_ count: Int) -> [UInt8] {
        while buffer.count - start < count, fill() {}
        let end = min(buffer.count, start + count)
        defer { start = end }
        return Array(buffer[start..<end])
    }

    /// Leaves out bytes.
    mutating func skip(_ count: Int) {
        var left = count
        while left > 0 {
            let step = min(left, buffer.count - start)
            start += step
            left -= step
            guard left > 0, fill() else { return }
        }
    }

    /// The next byte, which stays.
    mutating func peek() -> UInt8? {
        while start == buffer.count, fill() {}
        return start < buffer.count ? buffer[start] : nil
    }

    /// Puts bytes back that were read.
    mutating func unread(_ bytes: ArraySlice<UInt8>) {
        buffer.replaceSubrange(..<start, with: bytes)
        start = 0
    }

    private mutating func take(upTo end: Int, skipping count: Int) -> [UInt8] {
        var line = Array(buffer[start..<end])
        start = end + count
        if line.last == 0x0D { line.removeLast() }
        return line
    }

    /// Unpacks more, and drops what was read.
    private mutating func fill() -> Bool {
        guard let piece = inflation?.next() else { return false }
        buffer.removeSubrange(..<start)
        start = 0
        buffer += piece
        return true
    }
}
