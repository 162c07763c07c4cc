/// ASCII pictures of characters, for terminals that show nothing else.
enum AsciiFallback {
    /// What stands for `scalar`, in one column: itself when it is ASCII, `?` when nothing resembles it.
    static func scalar(for scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar.isASCII { return scalar }
        return pictures[scalar] ?? baseLetter(scalar) ?? "?"
    }

    /// The letter without its marks, when that is an ASCII letter.
    private static func baseLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        letters[scalar] ?? decompositions[scalar]
    }

    /// ASCII letters with one or two marks in the Latin blocks (U+00C0–U+024F and U+1E00–U+1EFF), found by asking which
    /// scalar equals letter and marks together.
    private static let decompositions: [Unicode.Scalar: Unicode.Scalar] = {
        let marks = (UInt32(0x300)...0x331).compactMap(Unicode.Scalar.init)
        let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).flatMap { [$0, $0 + 32] }.map { Unicode.Scalar($0) }
        let latin = Array(0xC0...0x24F) + Array(0x1E00...0x1EFF)
        let composed = Dictionary(
            uniqueKeysWithValues: latin.compactMap { Unicode.Scalar(UInt32($0)) }.map { (Character($0), $0) }
        )
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        for letter in letters {
            for mark in marks {
                let marked = String(letter) + String(mark)
                if let scalar = composed[Character(marked)] { table[scalar] = letter }
                guard "aeiouAEIOU".unicodeScalars.contains(letter) else { continue }
                for second in marks {
                    if let scalar = composed[Character(marked + String(second))] { table[scalar] = letter }
                }
            }
        }
        return table
    }()

    /// Letters that have no decomposition.
    private static let letters: [Unicode.Scalar: Unicode.Scalar] = [
        "Æ": "A", "æ": "a", "Ø": "O", "ø": "o", "Ð": "D", "ð": "d", "Þ": "T", "þ": "t", "ß": "s", "ẞ": "S", "Đ": "D",
        "đ": "d",
        "Ħ": "H", "ħ": "h", "ı": "i", "ĸ": "k", "Ŀ": "L", "ŀ": "l", "Ł": "L", "ł": "l", "Ŋ": "N", "ŋ": "n", "Œ": "O",
        "œ": "o", "Ŧ": "T", "ŧ": "t", "ſ": "s",
    ]

    /// Punctuation, rules and the marks of the gutter.
    private static let pictures: [Unicode.Scalar: Unicode.Scalar] = {
        var table: [Unicode.Scalar: Unicode.Scalar] = [
            "…": ".", "·": ".", "•": "*", "●": "*", "○": "o", "◐": "+", "↕": "^", "❝": "\"", "❞": "\"", "❛": "'",
            "◇": "o", "✎": "!", "¶": "P",
            "§": "S", "×": "x", "÷": "/", "«": "\"", "»": "\"", "‹": "'", "›": "'", "€": "E", "£": "L", "¥": "Y",
            "©": "c", "®": "r", "°": "o", "¡": "!", "¿": "?", "¦": "|", "¬": "-", "±": "+", "µ": "u", "¢": "c",
            "←": "<", "→": ">", "↑": "^", "↓": "v", "▶": ">", "◀": "<", "▲": "^", "▼": "v", "▸": ">", "◂": "<",
            "▌": "|", "▎": "|", "▏": "|", "█": "#", "░": ".", "▒": ":", "▓": "#", "✓": "v", "✗": "x", "★": "*",
            "☆": "*", "≈": "~", "≠": "!", "≤": "<", "≥": ">", "│": "|", "┃": "|", "─": "-", "━": "-", "═": "=",
            "║": "|", "\u{A0}": " ", "\u{202F}": " ", "\u{2007}": " ", "\u{FFFD}": "?",
        ]
        let families: [(String, Unicode.Scalar)] = [
            ("‘’‚‛′´", "'"), ("“”„‟″", "\""), ("‐‑‒–—―−╌╍┄┅", "-"), ("┌┐└┘├┤┬┴┼╭╮╰╯╔╗╚╝╠╣╦╩╬", "+"),
        ]
        for (members, picture) in families {
            for scalar in members.unicodeScalars { table[scalar] = picture }
        }
        return table
    }()
}
