/// The cues of all languages.
struct CueTable: Sendable {
    static let shared = CueTable(rows: String(decoding: PackageResources.furniture_txt, as: UTF8.self))

    /// Cues that stand at known offsets of a block, by their first scalar.
    private let anchored: [Unicode.Scalar: [Cue]]
    /// Cues that can stand anywhere.
    private let floating: [Cue]

    private init(rows: String) {
        let cues = rows.pieces(separatedBy: "\n").enumerated().compactMap { Cue(row: $0.element, order: $0.offset) }
        floating = cues.filter { $0.place == .holds }
        anchored = Dictionary(grouping: cues.filter { $0.place != .holds }) { $0.words.first ?? " " }
    }

    /// The role that the first matching row gives; `nil` when there is none.
    func role(of line: FoldedLine) -> Cue.Role? {
        var offsets = line.sentenceHeads + [line.firstLetter, line.opening]
        if let bracket = line.bracket { offsets.append(bracket) }
        let matching = offsets.compactMap { cue(at: $0, of: line) } + floating.filter { isFloating($0, in: line) }
        return matching.min { $0.order < $1.order }?.role
    }

    /// The cue of a line that names its author.
    func credit(of line: FoldedLine) -> Cue? {
        cue(at: line.firstLetter, of: line).flatMap { $0.role == .credit ? $0 : nil }
    }

    private func cue(at offset: Int, of line: FoldedLine) -> Cue? {
        guard offset < line.folded.count else { return nil }
        return anchored[line.folded[offset]]?.first { $0.matches(line, at: offset) }
    }

    private func isFloating(_ cue: Cue, in line: FoldedLine) -> Bool {
        line.folded.indices.contains { line.folded[$0] == cue.words.first && cue.matches(line, at: $0) }
    }
}
