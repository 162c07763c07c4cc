import ParallaxUnicode

extension FeedText {
    /// Reads a text as its element says that it is written.
    ///
    /// Atom says it (RFC 4287, section 3.1; Atom 0.3 with `mode`); RSS does not, so there it is guessed.
    ///
    /// - Returns: `nil` for an element without text, and for content that is no text.
    init?(_ element: XMLElement) {
        let type = element.attribute("type")?.lowercased()
        let mode = element.attribute("mode")?.lowercased()
        if mode == "base64" || Self.isEncoded(type, element) {
            guard let text = Self.decodedBase64(element.text) else { return nil }
            self.init(guessing: text)
        } else if element.hasChildren {
            self.init(element.markup, .html)
        } else {
            self = Self.leaf(element, type)
        }
        if source.isEmpty { return nil }
    }

    private static func leaf(_ element: XMLElement, _ type: String?) -> FeedText {
        switch type {
        case "text", "text/plain": FeedText(element.text, .plain)
        case "html", "text/html": FeedText(element.text, .html)
        case "xhtml", "application/xhtml+xml": FeedText(element.markup, .html)
        default: FeedText(guessing: element.text)
        }
    }

    /// Whether content is written in base64, as Atom asks for where the type is neither text nor XML.
    private static func isEncoded(_ type: String?, _ element: XMLElement) -> Bool {
        guard let type, type.contains("/"), element.attribute("mode") == nil, !element.hasChildren else { return false }
        return !type.hasPrefix("text/") && !type.hasSuffix("xml")
    }

    private static func decodedBase64(_ text: String) -> String? {
        let digits = text.utf8.filter { !ASCII.isSpace($0) && $0 != ASCII.equals }
        var bytes: [UInt8] = []
        var bits: UInt32 = 0
        for (index, digit) in digits.enumerated() {
            guard let value = sextet(digit) else { return nil }
            bits = bits << 6 | value
            if index % 4 > 0 { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(6 - index % 4 * 2))) }
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        return Harmless.text(text).text.trimmed
    }

    private static func sextet(_ digit: UInt8) -> UInt32? {
        switch digit {
        case 0x41...0x5A: UInt32(digit - 0x41)
        case 0x61...0x7A: UInt32(digit - 0x61 + 26)
        case 0x30...0x39: UInt32(digit - 0x30 + 52)
        case UInt8(ascii: "+"): 62
        case ASCII.slash: 63
        default: nil
        }
    }
}
