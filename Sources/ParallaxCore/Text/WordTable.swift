import ParallaxUnicode

/// A set of bits for each of many words: open addressing, at most half full, no strings.
struct WordTable: Sendable {
    private struct Slot {
        var key: UInt64 = 0
        var bits: UInt32 = 0
    }

    private var slots: [Slot]

    /// An empty table.
    ///
    /// - Parameter capacity: The most words that will be inserted.
    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = [Slot](repeating: Slot(), count: size)
    }

    /// The bits of a word; 0 for every word that was not inserted.
    @inline(__always)
    subscript(word: WordKey) -> UInt32 {
        let mask = slots.count - 1
        var index = Int(truncatingIfNeeded: word.value) & mask
        while slots[index].key != 0 {
            if slots[index].key == word.value { return slots[index].bits }
            index = (index + 1) & mask
        }
        return 0
    }

    /// Gives a word more bits.
    mutating func insert(_ word: WordKey, _ bits: UInt32) {
        let mask = slots.count - 1
        var index = Int(truncatingIfNeeded: word.value) & mask
        while slots[index].key != 0, slots[index].key != word.value { index = (index + 1) & mask }
        slots[index].key = word.value
        slots[index].bits |= bits
    }

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
