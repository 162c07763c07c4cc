/// Turns the bytes of an XML document into UTF-8.
///
/// A byte order mark decides first, then the pattern of the first `<`, for UTF-16 often comes without a mark (XML 1.0,
/// appendix F). Else valid UTF-8 is UTF-8, whatever a label says; then the label of the transport counts before the
/// one in the document (RFC 7303, section 3). Bytes that fit no label are read as ``TextDecoding`` reads them.
enum XMLDecoding {
    /// The document in UTF-8, and the name of the encoding it was in.
    ///
    /// - Parameters:
    ///   - bytes: The document as it came.
    ///   - charset: What the transport said, such as the `charset` of a content type.
    /// - Complexity: O(*n*) in the number of bytes.
    static func utf8(_ bytes: [UInt8], charset: String?) -> (bytes: [UInt8], encoding: String) {
        if let (name, mark) = byteOrder(bytes) {
            let rest = Array(bytes.dropFirst(mark))
            return (name == "utf-8" ? rest : CharacterEncoding.utf8(rest, from: name) ?? rest, name)
        }
        let isStateful = bytes.contains(0x1B)
        if !isStateful, String(validating: bytes, as: UTF8.self) != nil { return (bytes, "utf-8") }
        for label in [charset, declared(bytes)].compactMap({ $0 }) where !CharacterEncoding.isUTF8(label) {
            if let decoded = CharacterEncoding.utf8(bytes, from: label) {
                return (decoded, CharacterEncoding.name(label))
            }
        }
        let text = TextDecoding.text(of: bytes)
        return (Array(text.utf8), text.utf8.count == bytes.count ? "utf-8" : "windows-1252")
    }

    /// The start of a document as far as it is ASCII, for sniffing: UTF-16 without its zeros.
    static func sample(_ bytes: ArraySlice<UInt8>) -> [UInt8] { bytes.filter(isInSample) }

    /// What stands first in the ``sample(_:)``, white space left out.
    static func first(in bytes: ArraySlice<UInt8>) -> UInt8? {
        bytes.first { isInSample($0) && !ASCII.isSpace($0) }
    }

    private static func isInSample(_ byte: UInt8) -> Bool { byte != 0 && byte < 0x80 }

    /// The encoding that the first bytes show, and how many of them are its mark.
    private static func byteOrder(_ bytes: [UInt8]) -> (name: String, mark: Int)? {
        patterns.first { bytes.starts(with: $0.bytes) }.map { ($0.name, $0.mark) }
    }

    private static let patterns: [(bytes: [UInt8], name: String, mark: Int)] = [
        ([0xEF, 0xBB, 0xBF], "utf-8", 3), ([0xFF, 0xFE, 0, 0], "utf-32le", 4), ([0, 0, 0xFE, 0xFF], "utf-32be", 4),
        ([0xFF, 0xFE], "utf-16le", 2), ([0xFE, 0xFF], "utf-16be", 2), ([0x3C, 0, 0, 0], "utf-32le", 0),
        ([0, 0, 0, 0x3C], "utf-32be", 0), ([0x3C, 0], "utf-16le", 0), ([0, 0x3C], "utf-16be", 0),
        ([0x4C, 0x6F, 0xA7, 0x94], "ibm037", 0),
    ]

    /// What the XML declaration says.
    private static func declared(_ bytes: [UInt8]) -> String? {
        let head = bytes.prefix(512)
        guard let start = head.firstRange(of: "<?xml".utf8)?.upperBound,
            let end = head[start...].firstIndex(of: ASCII.greater)
        else { return nil }
        let attributes = XMLAttributes(bytes, in: start..<end)
        return attributes.first { bytes[$0.name].elementsEqual("encoding".utf8) }
            .map { String(decoding: bytes[$0.value], as: UTF8.self) }
    }
}
