/// The places of a paragraph where a quote without a closing mark must have ended: “…, said Name”, “…, Name said”.
///
/// The paragraph is read once, however many quotes ask.
struct AttributionCuts {
    /// A place to cut.
    struct Cut {
        /// Offset after the comma.
        let offset: Int
        /// Offset after the attribution's last word.
        let end: Int
    }

    private let cuts: [Cut]
    private let lexemes: [Lexeme]

    /// Finds all places.
    ///
    /// - Complexity: O(*n*) in the number of lexemes; each look-ahead is at most 20 lexemes.
    init(_ lexemes: [Lexeme]) {
        self.lexemes = lexemes
        cuts = lexemes.indices.compactMap { index in
            guard lexemes[index].kind == .comma, let end = Self.attributionEnd(lexemes, after: index) else {
                return nil
            }
            return Cut(offset: lexemes[index].end, end: lexemes[end].end)
        }
    }

    /// The first place between two offsets.
    ///
    /// - Complexity: O(log *n*).
    func first(from start: Int, to end: Int) -> Cut? {
        var low = 0
        var high = cuts.count
        while low < high {
            let middle = (low + high) / 2
            if cuts[middle].offset > start { high = middle } else { low = middle + 1 }
        }
        return low < cuts.count && cuts[low].end <= end ? cuts[low] : nil
    }

    /// Whether little stands between the attribution and the end of the paragraph, and no new sentence.
    func closesParagraph(_ cut: Cut, at end: Int) -> Bool {
        guard end - cut.end < 40 else { return false }
        return !lexemes.reversed().prefix { $0.start >= cut.end }.dropFirst().contains { $0.isStop }
    }

    private static func attributionEnd(_ lexemes: [Lexeme], after comma: Int) -> Int? {
        let first = comma + 1
        guard first < lexemes.count, lexemes[first].kind == .word else { return nil }
        if lexemes[first].roles.contains(.strongVerb), !lexemes[first].isCapital {
            let next = first + 1
            guard next < lexemes.count else { return nil }
            return isSubjectWord(lexemes[next]) || lexemes[next].roles.contains(.determiner) ? next : nil
        }
        guard isSubjectWord(lexemes[first]) else { return nil }
        return verb(in: lexemes, afterName: first)
    }

    /// The strong verb after a name of at most five words, which an apposition between commas may follow.
    private static func verb(in lexemes: [Lexeme], afterName first: Int) -> Int? {
        var index = first + 1
        while index < lexemes.count, index < first + 5, lexemes[index].isName { index += 1 }
        if index < lexemes.count, lexemes[index].kind == .comma {
            let limit = min(lexemes.count, index + 14)
            guard let close = lexemes[(index + 1)..<limit].firstIndex(where: { $0.kind == .comma }) else { return nil }
            index = close + 1
        }
        guard index < lexemes.count, lexemes[index].roles.contains(.strongVerb) else { return nil }
        return index
    }

    private static func isSubjectWord(_ lexeme: Lexeme) -> Bool {
        lexeme.isName || (lexeme.roles.contains(.pronoun) && !lexeme.roles.contains(.relative))
    }
}
