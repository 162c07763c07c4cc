#if canImport(Glibc)
    import Glibc
#else
    import Darwin
    import iconv
#endif

/// Character sets by their labels, converted by the C library.
enum CharacterEncoding {
    /// Whether a label names UTF-8.
    static func isUTF8(_ label: String) -> Bool { ["utf-8", "utf8", "unicode-1-1-utf-8"].contains(folded(label)) }

    /// The character set that a label stands for, which is not always the one of that name (WHATWG, "Encoding", section
    /// 4.2): every Latin-1 is windows-1252.
    static func name(_ label: String) -> String { aliases[folded(label)] ?? folded(label) }

    /// Converts bytes to UTF-8, with U+FFFD for what cannot be converted.
    ///
    /// - Returns: `nil` when nobody knows the label.
    /// - Complexity: O(*n*) in the number of bytes.
    static func utf8(_ bytes: [UInt8], from label: String) -> [UInt8]? {
        let name = name(label)
        guard name != "windows-1252" else { return Array(TextDecoding.text(of: bytes).utf8) }
        guard !name.isEmpty,
            name.utf8.allSatisfy({ ASCII.isLetter($0) || ASCII.isDigit($0) || "-_:.".utf8.contains($0) }),
            let converter = iconv_open("UTF-8", name), converter != iconv_t(bitPattern: -1)
        else { return nil }
        defer { iconv_close(converter) }
        return converted(bytes, by: converter)
    }

    private static func converted(_ bytes: [UInt8], by converter: iconv_t) -> [UInt8] {
        var output: [UInt8] = []
        var input = bytes
        var chunk = [CChar](repeating: 0, count: 1 << 16)
        input.withUnsafeMutableBytes { raw in
            var next = raw.baseAddress?.assumingMemoryBound(to: CChar.self)
            var left = raw.count
            while left > 0 {
                let isWhole = chunk.withUnsafeMutableBufferPointer { buffer in
                    var place = buffer.baseAddress
                    var room = buffer.count
                    let isWhole = iconv(converter, &next, &left, &place, &room) != -1 || errno == E2BIG
                    buffer.prefix(buffer.count - room).withMemoryRebound(to: UInt8.self) { output += $0 }
                    return isWhole
                }
                if !isWhole {
                    output += [0xEF, 0xBF, 0xBD]
                    next = next?.successor()
                    left -= 1
                }
            }
        }
        return output
    }

    private static func folded(_ label: String) -> String {
        label.trimmed.lowercased().filter { $0 != "'" && $0 != "\"" }
    }

    private static let aliases: [String: String] = [
        "ascii": "windows-1252", "us-ascii": "windows-1252", "iso-8859-1": "windows-1252", "iso8859-1": "windows-1252",
        "latin1": "windows-1252", "latin-1": "windows-1252", "iso_8859-1": "windows-1252", "cp1252": "windows-1252",
        "x-cp1252": "windows-1252", "iso-8859-9": "windows-1254", "latin5": "windows-1254", "gb2312": "gb18030",
        "gb_2312-80": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "shift_jis": "cp932", "shift-jis": "cp932",
        "sjis": "cp932", "x-sjis": "cp932", "windows-31j": "cp932", "euc-kr": "cp949", "ks_c_5601-1987": "cp949",
        "korean": "cp949", "tis-620": "cp874", "iso-8859-11": "cp874", "big5": "big5-hkscs", "x-euc-jp": "euc-jp",
        "unicode": "utf-16le", "utf-16": "utf-16le", "ucs-2": "utf-16le",
    ]
}
