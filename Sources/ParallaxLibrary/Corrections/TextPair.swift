import ParallaxCore

/// Two texts, in one order whichever is on the left of the screen.
struct TextPair: Hashable, Sendable {
    let left: TextFingerprint
    let right: TextFingerprint
    /// Whether the article that was named first is ``right``.
    private let isMirrored: Bool

    init(_ first: Article, _ second: Article) {
        let texts = (TextFingerprint(first), TextFingerprint(second))
        isMirrored = texts.1 < texts.0
        (left, right) = isMirrored ? (texts.1, texts.0) : texts
    }

    /// Turns corrections from the order of the articles into that of the pair, or back.
    func turned(_ corrections: [LinkCorrection]) -> [LinkCorrection] {
        isMirrored ? corrections.map(\.mirrored) : corrections
    }

    static func == (one: TextPair, other: TextPair) -> Bool { one.left == other.left && one.right == other.right }

    func hash(into hasher: inout Hasher) {
        hasher.combine(left)
        hasher.combine(right)
    }
}
