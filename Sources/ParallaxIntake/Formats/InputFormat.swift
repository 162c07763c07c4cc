/// What kind of file some bytes are, told from the bytes themselves.
enum InputFormat: Hashable {
    /// Plain text, one article a file.
    case text
    /// A web page.
    case html
    /// A known format that is not read, by its name.
    case other(String)
    /// Bytes that are no text.
    case binary

    /// How many bytes are looked at.
    private static let sampleSize = 4096

    /// Sniffs the start of a file.
    init(sniffing bytes: [UInt8]) {
        let sample = bytes.prefix(Self.sampleSize)
        if let name = Self.nameByMagic(sample) {
            self = .other(name)
        } else if Self.hasByteOrderMark(sample) {
            self = Self.markup(Array(TextDecoding.text(of: Array(sample)).utf8)[...]) == .html ? .html : .text
        } else if sample.contains(0) {
            self = .binary
        } else {
            self = Self.markup(sample) ?? (Self.isMostlyControls(sample) ? .binary : .text)
        }
    }

    /// The name of a format that begins with bytes of its own.
    private static func nameByMagic(_ sample: ArraySlice<UInt8>) -> String? {
        switch sample.first {
        case 0x25 where sample.starts(with: "%PDF-".utf8): "PDF"
        case 0x50 where sample.starts(with: [0x50, 0x4B, 0x03, 0x04]): "a ZIP archive"
        case 0x89 where sample.starts(with: [0x89, 0x50, 0x4E, 0x47]): "a PNG image"
        case 0xFF where sample.starts(with: [0xFF, 0xD8, 0xFF]): "a JPEG image"
        case 0x47 where sample.starts(with: "GIF8".utf8): "a GIF image"
        case 0x53 where sample.starts(with: "SQLite format 3".utf8): "an SQLite database"
        case 0x7B where sample.starts(with: "{\\rtf".utf8): "RTF"
        case 0x28 where sample.starts(with: [0x28, 0xB5, 0x2F, 0xFD]): "Zstandard"
        case 0xFD where sample.starts(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A]): "xz"
        case 0x42 where sample.starts(with: "BZh".utf8): "bzip2"
        case 0x7F where sample.starts(with: [0x7F, 0x45, 0x4C, 0x46]): "a program"
        default: nil
        }
    }

    private static func hasByteOrderMark(_ sample: ArraySlice<UInt8>) -> Bool {
        sample.starts(with: [0xEF, 0xBB, 0xBF]) || sample.starts(with: [0xFF, 0xFE])
            || sample.starts(with: [0xFE, 0xFF])
    }

    /// The markup language that a text begins in; none without one of `<`, `[` and `{`.
    private static func markup(_ sample: ArraySlice<UInt8>) -> InputFormat? {
        guard sample.prefix(512).contains(where: { $0 == 0x3C || $0 == 0x5B || $0 == 0x7B }) else { return nil }
        let start = String(decoding: sample.prefix(512), as: UTF8.self).drop(while: \.isWhitespace).lowercased()
        if isPage(start) { return .html }
        if start.hasPrefix("<?xml") || start.hasPrefix("<rss") || start.hasPrefix("<feed") { return .other("XML") }
        let isObject = start.hasPrefix("{") && start.dropFirst().drop(while: \.isWhitespace).hasPrefix("\"")
        let isArray =
            start.hasPrefix("[") && "{[\"".contains(start.dropFirst().drop(while: \.isWhitespace).first ?? " ")
        return isObject || isArray ? .other("JSON") : nil
    }

    private static let pageStarts = [
        "<head", "<meta", "<title", "<!--", "<div", "<p>", "<article", "<main", "<section", "<script", "<link",
        "<style",
        "<br>", "<br />", "<br/>",
    ]

    /// Whether a text begins as pages do; XHTML begins as XML and says what it is a little later.
    private static func isPage(_ start: String) -> Bool {
        guard start.hasPrefix("<") else { return false }
        if start.contains("<html") || start.contains("<!doctype html") || start.contains("<body") { return true }
        return pageStarts.contains { start.hasPrefix($0) }
    }

    /// More than one byte in ten is a control character that no text holds.
    private static func isMostlyControls(_ sample: ArraySlice<UInt8>) -> Bool {
        sample.count(where: isControl) * 10 > sample.count
    }

    private static func isControl(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x09, 0x0A, 0x0C, 0x0D, 0x1B: false
        default: byte < 0x20
        }
    }
}
