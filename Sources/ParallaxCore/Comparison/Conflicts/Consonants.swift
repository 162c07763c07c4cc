/// The consonants of a folded word as transliterations agree on them: vowels, `h` and `j` left out, doubled letters
/// once, the letters that stand for one sound as one.
struct Consonants: Sequence, IteratorProtocol {
    private var letters: String.UTF8View.Iterator
    private var last: UInt8?

    init(_ word: String) { letters = word.utf8.makeIterator() }

    mutating func next() -> UInt8? {
        while let letter = letters.next() {
            guard let sound = Self.sound(letter), sound != last else { continue }
            last = sound
            return sound
        }
        return nil
    }

    private static func sound(_ letter: UInt8) -> UInt8? {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"), UInt8(ascii: "j"), UInt8(ascii: "h"):
            nil
        case UInt8(ascii: "q"), UInt8(ascii: "g"), UInt8(ascii: "c"): UInt8(ascii: "k")
        case UInt8(ascii: "w"): UInt8(ascii: "v")
        case UInt8(ascii: "z"): UInt8(ascii: "s")
        default: letter
        }
    }
}
