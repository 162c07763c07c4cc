/// A hash table from words to values that is built once: open addressing, at most half full.
struct WordTable<Value: Sendable>: Sendable {
    private let keys: [UInt64]
    private let values: [Value]
    private let none: Value

    /// Builds the table; `none` is the answer for every other word.
    init(_ words: [WordKey: Value], none: Value) {
        var size = 16
        while size < words.count * 2 { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        var values = [Value](repeating: none, count: size)
        for (key, value) in words {
            var index = Int(key.value & UInt64(size - 1))
            while keys[index] != 0 { index = (index + 1) & (size - 1) }
            keys[index] = key.value
            values[index] = value
        }
        self.keys = keys
        self.values = values
        self.none = none
    }

    /// The value of a word.
    @inline(__always)
    subscript(key: WordKey) -> Value {
        let mask = keys.count - 1
        var index = Int(key.value & UInt64(mask))
        while keys[index] != 0 {
            if keys[index] == key.value { return values[index] }
            index = (index + 1) & mask
        }
        return none
    }
}
