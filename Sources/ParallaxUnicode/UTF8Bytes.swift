extension StringProtocol {
    /// Runs `body` over the text's UTF-8 code units without copying native strings.
    @inlinable
    public func withUTF8Bytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        if let result = try utf8.withContiguousStorageIfAvailable(body) { return result }
        return try ContiguousArray(utf8).withUnsafeBufferPointer(body)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Decodes the scalar that starts at `index`.
    ///
    /// - Precondition: The code units are valid UTF-8 and `index` is on a scalar boundary, as in every `String`.
    @inlinable
    public func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
        let first = UInt32(self[index])
        if first < 0x80 { return (Unicode.Scalar(UInt8(first)), 1) }
        if first < 0xE0 { return (decoded(first & 0x1F, index, 2), 2) }
        if first < 0xF0 { return (decoded(first & 0x0F, index, 3), 3) }
        return (decoded(first & 0x07, index, 4), 4)
    }

    /// Decodes the scalar that ends before `end`.
    ///
    /// - Precondition: The code units are valid UTF-8 and `end` is on a scalar boundary behind the first.
    @inlinable
    public func scalar(endingAt end: Int) -> (scalar: Unicode.Scalar, length: Int) {
        var start = end - 1
        while self[start] & 0xC0 == 0x80 { start -= 1 }
        return scalar(at: start)
    }

    /// The first offset from `start` on at which no ASCII stands; `end` when all of it is ASCII.
    ///
    /// - Precondition: Both offsets lie inside. Eight code units are asked at once.
    @inlinable
    public func asciiEnd(from start: Int, to end: Int) -> Int {
        let raw = UnsafeRawBufferPointer(self)
        var offset = start
        while offset + 8 <= end,
            raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
            offset += 8
        }
        while offset < end, self[offset] < 0x80 { offset += 1 }
        return offset
    }

    @inlinable
    func decoded(_ lead: UInt32, _ index: Int, _ length: Int) -> Unicode.Scalar {
        var value = lead
        for offset in 1..<length { value = value << 6 | UInt32(self[index + offset] & 0x3F) }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}
