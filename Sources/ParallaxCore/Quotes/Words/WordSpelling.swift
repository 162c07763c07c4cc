/// What is seen of a word while its letters go by.
struct WordSpelling {
    private var whole = WordKey()
    private var base: WordKey?
    private var hasSmallLetter = false
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
    private mutating func addLetter(_ letter: UInt32, isCapital: Bool) {
        if letters == 0 { beginsCapital = isCapital }
        if !isCapital { hasSmallLetter = true }
        letters += 1
        tail += 1
        endsInS = letter == 0x73
        whole.append(letter)
    }

    /// Takes in the letters of ASCII that stand from `start` on, one at least, and answers where they end.
    ///
    /// Most letters of most texts come this way, so what is seen of them is written back once.
    @inline(__always)
    mutating func addLetters(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, until limit: Int) -> Int {
        var key = whole
        var union: UInt8 = 0
        var end = start
        repeat {
            union |= bytes[end]
            key.append(UInt32(bytes[end] | 0x20))
            end += 1
        } while end < limit && (bytes[end] | 0x20) &- 0x61 < 26
        whole = key
        if letters == 0 { beginsCapital = bytes[start] & 0x20 == 0 }
        if union & 0x20 != 0 { hasSmallLetter = true }
        letters += end - start
        tail += end - start
        endsInS = bytes[end - 1] | 0x20 == UInt8(ascii: "s")
        return end
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
    var isAllCapitals: Bool { letters > 1 && !hasSmallLetter }
}
