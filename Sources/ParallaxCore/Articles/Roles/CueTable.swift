/// The cues of all languages.
struct CueTable: Sendable {
    static let shared = CueTable(file: PackageResources.furniture_txt)

    /// Cues that stand at known offsets of a block, by their first scalar.
    private var anchored: [Unicode.Scalar: [Cue]] = [:]
    /// Cues that can stand anywhere.
    private var floating: [Cue] = []
    /// A bit for each scalar that floating cues begin with, by its last six bits: hardly any place of a block is looked at.
    private var floatingStarts: UInt64 = 0
    /// The words of all cues, one after the other.
    private var words: [Unicode.Scalar] = []

    private init(file: [UInt8]) {
        words.reserveCapacity(file.count)
        var order = 0
        TableRow.forEach(of: file) { row in
            guard let cue = Cue(&row, order: order, words: &words) else { return }
            order += 1
            let first = words[cue.words.lowerBound]
            if cue.place == .holds {
                floating.append(cue)
                floatingStarts |= Self.bit(of: first)
            } else {
                anchored[first, default: []].append(cue)
            }
        }
    }

    private static func bit(of scalar: Unicode.Scalar) -> UInt64 { 1 << UInt64(scalar.value & 63) }

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
        guard offset < line.folded.count else { return nil }
        return anchored[line.folded[offset]]?.first { $0.matches(line, at: offset, words: words) }
    }

    private func floatingCue(in line: FoldedLine) -> Cue? {
        var first: Cue?
        for offset in line.folded.indices where floatingStarts & Self.bit(of: line.folded[offset]) != 0 {
            first = Self.earlier(first, floating.first { $0.matches(line, at: offset, words: words) })
        }
        return first
    }
}
