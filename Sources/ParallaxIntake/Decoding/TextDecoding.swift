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

    /// Damaged UTF-8 with a replacement character for each damage; `nil` when no more letters are whole than damaged, as
    /// in every other encoding, where hardly two bytes beyond ASCII in a row make a letter of UTF-8.
    private static func repairedUTF8(_ bytes: [UInt8]) -> String? {
        let text = String(decoding: bytes, as: UTF8.self)
        let damaged = text.unicodeScalars.count { $0 == "\u{FFFD}" }
        let whole = text.unicodeScalars.count { !$0.isASCII } - damaged
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
        var text = String.UnicodeScalarView()
        for byte in bytes {
            text.append((0x80...0x9F).contains(byte) ? upperControls[Int(byte) - 0x80] : Unicode.Scalar(byte))
        }
        return String(text)
    }

    /// What windows-1252 has in the place of the upper control characters, 0x80 to 0x9F.
    private static let upperControls: [Unicode.Scalar] = [
        "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
        "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
    ]
}
