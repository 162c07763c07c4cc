/// How a terminal writes characters: what sequences SGR set (ECMA-48, 8.3.117).
struct GraphicRendition: Hashable, Sendable {
    /// What is set besides colours.
    private var attributes: Attributes = []
    /// The parameters that set a colour; empty for the terminal's own.
    private var (foreground, background) = ("", "")

    /// Attributes of characters.
    private struct Attributes: OptionSet, Hashable {
        let rawValue: UInt8
    }

    /// What sets each attribute and what takes it back; bold and dim have that in common.
    private static let codes: [(attribute: Attributes, on: Int, off: Int)] = [
        (Attributes(rawValue: 1), 1, 22), (Attributes(rawValue: 2), 2, 22), (Attributes(rawValue: 4), 3, 23),
        (Attributes(rawValue: 8), 4, 24), (Attributes(rawValue: 16), 5, 25), (Attributes(rawValue: 32), 7, 27),
    ]
}

// MARK: What a sequence sets

extension GraphicRendition {
    /// Takes what stands between `ESC [` and `m`.
    ///
    /// - Returns: False when it holds something unknown; the rendition means nothing then.
    mutating func take(_ parameters: some Collection<UInt8>) -> Bool {
        var rest = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)[...]
        while let parameter = rest.popFirst() {
            if parameter.isEmpty { self = GraphicRendition() } else if !take(parameter, before: &rest) { return false }
        }
        return true
    }

    private mutating func take<Part: Collection<UInt8>>(_ parameter: Part, before rest: inout ArraySlice<Part>) -> Bool
    {
        let text = String(decoding: parameter, as: UTF8.self)
        guard let code = Int(text) else { return takeColor(text) }
        switch code {
        case 0: self = GraphicRendition()
        case 30...37, 90...97: foreground = text
        case 40...47, 100...107: background = text
        case 39: foreground = ""
        case 49: background = ""
        case 38, 48:
            guard let kind = rest.first, let count = Self.parts(ofColor: kind), rest.count >= count else {
                return false
            }
            let color = rest.prefix(count).map { String(decoding: $0, as: UTF8.self) }
            rest = rest.dropFirst(count)
            return takeColor(([text] + color).joined(separator: ";"))
        default: return takeAttribute(code)
        }
        return true
    }

    /// How many parameters a colour has behind its first one.
    private static func parts(ofColor kind: some Collection<UInt8>) -> Int? {
        kind.elementsEqual("5".utf8) ? 2 : kind.elementsEqual("2".utf8) ? 4 : nil
    }

    private mutating func takeColor(_ text: String) -> Bool {
        if text.hasPrefix("38") {
            foreground = text
        } else if text.hasPrefix("48") {
            background = text
        } else {
            return false
        }
        return true
    }

    private mutating func takeAttribute(_ code: Int) -> Bool {
        if let set = Self.codes.first(where: { $0.on == code }) {
            attributes.insert(set.attribute)
            return true
        }
        let cleared = Self.codes.filter { $0.off == code }
        for set in cleared { attributes.remove(set.attribute) }
        return !cleared.isEmpty
    }
}

// MARK: The sequence for a change

extension GraphicRendition {
    /// The sequence that leads here from another rendition, with nothing in it that is so already; empty from the same
    /// one.
    func sequence(from old: GraphicRendition) -> String {
        guard self != old else { return "" }
        if self == GraphicRendition() { return "\u{1B}[m" }
        return "\u{1B}[" + parameters(from: old).joined(separator: ";") + "m"
    }

    private func parameters(from old: GraphicRendition) -> [String] {
        var parameters: [String] = []
        var kept = old.attributes
        for code in Self.codes where kept.contains(code.attribute) && !attributes.contains(code.attribute) {
            parameters.append(String(code.off))
            for other in Self.codes where other.off == code.off { kept.remove(other.attribute) }
        }
        for code in Self.codes where attributes.contains(code.attribute) && !kept.contains(code.attribute) {
            parameters.append(String(code.on))
        }
        if foreground != old.foreground { parameters.append(foreground.isEmpty ? "39" : foreground) }
        if background != old.background { parameters.append(background.isEmpty ? "49" : background) }
        return parameters
    }
}
