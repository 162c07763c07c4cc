/// A colour, with what stands for it where there are fewer colours.
public struct Color: Hashable, Sendable, Codable {
    /// Red, green and blue of sRGB, 8 bits each: `0xRRGGBB`.
    public let rgb: Int
    /// The given colour of xterm's 256; `nil` takes the nearest.
    public let ansi256: Int?
    /// The given colour of the first 16; `nil` takes the nearest.
    public let ansi16: Int?

    /// Creates a colour.
    ///
    /// - Precondition: `rgb` has 24 bits, the others are numbers of palette colours.
    public init(rgb: Int, ansi256: Int? = nil, ansi16: Int? = nil) {
        precondition((0...0xFF_FFFF).contains(rgb), "a colour has 24 bits")
        precondition((0...255).contains(ansi256 ?? 0) && (0...15).contains(ansi16 ?? 0), "no such palette colour")
        self.rgb = rgb
        self.ansi256 = ansi256
        self.ansi16 = ansi16
    }

    /// Reads `#rrggbb`; `nil` for anything else.
    public init?(hexadecimal text: some StringProtocol) {
        let digits = text.dropFirst()
        guard text.first == "#", digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit) else { return nil }
        guard let rgb = Int(digits, radix: 16) else { return nil }
        self.init(rgb: rgb)
    }

    /// The number by which a terminal of this depth knows the colour; `nil` where there are no colours.
    ///
    /// - Complexity: O(1).
    public func index(at depth: ColorDepth) -> Int? {
        switch depth {
        case .none: nil
        case .ansi8: (ansi16 ?? Palette.nearest16(to: rgb)) % 8
        case .ansi16: ansi16 ?? Palette.nearest16(to: rgb)
        case .ansi256: ansi256 ?? Palette.nearest256(to: rgb)
        // The direct-colour entries of terminfo keep 0 to 7 for the palette, so pure black takes its nearest neighbour.
        case .direct: max(rgb, 8)
        }
    }

    /// Whether eight colours show it as black or white, which may be the terminal's background.
    var isNeutral: Bool { index(at: .ansi8).map { $0 == 0 || $0 == 7 } ?? true }
}
