/// The name of a character encoding as pages give it.
enum CharsetLabel {
    /// How many bytes at the start of a page are looked at.
    private static let sampleSize = 8192

    /// What a `meta` element at the start of a page names; `nil` when none does ("HTML Living Standard", 13.2.3.2).
    ///
    /// - Complexity: O(1): only the start is looked at.
    static func label(in page: [UInt8]) -> String? {
        let sample = page.prefix(sampleSize).map {
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0
        }
        var position = 0
        while let found = sample[position...].firstRange(of: "<meta".utf8) {
            let end = sample[found.upperBound...].firstIndex(of: UInt8(ascii: ">")) ?? sample.endIndex
            if let label = label(in: sample[found.upperBound..<end]) { return label }
            position = end
        }
        return nil
    }

    private static func label(in tag: ArraySlice<UInt8>) -> String? {
        guard let found = tag.firstRange(of: "charset=".utf8) else { return nil }
        let value = tag[found.upperBound...].drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || $0 == 0x20 }
        let name = value.prefix { unit in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(unit)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(unit)
                || "-_:.".utf8.contains(unit)
        }
        return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    }

    /// The name by which iconv knows an encoding; `nil` for UTF-8, for windows-1252 and what is read as such, and for
    /// names that are none (WHATWG, "Encoding", 4.2, Names and labels).
    static func iconvName(_ label: String) -> String? {
        switch label {
        case "gb2312", "gbk", "gb-2312", "gb_2312-80", "gb18030", "x-gbk", "chinese", "csgb2312": "GB18030"
        case "big5", "big5-hkscs", "x-x-big5", "cn-big5": "BIG5-HKSCS"
        case "shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j", "ms_kanji", "csshiftjis": "CP932"
        case "euc-jp", "x-euc-jp": "EUC-JP"
        case "iso-2022-jp": "ISO-2022-JP"
        case "euc-kr", "ks_c_5601-1987", "ksc5601", "korean", "windows-949": "CP949"
        case "koi8-r", "koi8", "koi": "KOI8-R"
        case "koi8-u", "koi8-ru": "KOI8-U"
        case "windows-874", "tis-620", "iso-8859-11": "CP874"
        case "iso-8859-9", "latin5", "windows-1254", "cp1254": "CP1254"
        case "macintosh", "mac", "x-mac-roman": "MACINTOSH"
        case "ibm866", "cp866", "866": "CP866"
        default: numbered(label)
        }
    }

    private static func numbered(_ label: String) -> String? {
        for prefix in ["windows-", "cp", "x-cp"] where label.hasPrefix(prefix) {
            guard let page = Int(label.dropFirst(prefix.count)), (1250...1258).contains(page), page != 1252 else {
                continue
            }
            return "CP\(page)"
        }
        guard label.hasPrefix("iso-8859-"), let part = Int(label.dropFirst("iso-8859-".count)), (2...16).contains(part),
            part != 12
        else { return nil }
        return "ISO-8859-\(part)"
    }
}
