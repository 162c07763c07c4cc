import ParallaxUnicode

/// Text from outside on its way into markup.
enum PrintedText {
    /// The text on one line, without what a terminal obeys or hides, and with some scalars written in another way.
    static func line(_ text: some StringProtocol, escaping escape: (Unicode.Scalar) -> String?) -> String {
        var line = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch Harmless.verdict(scalar) {
            case .keep:
                if let escaped = escape(scalar) {
                    line.append(contentsOf: escaped.unicodeScalars)
                } else {
                    line.append(scalar)
                }
            case .lineBreak, .space: line.append(" ")
            case .drop: break
            case .replace: line.append("\u{FFFD}")
            }
        }
        return String(line)
    }
}
