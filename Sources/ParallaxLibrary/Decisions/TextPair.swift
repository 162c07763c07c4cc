import ParallaxCore

/// Two texts, in one order whichever is on the left of the screen.
struct TextPair: Hashable, Sendable {
    let left: TextFingerprint
    let right: TextFingerprint
    /// Whether the text that was named first is ``right``.
    private let isMirrored: Bool

    init(_ first: TextFingerprint, _ second: TextFingerprint) {
        isMirrored = second < first
        (left, right) = isMirrored ? (second, first) : (first, second)
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
