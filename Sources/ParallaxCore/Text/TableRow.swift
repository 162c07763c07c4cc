import ParallaxUnicode

/// One row of a table that ships inside the program, read from the left.
///
/// Columns have one space between them; empty rows and rows that begin with `#` are left out. Tables are read when the
/// program starts, so this works on bytes and makes no strings.
struct TableRow {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Calls `body` with each row of a file, in order.
    static func forEach(of file: [UInt8], _ body: (inout TableRow) -> Void) {
        file.withUnsafeBufferPointer { bytes in
            var start = 0
            while start < bytes.count {
                var end = start
                while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
                if end > start, bytes[start] != UInt8(ascii: "#") {
                    var row = TableRow(UnsafeBufferPointer(rebasing: bytes[start..<end]))
                    body(&row)
                }
                start = end + 1
            }
        }
    }

    /// The next column; `nil` at the end of the row.
    mutating func column() -> UnsafeBufferPointer<UInt8>? {
        guard position < bytes.count else { return nil }
        var end = position
        while end < bytes.count, bytes[end] != UInt8(ascii: " ") { end += 1 }
        defer { position = end + 1 }
        return UnsafeBufferPointer(rebasing: bytes[position..<end])
    }

    /// The next column as text; empty at the end of the row.
    mutating func text() -> String { column().map { String(decoding: $0, as: UTF8.self) } ?? "" }

    /// Whatever is left of the row, scalar by scalar.
    mutating func forEachScalar(_ body: (Unicode.Scalar) -> Void) {
        while position < bytes.count {
            let (scalar, length) = bytes.scalar(at: position)
            body(scalar)
            position += length
        }
    }
}
