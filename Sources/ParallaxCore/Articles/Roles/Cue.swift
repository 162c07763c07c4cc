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
    /// Place of the row in the file; of two cues that match, the earlier row counts.
    let order: Int

    /// Reads one row; `nil` for a comment or an empty line.
    init?(row: Substring, order: Int) {
        let columns = row.pieces(separatedBy: " ", atMost: 3)
        guard columns.count == 3, let role = Role(rawValue: String(columns[0])),
            let place = Place(rawValue: String(columns[1]))
        else { return nil }
        self.role = role
        self.place = place
        self.order = order
        words = Array(columns[2].unicodeScalars)
    }

    /// Whether the cue stands at `offset`, and may stand there.
    ///
    /// A page speaks for itself at the head of a sentence, and never inside somebody's quoted words.
    func matches(_ line: FoldedLine, at offset: Int) -> Bool {
        guard line.holds(words, at: offset) else { return false }
        switch place {
        case .whole: return offset == line.firstLetter && offset + words.count == line.lastLetterEnd
        case .opens: return offset == line.firstLetter || offset == line.opening
        case .sentence: return !line.isQuoting && line.sentenceHeads.contains(offset)
        case .bracket: return offset == line.bracket
        case .holds: return true
        }
    }
}
