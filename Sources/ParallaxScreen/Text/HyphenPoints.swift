/// Where a word of an alphabet with vowels may be divided: near the ends of its syllables.
///
/// A word is divided between two consonants that stand between vowels (`sen-tence`), before a consonant cluster that is one
/// sound or opens a syllable (`be-tray`, `nothing` only as `no-thing`), and, where that leads nowhere, before a single
/// consonant between vowels. So readers of most languages in Latin, Greek and Cyrillic letters divide words. Tables of
/// patterns (Liang, "Word Hy-phen-a-tion by Com-put-er", 1983) do better language by language; they are not worth their size
/// here, because only words that would tear a hole in a narrow line are divided at all.
struct HyphenPoints {
    /// The letters of the word in view, in order.
    private let letters: [Letter]

    /// Letters of a word that stay together before and after a hyphen (Knuth, "The TeXbook", 1984, appendix H).
    static let fewestBefore = 2
    static let fewestAfter = 3

    /// One letter of a word.
    struct Letter {
        /// Where it begins in the text.
        let position: Int
        /// The column it has on the line that is too long.
        let column: Int
        let scalar: Unicode.Scalar
        let sound: Sound
    }

    /// What a letter is to the rules.
    enum Sound {
        case vowel, consonant
        /// It cannot begin a syllable: a sign that softens or hardens the letter before it, or short i.
        case attached
    }

    /// Takes a word, or the part of it that is in view with ``fewestAfter`` letters beyond.
    init(_ letters: [Letter]) { self.letters = letters }

    /// The last letter before which the word can be divided so that the hyphen fits; a surer place before it wins when it
    /// fills two thirds of the line.
    ///
    /// - Complexity: O(*n*) in the number of letters.
    func last(fitting columns: Int) -> Letter? {
        guard letters.count >= Self.fewestBefore + Self.fewestAfter else { return nil }
        let places = (Self.fewestBefore...(letters.count - Self.fewestAfter)).filter { letters[$0].column < columns }
        let closed = places.last(where: endsClosedSyllable)
        if let closed, letters[closed].column * 3 >= columns * 2 { return letters[closed] }
        let open = places.last(where: endsOpenSyllable)
        return [closed, open].compactMap(\.self).max().map { letters[$0] }
    }

    /// Vowel, consonant, hyphen, consonant (or an inseparable cluster), vowel.
    private func endsClosedSyllable(before index: Int) -> Bool {
        letters[index - 1].sound != .vowel && hasVowel(before: index - 1) && beginsSyllable(at: index)
            && !isCluster(index - 1)
    }

    /// Vowel, hyphen, a single consonant or an inseparable cluster, vowel.
    private func endsOpenSyllable(before index: Int) -> Bool {
        letters[index - 1].sound == .vowel && beginsSyllable(at: index)
    }

    private func beginsSyllable(at index: Int) -> Bool {
        guard letters[index].sound == .consonant, index + 1 < letters.count else { return false }
        if letters[index + 1].sound == .vowel { return true }
        return isCluster(index) && index + 2 < letters.count && letters[index + 2].sound == .vowel
    }

    private func hasVowel(before index: Int) -> Bool { index > 0 && letters[index - 1].sound == .vowel }

    /// Whether the letter and the one after it are one sound, or open a syllable together.
    private func isCluster(_ index: Int) -> Bool {
        index + 1 < letters.count && Self.clusters.contains([letters[index].scalar, letters[index + 1].scalar])
    }

    private static let clusters: Set<[Unicode.Scalar]> = Set(
        ("bl br ch ck cl cr dr fl fr gh gl gn gr kh kl kn kr ph pl pr qu rh sc sh sk sl sp st sz th tr ts tz vr wh wr zh "
            + "бл бр вл вр гл гр дл др жд кл кр пл пр ск сл ст тл тр фл фр хл хр шк "
            + "βλ βρ γλ γρ δρ θρ κλ κρ πλ πρ σκ σπ στ τρ φλ φρ χλ χρ μπ ντ γκ τσ τζ")
            .split(separator: " ").map { Array($0.unicodeScalars) })
}
