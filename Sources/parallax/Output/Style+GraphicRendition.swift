import ParallaxScreen

extension Style {
    /// The sequence that makes a terminal write in this style (ECMA-48, "Select Graphic Rendition").
    func graphicRendition(at depth: ColorDepth) -> String {
        let codes = [0] + attributes.renditions + Self.codes(foreground, at: depth, base: 30)
        return "\u{1B}[" + (codes + Self.codes(background, at: depth, base: 40)).map(String.init).joined(separator: ";")
            + "m"
    }

    /// The codes of a colour; `base` is 30 for the text and 40 for what is behind it.
    private static func codes(_ color: Color?, at depth: ColorDepth, base: Int) -> [Int] {
        guard let color, let index = color.index(at: depth) else { return [] }
        switch depth {
        case .none: return []
        case .ansi8, .ansi16: return [index < 8 ? base + index : base + 60 + index - 8]
        case .ansi256: return [base + 8, 5, index]
        case .direct: return [base + 8, 2, color.rgb >> 16, color.rgb >> 8 & 0xFF, color.rgb & 0xFF]
        }
    }
}

extension TextAttributes {
    /// The codes that turn the attributes on.
    fileprivate var renditions: [Int] {
        let codes: [(TextAttributes, Int)] = [
            (.bold, 1), (.dim, 2), (.italic, 3), (.underline, 4), (.reverse, 7), (.strikethrough, 9),
        ]
        return codes.filter { contains($0.0) }.map(\.1)
    }
}
