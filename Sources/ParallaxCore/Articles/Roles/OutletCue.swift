/// A row of `outlets.txt`: words around the name of a publisher.
struct OutletCue: Sendable {
    /// Where the block stands in which the words count.
    enum Place: String, Sendable {
        case lead, tail, link
    }

    private static let rows = String(decoding: PackageResources.outlets_txt, as: UTF8.self)
        .pieces(separatedBy: "\n").compactMap(OutletCue.init)
    /// The rows that need not stand in the lead.
    private static let publisherRows = rows.filter { $0.place != .lead }
    /// Whether one of them begins with a ``ScalarPair``.
    private static let publisherStarts = publisherRows.reduce(into: [Bool](repeating: false, count: ScalarPair.keys)) {
        guard let first = $1.before.first else { return }
        for key in ScalarPair.keys(first, $1.before.dropFirst().first) { $0[key] = true }
    }
    /// The words of those that begin with the name.
    private static let publisherWords = CueSearch(publisherRows.filter(\.before.isEmpty).map { $0.after[...] })
    /// How many blocks below the headline belong to the lead.
    private static let leadBlocks = 3

    private let place: Place
    private let before: [Unicode.Scalar]
    private let after: [Unicode.Scalar]

    private init?(row: Substring) {
        let columns = row.pieces(separatedBy: " ", atMost: 2)
        guard columns.count == 2, let place = Place(rawValue: String(columns[0])),
            let gap = columns[1].utf8.firstIndex(of: UInt8(ascii: "{"))
        else { return nil }
        self.place = place
        before = Array(columns[1][..<gap].unicodeScalars.drop { $0 == " " })
        after = Array(columns[1][gap...].unicodeScalars.dropFirst("{}".count))
    }

    /// The name that the first matching row finds; `nil` when the article names no publisher.
    static func outlet(in text: String, blocks: [Block]) -> String? {
        let lines = blocks.filter { $0.range.count <= BlockShape.longestLine }
        let tail = lines.filter { $0.kind == .boilerplate }.map { FoldedLine(text[$0.range]) }
        let lead = lines.filter { $0.kind == .paragraph || $0.kind == .standfirst }.prefix(leadBlocks).map {
            FoldedLine(text[$0.range])
        }
        for row in rows where row.place != .link {
            for line in row.place == .tail ? tail : lead {
                if let name = row.name(in: line, from: line.folded.indices) { return name }
            }
        }
        return nil
    }

    /// Whether the page names its own publisher at the head of a sentence of the block, and nobody is quoted there.
    static func names(publisherIn line: FoldedLine) -> Bool {
        guard mayName(publisherIn: line), !line.isQuoting else { return false }
        return publisherRows.contains { $0.name(in: line, from: line.sentenceHeads) != nil }
    }

    /// Whether the words of a row may stand in the block; a cheap question before each row is tried.
    private static func mayName(publisherIn line: FoldedLine) -> Bool {
        let starts = publisherStarts
        for offset in line.sentenceHeads {
            let second = offset + 1 < line.folded.count ? line.folded[offset + 1] : "\0"
            if starts[ScalarPair.key(line.folded[offset], second)] { return true }
        }
        return publisherWords.next(in: line.folded, from: 0) != nil
    }

    /// The name between the words of this row, where they begin at one of the offsets.
    ///
    /// - Parameter starts: Offsets in ascending order.
    private func name(in line: FoldedLine, from starts: some Sequence<Int>) -> String? {
        if let first = before.first {
            for start in starts where line.folded[start] == first && isStart(start, of: line) {
                if let found = name(in: line, at: start + before.count) { return found }
            }
        } else if line.firstOffset(of: after, from: 0) != nil {
            for start in starts where isStart(start, of: line) {
                if let found = name(in: line, at: start) { return found }
            }
        }
        return nil
    }

    private func isStart(_ offset: Int, of line: FoldedLine) -> Bool {
        line.isWordEnd(offset) && line.holds(before, at: offset)
    }

    private func name(in line: FoldedLine, at first: Int) -> String? {
        after.isEmpty ? nameUpToStop(line, from: first) : nameBeforeWords(line, from: first)
    }

    private static func isStop(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", ",", "|", ";", ":", "(", ")", "–", "—": true
        default: false
        }
    }

    private func nameBeforeWords(_ line: FoldedLine, from first: Int) -> String? {
        line.firstOffset(of: after, from: first).flatMap { OutletName(line.text(first..<$0))?.text }
    }

    /// The name up to the end of the sentence; the lead names its outlet in its very last words.
    private func nameUpToStop(_ line: FoldedLine, from first: Int) -> String? {
        let end = line.folded.count
        let last = line.folded[first...].firstIndex(where: Self.isStop) ?? end
        guard place == .tail || last >= end - 1, let name = OutletName(line.text(first..<last))?.text else {
            return nil
        }
        let lastWord = name.split(separator: " ").last ?? ""
        let isAbbreviated = !AbbreviationTable.shared[lastWord].isDisjoint(with: .abbreviation)
        return isAbbreviated && last < end ? name + "." : name
    }
}
