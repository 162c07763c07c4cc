import FoundationEssentials
import ParallaxUnicode

/// Prints values as JSON, one a line.
enum JSONOutput {
    /// The line for a value; control characters are escaped by JSON itself, all else is made harmless.
    static func line(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
