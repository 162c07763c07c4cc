/// A row of `furniture.txt`: words that give a block its role.
struct Cue: Sendable {
    /// The role that the words give.
    enum Role: String, Sendable {
        case line, tail, teasers, author, end, caption, credit
    }

    /// Where the words must stand in the block.
    enum Place: String, Sendable {
        case whole, opens, holds, sentence, bracket
    }

    let role: Role
    let place: Place
    let words: [Unicode.Scalar]

    /// Reads one row; `nil` for a comment or an empty line.
    init?(row: Substring) {
        let columns = row.split(separator: " ", maxSplits: 2)
        guard columns.count == 3, let role = Role(rawValue: String(columns[0])),
            let place = Place(rawValue: String(columns[1]))
        else { return nil }
        self.role = role
        self.place = place
        words = Array(columns[2].unicodeScalars)
    }

    /// Whether the cue stands in the line where it must.
    func matches(_ line: FoldedLine) -> Bool {
        switch place {
        case .whole: matchesWhole(line)
        case .opens: stands(in: line, at: line.folded.firstIndex { !Self.isTrimmed($0) || $0 == "(" } ?? 0)
        case .holds: line.folded.indices.contains { stands(in: line, at: $0) }
        case .sentence: matchesSentence(line)
        case .bracket: matchesBracket(line)
        }
    }

    private func stands(in line: FoldedLine, at offset: Int) -> Bool {
        line.holds(words, at: offset) && line.isWordEnd(offset + words.count)
    }

    private func matchesWhole(_ line: FoldedLine) -> Bool {
        guard let first = line.folded.firstIndex(where: { !Self.isTrimmed($0) }),
            let last = line.folded.lastIndex(where: { !Self.isTrimmed($0) })
        else { return false }
        return last + 1 - first == words.count && line.holds(words, at: first)
    }

    /// Marks, counters and arrows around a link do not change what it is.
    private static func isTrimmed(_ scalar: Unicode.Scalar) -> Bool {
        scalar != "©" && ScalarClass(scalar) != .letter && ScalarClass(scalar) != .ideograph
    }

    /// A page speaks for itself at the head of a sentence, and never inside somebody's quoted words.
    private func matchesSentence(_ line: FoldedLine) -> Bool {
        !line.isQuoting && line.folded.indices.contains { line.isSentenceHead($0) && stands(in: line, at: $0) }
    }

    private func matchesBracket(_ line: FoldedLine) -> Bool {
        guard let last = line.folded.last, last == ")" || last == "]",
            let open = line.folded.lastIndex(where: { $0 == "(" || $0 == "[" })
        else { return false }
        return stands(in: line, at: open + 1)
    }
}
