import ParallaxCore
import ParallaxScreen

/// One line of a quote card.
struct CardLine: Hashable, Sendable {
    /// What the line shows.
    enum Content: Hashable, Sendable {
        /// The outlet, the date, who is named, and the relation.
        case head
        /// A part of the version's text.
        case text(TextRange)
        /// Words of ours.
        case note(String)
        /// Nothing.
        case blank
    }

    let content: Content
    /// The version it belongs to; `nil` under the last one.
    let version: Int?
}

extension CardLine {
    /// A line that can be found again when the card is laid out for another width.
    struct Place: Hashable, Sendable {
        let version: Int
        /// Where in the version's text the line begins; below 0 for the head, beyond the text for a note.
        let offset: Int
        /// Lines between the top and this one.
        let lead: Int
    }

    fileprivate var offset: Int? {
        switch content {
        case .head: -1
        case .text(let range): range.start
        case .note: .max
        case .blank: nil
        }
    }
}

extension [CardLine] {
    /// The first place at or below a line.
    func place(of top: Int) -> CardLine.Place? {
        for index in top..<count {
            guard let version = self[index].version, let offset = self[index].offset else { continue }
            return CardLine.Place(version: version, offset: offset, lead: index - top)
        }
        return nil
    }

    /// The line to put at the top, so that a place stands where it stood.
    func line(showing place: CardLine.Place) -> Int {
        let line = lastIndex { line in
            line.version == place.version && line.offset.map { $0 <= place.offset } ?? false
        }
        return (line ?? 0) - place.lead
    }

    /// Lays versions out under each other, and the closing sentences under them.
    init(_ versions: [CardVersion], closing: [String], columns: Int) {
        self = []
        for (index, version) in versions.enumerated() {
            append(CardLine(content: .head, version: index))
            let range = version.surroundings
            for line in TextWrap.lines(of: version.text, in: range.start..<range.end, columns: columns) {
                let shown = TextRange(start: line.lowerBound, end: line.upperBound)
                append(CardLine(content: .text(shown), version: index))
            }
            for note in version.notes { append(note: note, version: index, columns: columns) }
            append(CardLine(content: .blank, version: nil))
        }
        for sentence in closing { append(note: sentence, version: nil, columns: columns) }
    }

    /// Lines of a note beyond these are left out.
    private static var longestNote: Int { 3 }

    private mutating func append(note: String, version: Int?, columns: Int) {
        for line in TextWrap.lines(of: note, in: 0..<note.utf8.count, columns: columns).prefix(Self.longestNote) {
            let words = note[TextRange(start: line.lowerBound, end: line.upperBound)]
            append(CardLine(content: .note(String(words)), version: version))
        }
    }
}
