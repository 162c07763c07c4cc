import ParallaxCore
import ParallaxScreen

/// The roles of one side's words in a comparison.
struct CompareInks: Hashable, Sendable {
    /// What edits say of the words.
    private let edits: InkRuns
    /// Values that differ lie over everything but search.
    private let conflicts: InkRuns

    /// Marks one side; `levelled` is a link whose sentences are shown level though they stand elsewhere.
    init(_ comparison: Comparison, side: Side, levelled: Link?) {
        edits = Self.edits(of: comparison, side: side, levelled: levelled)
        var conflicts = InkRuns()
        var end = 0
        for range in comparison.conflicts.map({ $0.range(on: side) }).sorted() where range.start >= end {
            conflicts.append(range, .conflict)
            end = range.end
        }
        self.conflicts = conflicts
    }

    func role(at offset: Int, base: Role) -> Role {
        let role = conflicts.role(at: offset, base: base)
        return role == .conflict ? role : edits.role(at: offset, base: base)
    }

    /// A word of a sentence with several partners counts as changed only when no partner has it. Words of a moved
    /// sentence are not marked unless it was brought level: its partner is not beside it.
    private static func edits(of comparison: Comparison, side: Side, levelled: Link?) -> InkRuns {
        var runs = WordRuns(text: comparison.side(side).article.text)
        add(comparison.headline, of: comparison.headlineRange(on: side), side: side, to: &runs)
        var links = Dictionary(grouping: comparison.links.filter { !$0.isMoved }, by: { $0.sentence(on: side) })
        if let levelled { links[levelled.sentence(on: side)] = [levelled] }
        for (index, sentence) in comparison.side(side).sentences.enumerated() {
            let linked = (links[index] ?? []).filter { $0.relation != .rewritten }
            add(linked.map(\.edits), of: sentence.range, side: side, to: &runs)
        }
        return runs.inks
    }

    private static func add(_ edits: [Edit], of range: TextRange?, side: Side, to runs: inout WordRuns) {
        if let range, !edits.isEmpty { add([edits], of: range, side: side, to: &runs) }
    }

    private static func add(_ partners: [[Edit]], of range: TextRange, side: Side, to runs: inout WordRuns) {
        guard let first = partners.first else { return }
        var marks = Array(repeating: WordMark.unknown, count: range.count)
        for edit in first + partners.dropFirst().joined() {
            guard let part = edit.range(on: side).intersection(range) else { continue }
            let mark = WordMark(edit.operation)
            for offset in (part.start - range.start)..<(part.end - range.start) {
                marks[offset] = min(marks[offset], mark)
            }
        }
        append(marks, at: range.start, side: side, to: &runs)
    }

    private static func append(_ marks: [WordMark], at start: Int, side: Side, to runs: inout WordRuns) {
        var from = 0
        for index in marks.indices where index + 1 == marks.count || marks[index + 1] != marks[index] {
            if let role = marks[index].role(on: side) {
                runs.append(start + from, start + index + 1, role)
            }
            from = index + 1
        }
    }
}

/// Gathers marked words; the white space after a mark stays unmarked.
private struct WordRuns {
    let text: String
    private(set) var inks = InkRuns()

    init(text: String) { self.text = text }

    mutating func append(_ start: Int, _ end: Int, _ role: Role) {
        let words = text[TextRange(start: start, end: end)].utf8
        guard let last = words.lastIndex(where: { $0 > 0x20 }), role != .variant || isSpelling(start, end) else {
            return
        }
        let length = words.distance(from: words.startIndex, to: last) + 1
        inks.append(TextRange(start: start, end: start + length), role)
    }
}

extension WordRuns {
    /// Whether words are spelt in another way; another shape of quotation mark or dash is not worth a mark.
    fileprivate func isSpelling(_ start: Int, _ end: Int) -> Bool {
        text[TextRange(start: start, end: end)].unicodeScalars.contains { $0.properties.isAlphabetic }
    }
}

/// What becomes of a word, the least change first.
private enum WordMark: Int, Comparable {
    case equal, variant, move, replace, missing, unknown

    init(_ operation: Edit.Operation) {
        switch operation {
        case .equal: self = .equal
        case .variant: self = .variant
        case .move: self = .move
        case .replace: self = .replace
        case .delete, .insert: self = .missing
        }
    }

    static func < (left: WordMark, right: WordMark) -> Bool { left.rawValue < right.rawValue }

    func role(on side: Side) -> Role? {
        switch self {
        case .equal, .unknown: nil
        case .variant: .variant
        case .move: .moved
        case .replace: .changed
        case .missing: side == .left ? .removed : .added
        }
    }
}

extension Comparison {
    /// Where one side's headline lies in its text.
    func headlineRange(on side: Side) -> TextRange? { self.side(side).article.headline?.range }
}
