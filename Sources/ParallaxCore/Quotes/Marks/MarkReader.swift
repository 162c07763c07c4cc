/// Reads the one mark that starts at an offset, whatever it is written with.
struct MarkReader {
    let bytes: UnsafeBufferPointer<UInt8>
    let end: Int

    /// What stands at an offset.
    enum Reading {
        case mark(QuoteMark.Glyph, length: Int)
        case skip(length: Int)
    }

    /// HTML entities that feeds leave in plain text.
    private static let entities: [(name: StaticString, glyph: QuoteMark.Glyph)] = [
        ("&quot;", .straight), ("&#34;", .straight), ("&#x22;", .straight), ("&ldquo;", .openingDouble),
        ("&rdquo;", .closingDouble), ("&#8220;", .openingDouble), ("&#8221;", .closingDouble),
        ("&bdquo;", .lowDouble), ("&#8222;", .lowDouble), ("&laquo;", .leftGuillemet), ("&raquo;", .rightGuillemet),
        ("&#171;", .leftGuillemet), ("&#187;", .rightGuillemet), ("&lsquo;", .openingSingle),
        ("&rsquo;", .closingSingle), ("&#8216;", .openingSingle), ("&#8217;", .closingSingle), ("&apos;", .apostrophe),
        ("&#39;", .apostrophe), ("&#039;", .apostrophe),
    ]

    /// The mark at `index`, or how far to go on; `nil` when nothing there is a mark.
    @inline(__always)
    func read(at index: Int) -> Reading? {
        switch bytes[index] {
        case 0x22: .mark(.straight, length: 1)
        case 0x27: follows(0x27, index + 1) ? .mark(.straight, length: 2) : .mark(.apostrophe, length: 1)
        case 0x60: follows(0x60, index + 1) ? .mark(.openingDouble, length: 2) : nil
        case 0x26: entity(at: index)
        case 0x3C: tag(at: index)
        case 0xC2: guillemet(at: index)
        case 0xC3: brokenMark(at: index)
        case 0xE2: generalPunctuation(at: index)
        case 0xE3: corner(at: index)
        case 0xEF: follows(0xBC, index + 1) && follows(0x82, index + 2) ? .mark(.straight, length: 3) : nil
        default: nil
        }
    }

    private func follows(_ byte: UInt8, _ index: Int) -> Bool { index < end && bytes[index] == byte }

    private func entity(at index: Int) -> Reading? {
        guard index + 4 < end, [0x23, 0x61, 0x62, 0x6C, 0x71, 0x72].contains(bytes[index + 1]) else { return nil }
        for (name, glyph) in Self.entities where matches(name, at: index) {
            return .mark(glyph, length: name.utf8CodeUnitCount)
        }
        return nil
    }

    private func matches(_ name: StaticString, at index: Int) -> Bool {
        guard index + name.utf8CodeUnitCount <= end else { return false }
        return name.withUTF8Buffer { wanted in
            for offset in 1..<wanted.count where bytes[index + offset] != wanted[offset] { return false }
            return true
        }
    }

    /// Marks inside `<…>` are attribute values. The look-ahead ends at the next `<`, so all of them together are linear.
    private func tag(at index: Int) -> Reading? {
        var next = index + 1
        if follows(0x2F, next) { next += 1 }
        guard next < end, (0x41...0x5A).contains(bytes[next] & 0xDF) else { return nil }
        while next < end, bytes[next] != 0x3C, bytes[next] != 0x3E { next += 1 }
        return follows(0x3E, next) ? .skip(length: next + 1 - index) : nil
    }

    private func guillemet(at index: Int) -> Reading? {
        guard index + 1 < end else { return nil }
        switch bytes[index + 1] {
        case 0xAB: return .mark(.leftGuillemet, length: 2)
        case 0xBB: return .mark(.rightGuillemet, length: 2)
        default: return nil
        }
    }

    private func generalPunctuation(at index: Int) -> Reading? {
        guard index + 2 < end, bytes[index + 1] == 0x80 else { return nil }
        switch bytes[index + 2] {
        case 0x9C, 0x9F: return .mark(.openingDouble, length: 3)
        case 0x9D: return .mark(.closingDouble, length: 3)
        case 0x9E: return .mark(.lowDouble, length: 3)
        case 0x98, 0x9B: return .mark(.openingSingle, length: 3)
        case 0x99: return .mark(.closingSingle, length: 3)
        case 0x9A: return .mark(.lowSingle, length: 3)
        default: return nil
        }
    }

    private func corner(at index: Int) -> Reading? {
        guard index + 2 < end, bytes[index + 1] == 0x80 else { return nil }
        switch bytes[index + 2] {
        case 0x8C: return .mark(.openingCorner, length: 3)
        case 0x8D: return .mark(.closingCorner, length: 3)
        case 0x8E: return .mark(.openingWhiteCorner, length: 3)
        case 0x8F: return .mark(.closingWhiteCorner, length: 3)
        default: return nil
        }
    }

    /// “â€” and what follows: a mark whose UTF-8 was read as Windows-1252.
    private func brokenMark(at index: Int) -> Reading? {
        guard index + 4 < end, bytes[index + 1] == 0xA2, bytes[index + 2] == 0xE2, bytes[index + 3] == 0x82,
            bytes[index + 4] == 0xAC
        else { return nil }
        let tail = index + 5
        if follows(0xC5, tail), follows(0x93, tail + 1) { return .mark(.openingDouble, length: 7) }
        if follows(0xC5, tail), follows(0xBE, tail + 1) { return .mark(.lowDouble, length: 7) }
        if follows(0xC2, tail), follows(0x9D, tail + 1) { return .mark(.closingDouble, length: 7) }
        if follows(0xCB, tail), follows(0x9C, tail + 1) { return .mark(.openingSingle, length: 7) }
        if follows(0xE2, tail), follows(0x84, tail + 1), follows(0xA2, tail + 2) {
            return .mark(.closingSingle, length: 8)
        }
        if follows(0xE2, tail), follows(0x80, tail + 1) { return .skip(length: 8) }
        return .mark(.closingDouble, length: 5)
    }
}
