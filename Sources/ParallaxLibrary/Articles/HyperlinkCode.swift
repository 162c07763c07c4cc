import ParallaxCore

/// The links of a text as lines of a kept text: the place of the words, their length, and the address, which holds no space.
struct HyperlinkCode: Hashable, Sendable {
    /// The lines; `nil` for no links.
    let lines: String?

    /// Takes lines that were kept.
    init(lines: String?) { self.lines = lines }

    /// - Complexity: O(*n*) in the number of links.
    init(_ hyperlinks: [Hyperlink]) {
        let all = hyperlinks.map { "\($0.range.start) \($0.range.count) \($0.target.address)" }
        lines = all.isEmpty ? nil : all.joined(separator: "\n")
    }

    /// The links; what another hand wrote and `text` cannot have is left out.
    func hyperlinks(in text: String) -> [Hyperlink] {
        var end = 0
        return (lines ?? "").split(separator: "\n").prefix(Hyperlink.most).compactMap { line in
            guard let hyperlink = Self.hyperlink(line, in: text), hyperlink.range.start >= end else { return nil }
            end = hyperlink.range.end
            return hyperlink
        }
    }

    private static func hyperlink(_ line: Substring, in text: String) -> Hyperlink? {
        let parts = line.split(separator: " ")
        guard parts.count == 3, let start = Int(parts[0]), let count = Int(parts[1]),
            let target = WebLink(String(parts[2])),
            0 <= start, 0 < count, start <= text.utf8.count, count <= text.utf8.count - start,
            isBoundary(start, text), isBoundary(start + count, text)
        else { return nil }
        return Hyperlink(range: TextRange(start: start, end: start + count), target: target)
    }

    /// Whether a scalar begins at an offset, or the text ends there.
    private static func isBoundary(_ offset: Int, _ text: String) -> Bool {
        let index = text.utf8.index(text.startIndex, offsetBy: offset)
        return index == text.endIndex || text.utf8[index] & 0xC0 != 0x80
    }
}
