import ParallaxUnicode

/// The text of a piece of HTML, for feeds whose entries carry little of it.
enum MarkupText {
    /// Whether a text is HTML rather than plain: a tag or a character reference is in it.
    static func isLikely(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.indices.contains { index in
            switch bytes[index] {
            case ASCII.less: isTag(bytes, at: index)
            case ASCII.ampersand: CharacterReferences.isReference(bytes, at: index)
            default: false
            }
        }
    }

    private static func isTag(_ bytes: [UInt8], at index: Int) -> Bool {
        let start = bytes[index...].starts(with: "</".utf8) ? index + 2 : index + 1
        guard let end = bytes[start..<min(start + 16, bytes.count)].firstIndex(where: { !isPartOfName($0) }) else {
            return false
        }
        let isClosed = ASCII.isSpace(bytes[end]) || bytes[end] == ASCII.greater || bytes[end] == ASCII.slash
        return isClosed && elements.contains(lowercased(bytes[start..<end]))
            || bytes[index...].starts(with: "<!--".utf8)
    }

    private static func isPartOfName(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == ASCII.colon
    }

    /// The paragraphs, without tags, scripts and styles, each on one line.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    static func paragraphs(_ html: String) -> [LinkedLine] {
        let bytes = Array(html.utf8)
        var scanner = XMLScanner(bytes, isHTML: true)
        var lines = MarkupLines()
        while let token = scanner.next() {
            switch token {
            case .text(let range): CharacterReferences.append(bytes, in: range, to: &lines.current)
            case .literal(let range): lines.current.append(contentsOf: bytes[range])
            case .start(let name, let attributes, let isEmpty):
                let name = lowercased(bytes[name])
                if hidden.contains(name), !isEmpty { scanner.skipContent(of: name) }
                if breaking.contains(name) { lines.finish() }
                if name == "a" { lines.openLink(reference(bytes, in: attributes)) }
            case .end(let name):
                let name = lowercased(bytes[name])
                if breaking.contains(name) { lines.finish() }
                if name == "a" { lines.closeLink() }
            }
        }
        lines.finish()
        return lines.finished
    }

    /// Where an element of HTML leads; `nil` when it leads nowhere.
    private static func reference(_ bytes: [UInt8], in attributes: Range<Int>) -> String? {
        for (name, value) in XMLAttributes(bytes, in: attributes) where lowercased(bytes[name]) == "href" {
            var reference: [UInt8] = []
            CharacterReferences.append(bytes, in: value, to: &reference)
            return String(decoding: reference, as: UTF8.self)
        }
        return nil
    }

    /// A line whose spaces stand alone and at no end.
    static func withoutDoubleSpaces(_ line: String) -> String {
        let isClean = line.withUTF8Bytes { bytes in
            bytes.first != 0x20 && bytes.last != 0x20
                && bytes.indices.dropFirst().allSatisfy { bytes[$0] != 0x20 || bytes[$0 - 1] != 0x20 }
        }
        if isClean { return line }
        var output: [UInt8] = []
        output.reserveCapacity(line.utf8.count)
        for byte in line.utf8 where byte != 0x20 || output.last.map({ $0 != 0x20 }) == true { output.append(byte) }
        if output.last == 0x20 { output.removeLast() }
        return String(decoding: output, as: UTF8.self)
    }

    private static func lowercased(_ name: ArraySlice<UInt8>) -> String {
        let name = String(decoding: name, as: UTF8.self).lowercased()
        return name.split(separator: ":").last.map(String.init) ?? name
    }

    /// Elements whose content nobody reads.
    private static let hidden: Set<String> = [
        "script", "style", "iframe", "applet", "template", "select", "textarea",
    ]

    /// Elements before and behind which a paragraph ends.
    private static let breaking: Set<String> = [
        "p", "div", "br", "hr", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote",
        "pre", "table", "tr", "section", "article", "header", "footer", "aside", "figure", "figcaption", "main", "nav",
        "address", "center", "details", "summary", "form", "fieldset",
    ]

    private static let inline: Set<String> = [
        "a", "abbr", "acronym", "area", "audio", "b", "base", "basefont", "bdi", "bdo", "big", "blink", "body",
        "button", "canvas", "caption", "cite", "code", "col", "colgroup", "data", "datalist", "del", "dfn", "dir",
        "em", "embed", "font", "frame", "frameset", "head", "html", "i", "img", "input", "ins", "kbd", "label",
        "legend",
        "link", "map", "math", "mark", "menu", "meta", "meter", "noembed", "noframes", "noscript", "object", "optgroup",
        "option", "output", "param", "picture",
        "progress", "q", "rp", "rt", "ruby", "s", "samp", "small", "source", "span", "strike", "strong", "sub", "sup",
        "svg", "tbody", "td", "tfoot", "th", "thead", "time", "title", "track", "tt", "u", "var", "video", "wbr",
    ]

    private static let elements = hidden.union(breaking).union(inline)
}
