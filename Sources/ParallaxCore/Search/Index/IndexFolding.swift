import ParallaxUnicode

extension Unicode.Scalar {
    /// Appends the letter or digit as the full-text index spells it: lower case, without accents.
    ///
    /// Accents go where readers leave them out when they type: on Latin, Greek, Arabic and Hebrew letters. A Cyrillic й
    /// is a letter of its own, and so are the letters of all other scripts.
    func appendIndexed(to word: inout [UInt8]) {
        let plain = isNarrowed ? Unicode.Scalar(value - 0xFEE0) ?? self : self
        let base = plain.losesAccents ? Normalization.base(of: plain) : plain
        let lower = Unicode.Scalar(LetterCase.lowered(base.value)) ?? base
        if let spelling = lower.indexSpelling {
            word.append(contentsOf: spelling.utf8)
        } else if lower == base, base.hasRareCase, base.properties.changesWhenLowercased {
            word.append(contentsOf: base.properties.lowercaseMapping.utf8)
        } else {
            word.append(contentsOf: UTF8.encode(lower) ?? UTF8.encodedReplacementCharacter)
        }
    }

    /// Whether it is the full-width form of an ASCII letter or digit.
    private var isNarrowed: Bool { (0xFF01...0xFF5E).contains(value) }

    /// Whether ``LetterCase`` may not know its other case.
    private var hasRareCase: Bool { value >= 0x180 && !(0x370...0x52F).contains(value) }

    private var losesAccents: Bool {
        switch value {
        case 0xC0...0x24F, 0x370...0x3FF, 0x622...0x6D3, 0x1E00...0x1FFF, 0xFB1D...0xFB4E: true
        default: false
        }
    }

    /// Lower-case letters that lose no accent by decomposition, and yet are typed without it or as two.
    private var indexSpelling: String? {
        switch value {
        case 0xDF: "ss"
        case 0xE6: "ae"
        case 0x153: "oe"
        case 0xFE: "th"
        case 0xF8: "o"
        case 0xF0, 0x111: "d"
        case 0x127: "h"
        case 0x131: "i"
        case 0x142: "l"
        case 0x167: "t"
        case 0x3C2: "σ"
        case 0x451: "е"
        case 0xFB00: "ff"
        case 0xFB01: "fi"
        case 0xFB02: "fl"
        default: nil
        }
    }
}
