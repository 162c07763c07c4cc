import ParallaxUnicode

/// A set of bits for each of many words.
struct WordTable: Sendable {
    private var table: HashTable

    /// An empty table.
    ///
    /// - Parameter capacity: About as many words as will be inserted.
    init(capacity: Int) { table = HashTable(capacity: capacity) }

    /// The bits of a word; 0 for every word that was not inserted.
    @inline(__always)
    subscript(word: WordKey) -> UInt32 { UInt32(truncatingIfNeeded: table[word.value]) }

    /// Gives a word more bits.
    mutating func insert(_ word: WordKey, _ bits: UInt32) { table[word.value] |= UInt64(bits) }

    /// Gives every word of a list with white space between them more bits.
    mutating func insert(list: UnsafeBufferPointer<UInt8>, _ bits: UInt32) {
        var position = 0
        while position < list.count {
            guard list[position] > 0x20 else {
                position += 1
                continue
            }
            insert(WordKey(in: list, from: &position), bits)
        }
    }
}

extension WordKey {
    /// The key of the word that goes from `position` to the next white space; `position` is moved behind the word.
    init(in bytes: UnsafeBufferPointer<UInt8>, from position: inout Int) {
        self.init()
        while position < bytes.count, bytes[position] > 0x20 {
            let (scalar, length) = bytes.scalar(at: position)
            append(LetterCase.lowered(scalar.value))
            position += length
        }
    }
}
