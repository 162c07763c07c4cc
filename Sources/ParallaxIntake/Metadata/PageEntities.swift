/// Decodes the references to characters that some pages leave in their metadata.
enum PageEntities {
    private static let named: [Substring: Unicode.Scalar] = [
        "amp": "&", "quot": "\"", "apos": "'", "lt": "<", "gt": ">", "nbsp": "\u{A0}", "rsquo": "’", "lsquo": "‘",
        "rdquo": "”", "ldquo": "“", "ndash": "–", "mdash": "—", "hellip": "…",
    ]
    private static let longest = 8

    /// The text with each known reference replaced once.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var output = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "&") {
            output += rest[..<start]
            rest = rest[start...].dropFirst()
            guard let end = rest.prefix(longest + 1).firstIndex(of: ";"), let scalar = scalar(rest[..<end]) else {
                output += "&"
                continue
            }
            output.unicodeScalars.append(scalar)
            rest = rest[end...].dropFirst()
        }
        return output + rest
    }

    private static func scalar(_ name: Substring) -> Unicode.Scalar? {
        guard name.hasPrefix("#") else { return named[name] }
        let digits = name.dropFirst()
        let number = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return number.flatMap(Unicode.Scalar.init)
    }
}
