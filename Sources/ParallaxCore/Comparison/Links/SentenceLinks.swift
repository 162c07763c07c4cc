/// Which sentences of two sides say the same, before their words are compared.
struct SentenceLinks {
    /// A pair and whether it crosses the order of the others.
    struct Found: Hashable, Sendable {
        let pair: SentencePair
        let isMoved: Bool

        /// The same pair seen from the other side.
        var mirrored: Found { Found(pair: pair.mirrored, isMoved: isMoved) }
    }

    /// Links, ordered by left, then right.
    let links: [Found]
    /// Pairs too weak for a link, same order.
    let weak: [SentencePair]

    static let linkStrength = 0.5
    static let weakStrength = 0.35

    /// Links sentences by their features.
    init(_ gate: MoveGate, _ leftFeatures: SentenceFeatures, _ rightFeatures: SentenceFeatures) {
        let search = LinkSearch(gate, leftFeatures, rightFeatures)
        self.init(search, search.candidates(of: search.sentences))
    }

    /// Chooses the links.
    ///
    /// - Parameter candidates: Those of all left sentences of the search.
    init(_ search: LinkSearch, _ candidates: [Candidate]) {
        let usual = SentenceLinks(search, candidates, .usual)
        let partnership = Partnership(
            usual.links.map(\.pair), leftCount: search.leftFeatures.count, rightCount: search.rightFeatures.count)
        self = partnership == .usual ? usual : SentenceLinks(search, candidates, partnership)
    }

    private init(_ search: LinkSearch, _ candidates: [Candidate], _ partnership: Partnership) {
        let pairs = search.pairs(of: candidates, partnership)
        var selection = LinkSelection(search.leftFeatures, search.rightFeatures, lexicon: search.gate.lexicon)
        let chosen = selection.chosen(from: pairs.filter { $0.strength >= Self.linkStrength })
            .sorted { ($0.left, $0.right) < ($1.left, $1.right) }
        let order = LinkOrder(
            chosen, rightCount: search.rightFeatures.count, gate: search.gate, orderTells: partnership.orderTells)
        links = order.links
        weak = Self.weak(pairs, demoted: order.doubtful, besides: links)
    }

    init(links: [Found], weak: [SentencePair]) {
        self.links = links.sorted { ($0.pair.left, $0.pair.right) < ($1.pair.left, $1.pair.right) }
        self.weak = weak.sorted { ($0.left, $0.right) < ($1.left, $1.right) }
    }

    /// The same links seen from the other side.
    var mirrored: SentenceLinks { SentenceLinks(links: links.map(\.mirrored), weak: weak.map(\.mirrored)) }

    /// Weak pairs of which a sentence has no link.
    private static func weak(
        _ pairs: [SentencePair], demoted: [SentencePair], besides links: [Found]
    ) -> [SentencePair] {
        let linkedLeft = Set(links.map(\.pair.left))
        let linkedRight = Set(links.map(\.pair.right))
        return (demoted + pairs.filter { $0.strength < linkStrength })
            .filter { !linkedLeft.contains($0.left) || !linkedRight.contains($0.right) }
            .sorted { ($0.left, $0.right) < ($1.left, $1.right) }
    }
}
