/// What must not reach the parser of TOML, for it ends the program instead of refusing it.
package struct TOMLHazard: Hashable, Sendable {
    /// The line, from 1.
    package let line: Int
    /// What is wrong with it, as the predicate of a sentence.
    package let reason: String

    /// Longer lines could name tables so deep inside one another that taking them down overflows the stack, in bytes.
    package static let longestLine = 2_000

    /// The first hazard of a text.
    ///
    /// toml++ 3.4 asserts that the name in a table's brackets begins as names do.
    ///
    /// - Complexity: O(*n*)
    package init?(in text: String) {
        var number = 0
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            number += 1
            if line.count > Self.longestLine {
                (self.line, reason) = (number, "the line is longer than \(Self.longestLine) bytes")
                return
            }
            if Self.isBrokenHeader(number == 1 && line.starts(with: Self.mark) ? line.dropFirst(3) : line) {
                (self.line, reason) = (number, "[ begins the name of a table, and none stands there")
                return
            }
        }
        return nil
    }

    /// The mark of byte order at the beginning of a file.
    private static let mark = "\u{FEFF}".utf8

    /// Whether a line begins with brackets in which no name begins.
    private static func isBrokenHeader(_ line: Substring.UTF8View) -> Bool {
        var rest = line.drop(while: isSpace)
        guard rest.first == UInt8(ascii: "[") else { return false }
        rest = rest.dropFirst().drop(while: isSpace)
        if rest.first == UInt8(ascii: "[") { rest = rest.dropFirst().drop(while: isSpace) }
        guard let first = rest.first else { return true }
        let letter = Unicode.Scalar(first)
        return !letter.isASCII
            || !(letter.properties.isAlphabetic || "0123456789-_\"']".unicodeScalars.contains(letter))
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
