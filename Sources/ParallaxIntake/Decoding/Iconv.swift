#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Converts old encodings by the C library.
enum Iconv {
    private static let chunk = 1 << 16

    /// The text of bytes in an encoding; what it does not hold becomes U+FFFD. `nil` when the library has no such encoding.
    ///
    /// - Complexity: O(*n*) in the number of bytes.
    static func text(of bytes: [UInt8], encoding: String) -> String? {
        guard let converter = iconv_open("UTF-8", encoding), converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        var input = bytes
        var output: [UInt8] = []
        var buffer = [CChar](repeating: 0, count: chunk)
        input.withUnsafeMutableBytes { input in
            var next = input.bindMemory(to: CChar.self).baseAddress
            var left = input.count
            while left > 0 {
                let isDone = convert(converter, &next, &left, &buffer, into: &output)
                guard !isDone, left > 0 else { continue }
                output += "\u{FFFD}".utf8
                next = next.map { $0 + 1 }
                left -= 1
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// Converts as much as fits; `false` when the next byte cannot be converted.
    private static func convert(
        _ converter: iconv_t, _ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, _ buffer: inout [CChar],
        into output: inout [UInt8]
    ) -> Bool {
        buffer.withUnsafeMutableBufferPointer { buffer in
            var end = buffer.baseAddress
            var free = buffer.count
            let result = iconv(converter, &next, &left, &end, &free)
            let isFull = result == -1 && errno == E2BIG
            output += buffer.prefix(buffer.count - free).lazy.map { UInt8(bitPattern: $0) }
            return isFull || result != -1
        }
    }
}
