import ParallaxCore
import ParallaxScreen

/// What there is to say about a passage, sentence by sentence of the inspector.
struct PassageFacts {
    let comparison: Comparison
    let passage: Passage
    /// What ties it to a sentence elsewhere; `nil` for a passage that stands level.
    let tie: SentenceTie?
    /// How the place of that sentence is named.
    let partnerName: String?
    /// The links that lead from a passage that stands level to another such one, and where.
    let echoes: [(link: Link, place: String)]
    let showsWeakLinks: Bool
    /// Whether the passage's partner, which stands elsewhere, is shown beside it.
    let isLevelled: Bool

    /// One statement and its role.
    struct Fact: Hashable {
        let text: String
        let role: Role
    }

    /// Everything: how the passage is linked, what was changed, which values differ, who is quoted.
    var all: [Fact] {
        [relation] + conflicts + echoed + [changes].compactMap(\.self) + quotes
    }

    /// The values that differ.
    var conflicts: [Fact] {
        comparison.conflicts
            .filter { passage.left.contains($0.leftSentence) || passage.right.contains($0.rightSentence) }
            .map { Fact(text: comparison.words(for: $0), role: .conflict) }
    }

    /// The links that make the passage: those inside it, or the one that leads elsewhere.
    private var links: [Link] {
        if passage.isLinked {
            return comparison.links.filter { passage.left.contains($0.left) && passage.right.contains($0.right) }
        }
        return tie?.link.map { [$0] } ?? []
    }
}

// MARK: The link

extension PassageFacts {
    private var relation: Fact {
        let parts: [String?] =
            switch passage.kind {
            case .same: ["the same words in A and B", strength == Self.byHand ? strength : nil]
            case .edited: ["edited", strength]
            case .rewritten: ["told in other words", strength]
            case .unmatched: ["no match found in \(otherLetter)", partnerPlace]
            case .moved: ["moved", partnerPlace, strength]
            case .echoed: ["told elsewhere too", partnerPlace, strength]
            case .weak: ["only loosely like anything in \(otherLetter)", partnerPlace, showsWeakLinks ? strength : nil]
            }
        return Fact(text: parts.compactMap(\.self).joined(separator: " · "), role: .dim)
    }

    private var otherLetter: String { passage.right.isEmpty ? "B" : "A" }

    private static let byHand = "linked by you"

    /// What else says the same, though both stand level with something.
    private var echoed: [Fact] {
        echoes.map { Fact(text: "told elsewhere too · \($0.place) · \(strength(of: $0.link))", role: .dim) }
    }

    /// How sure the surest link is, unless the reader made it.
    private var strength: String? { links.max { $0.strength < $1.strength }.map(strength) }

    private func strength(of link: Link) -> String {
        let isByHand = comparison.corrections.contains { correction in
            correction.isLinked && correction.left == comparison.left.sentences[link.left].range
                && correction.right == comparison.right.sentences[link.right].range
        }
        return isByHand ? Self.byHand : "\(Int((link.strength * 100).rounded())) % sure"
    }

    /// Where the partner stands; that of a weak link only on request.
    private var partnerPlace: String? {
        guard let tie, let partnerName, tie.reason != .weakLink || showsWeakLinks else { return nil }
        if isLevelled { return "\(partnerName) is shown here" }
        switch tie.reason {
        case .link, .weakLink: return partnerName
        case .conflict: return "differs from \(partnerName)"
        case .quote: return "quoted in \(partnerName)"
        }
    }
}

// MARK: The words

extension PassageFacts {
    /// How many places were changed, and the first of them.
    private var changes: Fact? {
        guard passage.kind == .edited || isLevelled else { return nil }
        let edits = links.filter { $0.relation == .edited }.flatMap(\.edits).filter(\.isChange)
        guard let first = edits.first else { return nil }
        let count = edits.count == 1 ? "1 change" : "\(edits.count) changes, first"
        return Fact(text: "\(count): \(words(of: first))", role: .dim)
    }

    private func words(of edit: Edit) -> String {
        let sides = Side.allCases.filter { !edit.range(on: $0).isEmpty }
        let parts = sides.map { "\($0.letter) “\(comparison.excerpt(edit.range(on: $0), on: $0))”" }
        return (sides.count == 1 ? "only " : "") + parts.joined(separator: " · ")
    }

    /// Who is quoted on either side, and how the other side has it.
    private var quotes: [Fact] {
        var seen: Set<QuotePair> = []
        return Side.allCases.flatMap { side in
            speeches(on: side).compactMap { quote -> Fact? in
                let pair = comparison.quotes.first { $0.range(on: side) == quote.range }
                if let pair, !seen.insert(pair).inserted { return nil }
                let said = pair.map(comparison.quotes) ?? [quote]
                let sign = said.onlyGuessSpeaker ? " ?" : ""
                let speaker = said.lazy.compactMap(\.speaker).first.map { "\($0)\(sign): " } ?? ""
                return Fact(
                    text: "❝ \(speaker)\(pair?.variant.words ?? "no match found in \(side.other.letter)")", role: .dim)
            }
        }
    }

    private func speeches(on side: Side) -> [Quote] {
        let article = comparison.side(side)
        let ranges = passage.sentences(on: side).map { article.sentences[$0].range }
        guard let first = ranges.first, let last = ranges.last else { return [] }
        let here = TextRange(start: first.start, end: last.end)
        return article.quotes.filter { $0.kind == .speech && $0.range.overlaps(here) }
    }
}

extension Edit {
    /// Whether the step is one that a reader calls a change.
    fileprivate var isChange: Bool { operation != .equal && operation != .variant }
}

extension QuoteVariant {
    /// How the wording of a quote in both articles differs.
    fileprivate var words: String {
        switch self {
        case .verbatim: "quoted word for word in both"
        case .part: "one quotes a part of it"
        case .edited: "quoted with changes"
        case .reworded: "quoted in other words"
        }
    }
}

extension Comparison {
    /// The two values of a conflict, and what they are about.
    func words(for conflict: Conflict) -> String {
        let values = Side.allCases.map { "\($0.letter) \(side($0).article.text[conflict.range(on: $0)])" }
        return (conflict.subject.map { "\($0): " } ?? "") + values.joined(separator: " · ")
    }

    /// What a pair quotes, as either article has it.
    fileprivate func quotes(of pair: QuotePair) -> [Quote] {
        [left.quotes.first { $0.range == pair.left }, right.quotes.first { $0.range == pair.right }]
            .compactMap(\.self)
    }

    /// The beginning of a stretch of text, without the space around it.
    fileprivate func excerpt(_ range: TextRange, on side: Side) -> String {
        let text = self.side(side).article.text[range]
        let words = text.drop { $0.isWhitespace }
        let end = words.lastIndex { !$0.isWhitespace }.map(words.index(after:)) ?? words.startIndex
        return TextWrap.truncated(String(words[..<end]), to: 32)
    }
}
