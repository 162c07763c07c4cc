/// What two utterances share at most, and what the rules of ``VariantRules`` cannot do without.
///
/// A run of *r* shared words is *r* − 2 shared three-word runs, and the content words that two utterances match in order
/// are no more than those they share in any order. So whoever fails here fails every rule.
struct VariantBounds {
    /// Three-word runs shared.
    let runs: Int
    /// Content words shared.
    let content: Int
    /// Words of the shorter utterance.
    let length: Int
    /// Content words of the shorter utterance.
    let fragmentContent: Int

    /// Whether a rule may hold.
    var allow: Bool { runs >= 3 || mayBeShortFragment || mayBeShortSeam || mayBeAligned || mayBeRetold }

    private var mayBeShortFragment: Bool { runs >= 1 && length <= 4 && runs >= length - 2 }

    private var mayBeShortSeam: Bool { runs >= 1 && length <= 8 && content >= 2 }

    private var mayBeAligned: Bool { runs >= 1 && length >= 4 && coversContent }

    private var mayBeRetold: Bool { content >= 3 && length >= 4 && coversContent }

    private var coversContent: Bool { Double(content) >= VariantRules.contentShare * Double(fragmentContent) }
}
