/// The cues of all languages.
struct CueTable: Sendable {
    static let shared = CueTable(file: PackageResources.furniture_txt)

    /// Cues that stand at known offsets of a block, by their first scalar.
    private var anchored: [Unicode.Scalar: [Cue]] = [:]
    /// Cues that can stand anywhere.
    private var floating: [Cue] = []
    /// The pairs of scalars that cues begin with: hardly any place of a block is looked at.
    private var anchoredStarts = CueStarts()
    private var floatingStarts = CueStarts()
    /// The words of all cues, one after the other.
    private var words: [Unicode.Scalar] = []

    private init(file: [UInt8]) {
        words.reserveCapacity(file.count)
        var order = 0
        TableRow.forEach(of: file) { row in
            guard let cue = Cue(&row, order: order, words: &words) else { return }
            order += 1
            if cue.place == .holds {
                floating.append(cue)
                floatingStarts.insert(words[cue.words])
            } else {
                anchoredStarts.insert(words[cue.words])
                anchored[words[cue.words.lowerBound], default: []].append(cue)
            }
        }
    }

    /// The role that the first matching row gives; `nil` when there is none.
    func role(of line: FoldedLine) -> Cue.Role? {
        var first = floatingCue(in: line)
        for offset in line.sentenceHeads { first = Self.earlier(first, cue(at: offset, of: line)) }
        first = Self.earlier(first, cue(at: line.firstLetter, of: line))
        first = Self.earlier(first, cue(at: line.opening, of: line))
        if let bracket = line.bracket { first = Self.earlier(first, cue(at: bracket, of: line)) }
        return first?.role
    }

    /// The cue of a line that names its author.
    func credit(of line: FoldedLine) -> Cue? {
        cue(at: line.firstLetter, of: line).flatMap { $0.role == .credit ? $0 : nil }
    }

    private static func earlier(_ one: Cue?, _ other: Cue?) -> Cue? {
        guard let one, let other else { return one ?? other }
        return other.order < one.order ? other : one
    }

    private func cue(at offset: Int, of line: FoldedLine) -> Cue? {
        guard offset < line.folded.count, anchoredStarts.mayHold(line.folded, at: offset) else { return nil }
        return anchored[line.folded[offset]]?.first { $0.matches(line, at: offset, words: words) }
    }

    private func floatingCue(in line: FoldedLine) -> Cue? {
        var first: Cue?
        var offset = floatingStarts.next(in: line.folded, from: 0)
        while let start = offset {
            first = Self.earlier(first, floating.first { $0.matches(line, at: start, words: words) })
            offset = floatingStarts.next(in: line.folded, from: start + 1)
        }
        return first
    }
}
