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
    /// Where its words are among those of the table; never empty.
    let words: Range<Int>
    /// Place of the row among the rows; of two cues that match, the earlier row counts.
    let order: Int

    /// Reads one row and puts its words behind those of the table; `nil` for a row without a cue.
    init?(_ row: inout TableRow, order: Int, words: inout [Unicode.Scalar]) {
        guard let role = Role(rawValue: row.text()), let place = Place(rawValue: row.text()) else { return nil }
        self.role = role
        self.place = place
        self.order = order
        let start = words.count
        row.forEachScalar { words.append($0) }
        guard words.count > start else { return nil }
        self.words = start..<words.count
    }

    /// Whether the cue stands at `offset`, and may stand there.
    ///
    /// A page speaks for itself at the head of a sentence, and never inside somebody's quoted words.
    func matches(_ line: FoldedLine, at offset: Int, words: [Unicode.Scalar]) -> Bool {
        line.holds(words[self.words], at: offset) && mayStand(in: line, at: offset)
    }

    private func mayStand(in line: FoldedLine, at offset: Int) -> Bool {
        switch place {
        case .whole: offset == line.firstLetter && offset + words.count == line.lastLetterEnd
        case .opens: offset == line.firstLetter || offset == line.opening
        case .sentence: line.sentenceHeads.contains(offset) && !line.isQuoting
        case .bracket: offset == line.bracket
        case .holds: true
        }
    }
}
