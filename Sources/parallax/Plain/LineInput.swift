#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Lines from an open file, as they come.
struct LineInput {
    let descriptor: Int32
    private var waiting: [UInt8] = []
    private var isOver = false

    /// Bytes of a line that are kept: more than any command takes.
    private static let longest = 65_536

    init(descriptor: Int32) { self.descriptor = descriptor }

    /// The next line, without its end; `nil` when there is none any more.
    mutating func next() -> String? {
        while true {
            if let end = waiting.firstIndex(of: UInt8(ascii: "\n")) { return take(end, 1) }
            if isOver { return waiting.isEmpty ? nil : take(waiting.count, 0) }
            read()
        }
    }

    private mutating func take(_ count: Int, _ end: Int) -> String {
        defer { waiting.removeFirst(count + end) }
        let line = waiting[..<count].prefix(Self.longest)
        return String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }

    private mutating func read() {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = systemRead(descriptor, &buffer)
        if count > 0, waiting.count < Self.longest || buffer[..<count].contains(UInt8(ascii: "\n")) {
            waiting += buffer[..<count]
        }
        isOver = count == 0 || (count < 0 && errno != EINTR)
    }
}

private func systemRead(_ descriptor: Int32, _ buffer: inout [UInt8]) -> Int {
    read(descriptor, &buffer, buffer.count)
}
