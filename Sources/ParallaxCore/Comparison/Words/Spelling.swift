import ParallaxUnicode

/// What is left of a word when habits of spelling are taken out: British and American endings, accents, the vowels that
/// transliterations choose freely.
///
/// The key joins *Kyiv* and *Kiev*, *recognise* and *recognize*, *Odessa* and *Odesa*; it keeps *Iran* and *Iraq*,
/// *million* and *billion* apart, because no consonant is ever taken for another.
enum Spelling {
    private static let shortest = 4

    /// The key of a folded word; `nil` for words too short to judge.
    static func key(of word: String) -> WordKey? {
        var letters: [Unicode.Scalar] = []
        letters.reserveCapacity(word.utf8.count)
        word.withUTF8Bytes { bytes in
            var position = 0
            while position < bytes.count {
                let (scalar, length) = bytes.scalar(at: position)
                letters.append(baseLetter(scalar))
                position += length
            }
        }
        guard letters.count >= shortest else { return nil }
        regularise(&letters)
        return transliterated(letters)
    }

    /// Takes American endings for British ones.
    private static func regularise(_ word: inout [Unicode.Scalar]) {
        guard let candidates = endings[word[word.count - 1]],
            let (british, american) = candidates.first(where: { word.count > $0.0.count + 2 && word.ends(with: $0.0) })
        else { return }
        word.replaceSubrange((word.count - british.count)..., with: american)
    }

    /// British and American endings, by the last letter of the British one.
    private static let endings: [Unicode.Scalar: [([Unicode.Scalar], [Unicode.Scalar])]] = Dictionary(
        grouping: pairs.map { (Array($0.0.unicodeScalars), Array($0.1.unicodeScalars)) }
    ) { british, _ in british[british.count - 1] }

    private static let pairs = [
        ("isations", "izations"), ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("ises", "izes"),
        ("ise", "ize"), ("yse", "yze"), ("ysed", "yzed"), ("ours", "ors"), ("our", "or"), ("oured", "ored"),
        ("tres", "ters"), ("tre", "ter"), ("ogue", "og"), ("ence", "ense"), ("amme", "am"), ("ammes", "ams"),
    ]

    /// Writes vowels that transliterations exchange as one, and doubled letters as one.
    private static func transliterated(_ letters: [Unicode.Scalar]) -> WordKey {
        var key = WordKey()
        var last: Unicode.Scalar?
        for (index, letter) in letters.enumerated() {
            let written: Unicode.Scalar
            switch letter {
            case "j": written = index > 0 ? "i" : letter
            case "y", "i", "e": written = "i"
            case "o", "u": written = "u"
            default: written = letter
            }
            if written != last { key.append(written.value) }
            last = written
        }
        return key
    }

    /// A Latin letter without its accent, read off its Unicode name.
    private static func baseLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard scalar.value > 0x7F, scalar.value < 0x250, let name = scalar.properties.name,
            name.hasPrefix("LATIN SMALL LETTER "), let letter = name.dropFirst(19).unicodeScalars.first
        else { return scalar }
        return name.dropFirst(20).hasPrefix(" WITH") ? Unicode.Scalar(letter.value | 0x20) ?? scalar : scalar
    }
}

extension Array where Element: Equatable {
    fileprivate func ends(with other: [Element]) -> Bool {
        guard count >= other.count else { return false }
        let start = count - other.count
        for place in other.indices where self[start + place] != other[place] { return false }
        return true
    }
}
