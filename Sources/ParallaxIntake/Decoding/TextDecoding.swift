/// Turns the bytes of a file into text.
///
/// A byte order mark decides first; else valid UTF-8 is UTF-8, whatever a label says, and so is UTF-8 that was damaged in
/// a few places; all other bytes are read as windows-1252, in which every byte has a meaning (WHATWG, "Encoding", index
/// windows-1252).
enum TextDecoding {
    /// The text of `bytes`, without a byte order mark.
    ///
    /// - Complexity: O(*n*) in the number of bytes.
    static func text(of bytes: [UInt8]) -> String {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: bytes.dropFirst(3), as: UTF8.self) }
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), high: 1) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), high: 0) }
        return String(validating: bytes, as: UTF8.self) ?? repairedUTF8(bytes) ?? windows1252(bytes)
    }

    /// The text of a page: as of any other bytes, but what is not UTF-8 is read as its `meta` element says.
    ///
    /// - Complexity: O(*n*) in the number of bytes.
    static func text(ofPage bytes: [UInt8]) -> String {
        let isMarked = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        if isMarked || String(validating: bytes, as: UTF8.self) != nil { return text(of: bytes) }
        let named = CharsetLabel.label(in: bytes).flatMap(CharsetLabel.iconvName)
        return named.flatMap { Iconv.text(of: bytes, encoding: $0) } ?? text(of: bytes)
    }

    /// Damaged UTF-8 with a replacement character for each damage; `nil` when no more letters are whole than damaged, as
    /// in every other encoding, where hardly two bytes beyond ASCII in a row make a letter of UTF-8.
    private static func repairedUTF8(_ bytes: [UInt8]) -> String? {
        var text = String(decoding: bytes, as: UTF8.self)
        let (whole, damaged) = text.withUTF8 { units in
            let letters = units.count { $0 >= 0xC0 }
            let damaged = units.indices.dropLast(2).count {
                units[$0] == 0xEF && units[$0 + 1] == 0xBF && units[$0 + 2] == 0xBD
            }
            return (letters - damaged, damaged)
        }
        return whole > damaged ? text : nil
    }

    /// Decodes pairs of bytes; `high` is the place of the high byte in a pair, and a last odd byte is dropped.
    private static func utf16(_ bytes: ArraySlice<UInt8>, high: Int) -> String {
        let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
            UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high])
        }
        return String(decoding: units, as: UTF16.self)
    }

    private static func windows1252(_ bytes: [UInt8]) -> String {
        var units: [UInt8] = []
        units.reserveCapacity(bytes.count * 2)
        for byte in bytes {
            switch byte {
            case 0..<0x80: units.append(byte)
            case 0x80...0x9F: units += upperControls[Int(byte) - 0x80].utf8
            default:
                units.append(0xC0 | byte >> 6)
                units.append(0x80 | byte & 0x3F)
            }
        }
        return String(decoding: units, as: UTF8.self)
    }

    /// What windows-1252 has in the place of the upper control characters, 0x80 to 0x9F.
    private static let upperControls: [Unicode.Scalar] = [
        "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
        "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
    ]
}
