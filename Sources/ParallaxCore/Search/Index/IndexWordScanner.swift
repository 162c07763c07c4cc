import ParallaxUnicode

/// Walks over a text word by word, as the full-text index cuts and spells them.
struct IndexWordScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position: Int
    private let end: Int

    init(bytes: UnsafeBufferPointer<UInt8>, range: TextRange) {
        self.bytes = bytes
        position = range.start
        end = range.end
    }

    /// Appends the next word as the index spells it, and answers where it lies; `nil` at the end.
    mutating func next(appendingTo word: inout [UInt8]) -> TextRange? {
        while position < end {
            let start = position
            switch step(appendingTo: &word) {
            case .wordOfItsOwn: return TextRange(start: start, end: position)
            case .partOfWord:
                finish(&word)
                return TextRange(start: start, end: position)
            case .ignored, .separator: continue
            }
        }
        return nil
    }

    /// Takes the rest of a word that has begun.
    private mutating func finish(_ word: inout [UInt8]) {
        while position < end {
            let start = position
            let count = word.count
            switch step(appendingTo: &word) {
            case .partOfWord, .ignored: continue
            case .wordOfItsOwn, .separator:
                position = start
                word.removeLast(word.count - count)
                return
            }
        }
    }

    /// Steps over one scalar, and appends it if it belongs to a word.
    private mutating func step(appendingTo word: inout [UInt8]) -> IndexClass {
        let unit = bytes[position]
        if unit < 0x80 {
            position += 1
            guard Self.isWordUnit(unit) else { return .separator }
            word.append(unit &- 0x41 < 26 ? unit | 0x20 : unit)
            return .partOfWord
        }
        let (scalar, length) = bytes.scalar(at: position)
        position += length
        let kind = IndexClass(scalar)
        if kind == .partOfWord || kind == .wordOfItsOwn { scalar.appendIndexed(to: &word) }
        return kind
    }

    @inline(__always)
    static func isWordUnit(_ unit: UInt8) -> Bool { (unit | 0x20) &- 0x61 < 26 || unit &- 0x30 < 10 }
}
