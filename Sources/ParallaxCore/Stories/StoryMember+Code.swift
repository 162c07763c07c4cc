extension StoryMember {
    /// Terms that are kept, those that tell the most; weights are made of 128.
    private static let keptTerms = 256
    /// Bytes of one term: four of its stem, its count, its weight and whether it is emphatic.
    private static let termLength = 6
    /// Weights are kept in tenths, of which all of ``CommonWords`` are whole.
    private static let weightScale: Float = 10
    private static let emphasis: UInt8 = 0x80

    /// What grouping reads of the article in about a kilobyte, so that its text need not be read again.
    ///
    /// - Complexity: O(*n* log *n*) in the number of its terms.
    public var code: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(terms.count, Self.keptTerms) * Self.termLength)
        for term in strongest {
            let stem = term.stem.folded
            for shift in stride(from: 24, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: stem >> shift)) }
            bytes.append(UInt8(clamping: term.count))
            let weight = UInt8(min(max(0, term.weight * Self.weightScale), 127).rounded())
            bytes.append(weight | (term.isEmphatic ? Self.emphasis : 0))
        }
        return bytes
    }

    private var strongest: [StoryTerm] {
        guard terms.count > Self.keptTerms else { return terms }
        var kept = terms.enumerated().map { RankedTerm(number: $0, weight: Self.strength($1)) }
        kept.keepSmallest(Self.keptTerms)
        return kept.map(\.number).sorted().map { terms[$0] }
    }

    /// How much a term tells; the days an article names are always kept, for ``StoryNeighbours``.
    private static func strength(_ term: StoryTerm) -> Float {
        if WeekdayStems.day(of: term.stem) != nil { return .infinity }
        return (1 + Float.log(Float(term.count))) * term.weight * (term.isEmphatic ? TermWeights.emphasis : 1)
    }

    /// Creates a member from its ``code``.
    ///
    /// Stems are told apart by 32 bits only, so members that were kept and members that were not are not held against
    /// each other.
    ///
    /// - Returns: `nil` for bytes that no member has.
    public init?(id: Article.ID, published: PublicationDate?, code: [UInt8]) {
        guard code.count.isMultiple(of: Self.termLength), code.count <= Self.keptTerms * Self.termLength else {
            return nil
        }
        let terms = stride(from: 0, to: code.count, by: Self.termLength).map { start in
            let stem = (start..<start + 4).reduce(UInt64(0)) { $0 << 8 | UInt64(code[$1]) }
            return StoryTerm(
                stem: WordKey(value: stem), count: max(1, Int(code[start + 4])),
                weight: Float(code[start + 5] & ~Self.emphasis) / Self.weightScale,
                isNumber: code[start + 5] & Self.emphasis != 0)
        }
        self.init(id: id, published: published, terms: terms)
    }
}

extension WordKey {
    /// The key in the 32 bits that are kept of it; a key that was kept has the same.
    var folded: UInt32 { UInt32(truncatingIfNeeded: value ^ value >> 32) }
}
