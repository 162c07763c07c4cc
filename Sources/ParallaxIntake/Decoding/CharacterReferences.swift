/// Character references of XML and of HTML, such as `&amp;`, `&#8220;` and `&ldquo;`.
///
/// The names are those of HTML 4.01, section 24; numbers from 128 to 159 mean windows-1252, as in HTML 5, section
/// 13.2.5.80. What is no reference stays as it stands.
enum CharacterReferences {
    /// Longest name or number that is looked at, in bytes.
    private static let longest = 32

    /// The bytes of a range with all references replaced.
    ///
    /// - Complexity: O(*n*) in the length of the range.
    static func decoded(_ bytes: [UInt8], in range: Range<Int>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(range.count)
        append(bytes, in: range, to: &output)
        return output
    }

    /// The text with all references replaced once.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(ASCII.ampersand) else { return text }
        let bytes = Array(text.utf8)
        return String(decoding: decoded(bytes, in: bytes.indices), as: UTF8.self)
    }

    /// Appends the bytes of a range, with all references replaced, to `output`.
    static func append(_ bytes: [UInt8], in range: Range<Int>, to output: inout [UInt8]) {
        var copied = range.lowerBound
        var index = range.lowerBound
        while index < range.upperBound {
            guard bytes[index] == ASCII.ampersand, let (scalar, end) = reference(bytes, at: index, range.upperBound)
            else {
                index += 1
                continue
            }
            output.append(contentsOf: bytes[copied..<index])
            output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            index = end
            copied = end
        }
        output.append(contentsOf: bytes[copied..<range.upperBound])
    }

    /// Whether a reference begins at an ampersand.
    static func isReference(_ bytes: [UInt8], at start: Int) -> Bool { reference(bytes, at: start, bytes.count) != nil }

    private static func reference(_ bytes: [UInt8], at start: Int, _ limit: Int) -> (Unicode.Scalar, end: Int)? {
        let content = start + 1..<min(limit, start + 1 + longest)
        guard let end = bytes[content].firstIndex(where: { !isPart($0) }), bytes[end] == ASCII.semicolon else {
            return nil
        }
        let body = bytes[start + 1..<end]
        return (body.first == ASCII.numberSign ? numbered(body.dropFirst()) : named(body)).map { ($0, end + 1) }
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == ASCII.numberSign
    }

    private static func numbered(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let isHexadecimal = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
        let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
        guard !text.isEmpty, text.utf8.allSatisfy({ ASCII.isDigit($0) || ASCII.isLetter($0) }) else { return nil }
        guard let value = UInt32(text, radix: isHexadecimal ? 16 : 10) else { return text.count > 7 ? "\u{FFFD}" : nil }
        if (0x80...0x9F).contains(value) { return TextDecoding.text(of: [UInt8(value)]).unicodeScalars.first }
        return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    private static func named(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
        guard let key = CharacterNames.key(name) else { return nil }
        return CharacterNames.scalars[key] ?? CharacterNames.scalars[CharacterNames.lowercased(key)]
    }
}
