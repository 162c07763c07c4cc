import ParallaxCore
import ParallaxUnicode

/// One line of a text, and which of its words lead where.
struct LinkedLine: Hashable {
    /// Words that lead somewhere.
    struct Link: Hashable {
        /// Where they stand in the line.
        let range: TextRange
        /// Where they lead, as it is written.
        let reference: String

        /// The link when its words stand somewhere else; `nil` when nothing of them is left.
        func moved(start: Int, end: Int) -> Link? {
            start < end ? Link(range: TextRange(start: start, end: end), reference: reference) : nil
        }
    }

    let text: String
    /// In order, not overlapping, none empty.
    let links: [Link]

    init(_ text: String, links: [Link] = []) {
        self.text = text
        self.links = links
    }
}

extension LinkedLine {
    /// The line without what a terminal would obey.
    ///
    /// What is taken out is told by one scalar alone, so the pieces between the ends of links are cleaned one by one.
    var harmless: LinkedLine {
        guard !links.isEmpty else { return LinkedLine(Harmless.line(text)) }
        var output = ""
        var moved: [Link] = []
        var end = 0
        for link in links {
            output += Harmless.line(text[TextRange(start: end, end: link.range.start)])
            let start = output.utf8.count
            output += Harmless.line(text[link.range])
            if let link = link.moved(start: start, end: output.utf8.count) { moved.append(link) }
            end = link.range.end
        }
        output += Harmless.line(text[TextRange(start: end, end: text.utf8.count)])
        return LinkedLine(output, links: moved)
    }

    /// The line without white space around it.
    var trimmed: LinkedLine {
        let trimmed = text.trimmed
        guard trimmed.utf8.count < text.utf8.count else { return self }
        guard !links.isEmpty else { return LinkedLine(trimmed) }
        let head = text.prefix(while: \.isWhitespace).utf8.count
        return LinkedLine(
            trimmed,
            links: links.compactMap { link in
                let end = min(link.range.end - head, trimmed.utf8.count)
                return link.moved(start: max(link.range.start - head, 0), end: end)
            })
    }

    /// The line whose spaces stand alone and at no end.
    var withoutDoubleSpaces: LinkedLine {
        guard !links.isEmpty else { return LinkedLine(MarkupText.withoutDoubleSpaces(text)) }
        var output: [UInt8] = []
        var places: [Int] = []
        output.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            places.append(output.count)
            if byte != 0x20 || output.last.map({ $0 != 0x20 }) == true { output.append(byte) }
        }
        if output.last == 0x20 { output.removeLast() }
        places.append(output.count)
        return LinkedLine(
            String(decoding: output, as: UTF8.self),
            links: links.compactMap { link in
                link.moved(
                    start: min(places[link.range.start], output.count), end: min(places[link.range.end], output.count))
            })
    }

    /// The line with links that neither begin nor end with a space.
    var withoutSpacesAround: LinkedLine {
        LinkedLine(
            text,
            links: links.compactMap { link in
                let words = text[link.range].utf8
                let start = link.range.start + words.prefix { $0 == 0x20 }.count
                return link.moved(start: start, end: link.range.end - words.reversed().prefix { $0 == 0x20 }.count)
            })
    }

    /// Several lines as one, a space between them.
    ///
    /// - Complexity: O(*n*) in the length of all.
    init(joining lines: [LinkedLine]) {
        var text = ""
        var links: [Link] = []
        for (number, line) in lines.enumerated() {
            if number > 0 { text += " " }
            let start = text.utf8.count
            text += line.text
            links += line.links.map { Link(range: $0.range.shifted(by: start), reference: $0.reference) }
        }
        self.init(text, links: links)
    }
}
