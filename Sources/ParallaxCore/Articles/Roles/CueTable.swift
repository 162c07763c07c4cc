/// The cues of all languages.
struct CueTable: Sendable {
    static let shared = CueTable(file: PackageResources.furniture_txt)

    /// Cues that stand at known offsets of a block, by their first scalar.
    private var anchored: [Unicode.Scalar: [Cue]] = [:]
    /// Cues that can stand anywhere.
    private var floating: [Cue] = []
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
                anchored[words[cue.words.lowerBound], default: []].append(cue)
            }
        }
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
        return anchored[line.folded[offset]]?.first { $0.matches(line, at: offset, words: words) }
    }

    private func isFloating(_ cue: Cue, in line: FoldedLine) -> Bool {
        let first = words[cue.words.lowerBound]
        return line.folded.indices.contains {
            line.folded[$0] == first && cue.matches(line, at: $0, words: words)
        }
    }
}
