import FoundationEssentials
import ParallaxUnicode

/// Prints values as JSON, one a line.
enum JSONOutput {
    /// Prints the line for a value.
    static func print(_ value: some Encodable) throws { try Console.print(try line(value)) }

    /// The line for a value, its keys in alphabetical order.
    static func line(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return escaped(String(decoding: try encoder.encode(value), as: UTF8.self))
    }

    /// Writes what a terminal would obey or hide as `\u` escapes, which mean the same.
    ///
    /// The encoder does that for the first 32 controls only.
    static func escaped(_ json: String) -> String {
        if json.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return json }
        var output = String.UnicodeScalarView()
        for scalar in json.unicodeScalars {
            switch Harmless.verdict(scalar) {
            case .keep, .space: output.append(scalar)
            case .lineBreak, .drop, .replace:
                for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
                    output.append(contentsOf: escape(unit).unicodeScalars)
                }
            }
        }
        return String(output)
    }

    private static func escape(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
