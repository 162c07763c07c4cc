/// Tells which single marks of a paragraph are apostrophes: teachers’ pay, ’90s, ’tis.
struct PossessiveMarks {
    private let marks: [QuoteMark]
    private let bytes: UnsafeBufferPointer<UInt8>
    /// For each mark, whether a closer that follows sentence punctuation comes later, with no opener before it.
    private var hasBetterCloser: [Bool] = []

    private static let contractions: Set<WordKey> = Set(
        ["tis", "twas", "em", "n", "cause", "til", "bout", "round", "cuz"].map { WordKey($0.unicodeScalars) })

    init(_ marks: [QuoteMark], bytes: UnsafeBufferPointer<UInt8>, isNeeded: Bool) {
        self.marks = marks
        self.bytes = bytes
        guard isNeeded else { return }
        hasBetterCloser = [Bool](repeating: false, count: marks.count)
        var better = false
        for index in marks.indices.reversed() {
            hasBetterCloser[index] = better
            let mark = marks[index]
            if mark.glyph == .openingSingle || (mark.glyph == .apostrophe && mark.canOpen && !mark.canClose) {
                better = false
            } else if mark.glyph.isSingle, !mark.isInsideWord, MarkNeighbour.endsClause(mark.before) {
                better = true
            }
        }
    }

    /// Whether the mark opens a quote.
    func opens(at index: Int) -> Bool {
        let mark = marks[index]
        switch mark.glyph {
        case .openingSingle, .lowSingle: return mark.canOpen
        case .apostrophe: return mark.canOpen && !isContraction(mark)
        default: return false
        }
    }

    /// Whether the mark makes a plural possessive: it follows s or z, a small letter comes next, and a better closer later.
    func isPossessive(at index: Int) -> Bool {
        let mark = marks[index]
        guard mark.before == 0x73 || mark.before == 0x7A, mark.after == 0x20 else { return false }
        guard mark.end + 1 < bytes.count, (0x61...0x7A).contains(bytes[mark.end + 1]) else { return false }
        return hasBetterCloser[index]
    }

    private func isContraction(_ mark: QuoteMark) -> Bool {
        var key = WordKey()
        var index = mark.end
        let limit = min(bytes.count, mark.end + 8)
        guard index < limit else { return false }
        if (0x30...0x39).contains(bytes[index]) { return true }
        while index < limit, (0x41...0x5A).contains(bytes[index] & 0xDF) {
            key.append(UInt32(bytes[index] | 0x20))
            index += 1
        }
        return Self.contractions.contains(key)
    }
}
