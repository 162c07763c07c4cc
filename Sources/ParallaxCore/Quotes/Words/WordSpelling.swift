/// What is seen of a word while its letters go by.
struct WordSpelling {
    private var whole = WordKey()
    private var base: WordKey?
    private var capitals = 0
    private var tail = 0
    private var endsInS = false
    /// Whether a letter of it is hiragana.
    private(set) var hasHiragana = false
    /// How many letters it has.
    private(set) var letters = 0
    /// Whether the first letter is a capital.
    private(set) var beginsCapital = false
    /// Whether its last apostrophe is U+2019.
    private(set) var isTypographic = false

    /// Takes in a lower-cased letter.
    @inline(__always)
    mutating func addLetter(_ letter: UInt32, isCapital: Bool) {
        if isCapital {
            capitals += 1
            if letters == 0 { beginsCapital = true }
        }
        letters += 1
        tail += 1
        endsInS = letter == 0x73
        whole.append(letter)
    }

    /// Takes in a lower-cased letter that is not of the Latin alphabet.
    mutating func addForeign(_ letter: UInt32, isCapital: Bool, _ scalar: Unicode.Scalar) {
        addLetter(letter, isCapital: isCapital)
        hasHiragana = hasHiragana || JapaneseRun.isHiragana(scalar)
    }

    /// Takes in an apostrophe or hyphen between two letters.
    mutating func addJoiner(_ scalar: Unicode.Scalar) {
        if scalar != "-" && scalar.value != 0x2011 {
            base = whole
            isTypographic = scalar != "'"
            tail = 0
        }
        whole.append(scalar.value)
    }

    /// Whether it ends in ’s.
    var isPossessive: Bool { base != nil && tail == 1 && endsInS }

    /// The key, without ’s.
    var key: WordKey { isPossessive ? base ?? whole : whole }

    /// Whether it is an abbreviation or shouted.
    var isAllCapitals: Bool { letters > 1 && capitals == letters }
}
