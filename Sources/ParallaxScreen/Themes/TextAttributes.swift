/// What a terminal can do to text besides colouring it.
public struct TextAttributes: OptionSet, Hashable, Sendable, Codable {
    /// One bit for each attribute.
    public let rawValue: UInt8

    /// Creates a set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Heavier, or brighter on a console.
    public static let bold = TextAttributes(rawValue: 1)
    /// Fainter.
    public static let dim = TextAttributes(rawValue: 2)
    /// Slanted.
    public static let italic = TextAttributes(rawValue: 4)
    /// With a line under it.
    public static let underline = TextAttributes(rawValue: 8)
    /// Foreground and background exchanged.
    public static let reverse = TextAttributes(rawValue: 16)
    /// With a line through it.
    public static let strikethrough = TextAttributes(rawValue: 32)

    /// The names that theme files use.
    static let named: [String: TextAttributes] = [
        "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
        "strikethrough": .strikethrough,
    ]
}
