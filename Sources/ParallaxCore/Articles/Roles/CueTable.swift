/// The cues of all languages.
struct CueTable: Sendable {
    static let shared = CueTable(file: PackageResources.furniture_txt)

    /// Cues that stand at known offsets of a block, by the ``ScalarPair`` that they begin with.
    private var anchored = [[Cue]](repeating: [], count: ScalarPair.keys)
    /// Cues that can stand anywhere, and where they may.
    private var floating: [Cue] = []
    private var floatingSearch = CueSearch([])
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
            } else {
                let start = words[cue.words].prefix(2)
                for key in ScalarPair.keys(words[cue.words.lowerBound], start.dropFirst().first) {
                    anchored[key].append(cue)
                }
            }
        }
        floatingSearch = CueSearch(floating.map { words[$0.words] })
    }

    /// The role that the first matching row gives; `nil` when there is none.
    ///
    /// The heads of sentences hold the very beginning, so that the first letter and what opens the line are looked at only
    /// where they are somewhere else.
    func role(of line: FoldedLine) -> Cue.Role? {
        var first = floatingCue(in: line)
        for offset in line.sentenceHeads { first = Self.earlier(first, cue(at: offset, of: line)) }
        if line.firstLetter > 0 { first = Self.earlier(first, cue(at: line.firstLetter, of: line)) }
        if line.opening < line.firstLetter { first = Self.earlier(first, cue(at: line.opening, of: line)) }
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
        guard offset < line.folded.count else { return nil }
        let second = offset + 1 < line.folded.count ? line.folded[offset + 1] : "\0"
        return anchored[ScalarPair.key(line.folded[offset], second)].first {
            $0.matches(line, at: offset, words: words)
        }
    }

    private func floatingCue(in line: FoldedLine) -> Cue? {
        var first: Cue?
        var offset = floatingSearch.next(in: line.folded, from: 0)
        while let start = offset {
            first = Self.earlier(first, floating.first { $0.matches(line, at: start, words: words) })
            offset = floatingSearch.next(in: line.folded, from: start + 1)
        }
        return first
    }
}
