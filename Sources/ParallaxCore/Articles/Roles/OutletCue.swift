/// A row of `outlets.txt`: words around the name of a publisher.
struct OutletCue: Sendable {
    /// Where the block stands in which the words count.
    enum Place: String, Sendable {
        case lead, tail, link
    }

    private static let rows = String(decoding: PackageResources.outlets_txt, as: UTF8.self)
        .pieces(separatedBy: "\n").compactMap(OutletCue.init)
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
        let lead = lines.filter { $0.kind == .paragraph }.prefix(leadBlocks).map { FoldedLine(text[$0.range]) }
        return rows.lazy.filter { $0.place != .link }.compactMap { row in
            (row.place == .tail ? tail : lead).lazy.compactMap(row.name).first
        }.first
    }

    /// Whether the page names its own publisher at the head of a sentence of the block, and nobody is quoted there.
    static func names(publisherIn line: FoldedLine) -> Bool {
        !line.isQuoting && rows.contains { $0.place != .lead && $0.name(in: line, from: line.sentenceHeads) != nil }
    }

    private func name(in line: FoldedLine) -> String? {
        name(in: line, from: line.folded.indices.filter { line.folded[$0] == (before.first ?? line.folded[$0]) })
    }

    /// The name between the words of this row, where they begin at one of the offsets.
    private func name(in line: FoldedLine, from starts: [Int]) -> String? {
        for start in starts where line.isWordEnd(start) && line.holds(before[...], at: start) {
            let first = start + before.count
            let found = after.isEmpty ? nameUpToStop(line, from: first) : nameBeforeWords(line, from: first)
            if let found { return found }
        }
        return nil
    }

    private static func isStop(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", ",", "|", ";", ":", "(", ")", "–", "—": true
        default: false
        }
    }

    private func nameBeforeWords(_ line: FoldedLine, from first: Int) -> String? {
        let last = line.folded.indices[first...].first { line.holds(after[...], at: $0) }
        return last.flatMap { OutletName(line.scalars[first..<$0])?.text }
    }

    /// The name up to the end of the sentence; the lead names its outlet in its very last words.
    private func nameUpToStop(_ line: FoldedLine, from first: Int) -> String? {
        let rest = line.scalars[first...]
        let last = rest.firstIndex(where: Self.isStop) ?? rest.endIndex
        guard place == .tail || last >= rest.endIndex - 1 else { return nil }
        let name = OutletName(line.scalars[first..<last])?.text
        let lastWord = name?.split(separator: " ").last ?? ""
        let isAbbreviated = !AbbreviationTable.shared[lastWord].isDisjoint(with: .abbreviation)
        return isAbbreviated && last < rest.endIndex ? name.map { $0 + "." } : name
    }
}
