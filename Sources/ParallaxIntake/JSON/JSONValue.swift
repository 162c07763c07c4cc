import ParallaxUnicode

/// A value of JSON (RFC 8259) from outside.
enum JSONValue: Hashable {
    case null
    case bool(Bool)
    /// A number as it is written, for identifiers are numbers too.
    case number(String)
    /// A text, cleaned of what a terminal would obey.
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// Most values inside one another.
    static let deepest = 128
    /// Most values of one text.
    static let mostValues = 2_000_000

    /// Reads a text; `nil` when it is no JSON, or beyond the limits.
    ///
    /// - Complexity: O(*n*) in the number of bytes.
    init?(_ bytes: some Collection<UInt8>, mostValues: Int = mostValues) {
        var parser = JSONParser(Array(bytes), mostValues: mostValues)
        guard let value = parser.document() else { return nil }
        self = value
    }

    /// The value of a key; `nil` without it, and for everything but objects.
    subscript(key: String) -> JSONValue? {
        if case .object(let members) = self { members[key] } else { nil }
    }

    /// The elements of an array, and a single value as the only one.
    var elements: [JSONValue] {
        switch self {
        case .array(let elements): elements
        case .null: []
        default: [self]
        }
    }

    /// A text or a number as text, without white space around it; `nil` for everything else and for empty texts.
    var text: String? {
        switch self {
        case .string(let text): text.trimmed.isEmpty ? nil : text.trimmed
        case .number(let digits): digits
        default: nil
        }
    }

    /// A text on one line.
    var line: String? { text.map { Harmless.line($0) } }
}
