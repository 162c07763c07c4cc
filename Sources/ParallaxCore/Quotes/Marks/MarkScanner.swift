import ParallaxUnicode

/// Finds the marks of one paragraph.
struct MarkScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let paragraph: TextRange

    /// Bytes a mark can begin with.
    private static let isLead: [Bool] = {
        var table = [Bool](repeating: false, count: 256)
        for byte in [0x22, 0x26, 0x27, 0x3C, 0x60, 0xC2, 0xC3, 0xE2, 0xE3, 0xEF] { table[byte] = true }
        return table
    }()

    /// The marks in order; those inside tags, and primes after feet and inches, are left out.
    ///
    /// - Complexity: O(*n*) in the length of the paragraph.
    func marks() -> [QuoteMark] {
        let reader = MarkReader(bytes: bytes, end: paragraph.end)
        var found: [QuoteMark] = []
        var index = paragraph.start
        Self.isLead.withUnsafeBufferPointer { isLead in
            while index < paragraph.end {
                guard isLead[Int(bytes[index])], let reading = reader.read(at: index) else {
                    index += 1
                    continue
                }
                switch reading {
                case .skip(let length): index += min(length, paragraph.end - index)
                case .mark(let glyph, let length):
                    found.append(mark(glyph, TextRange(start: index, end: index + length)))
                    index += length
                }
            }
        }
        return Primes(bytes: bytes, paragraph: paragraph).removed(from: found)
    }

    private func mark(_ glyph: QuoteMark.Glyph, _ range: TextRange) -> QuoteMark {
        QuoteMark(
            glyph: glyph, start: range.start, end: range.end, before: scalar(before: range.start),
            after: range.end < paragraph.end ? bytes.scalar(at: range.end).scalar.value : 0)
    }

    private func scalar(before offset: Int) -> UInt32 {
        guard offset > paragraph.start else { return 0 }
        var index = offset - 1
        while index > paragraph.start, bytes[index] & 0xC0 == 0x80 { index -= 1 }
        return bytes.scalar(at: index).scalar.value
    }
}
