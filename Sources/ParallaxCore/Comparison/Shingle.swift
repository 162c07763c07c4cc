/// Hashes of words that follow each other.
enum Shingle {
    /// Stands between words that do not follow each other.
    static let gap: Int32 = -1

    /// One hash for each place where `length` words follow each other without a gap; 0 at the other places.
    ///
    /// - Complexity: O(*n* · `length`).
    static func hashes(of words: [Int32], length: Int) -> [UInt64] {
        guard words.count >= length else { return [] }
        var uninterrupted = words.prefix(length - 1).reduce(0) { $1 == gap ? 0 : $0 + 1 }
        return (0...words.count - length).map { start in
            uninterrupted = words[start + length - 1] == gap ? 0 : uninterrupted + 1
            return uninterrupted >= length ? hash(words, start..<start + length) : 0
        }
    }

    private static func hash(_ words: [Int32], _ part: Range<Int>) -> UInt64 {
        var hash: UInt64 = 0x243F_6A88_85A3_08D3
        for index in part {
            hash = (hash ^ UInt64(UInt32(bitPattern: words[index]))) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 31
        }
        return hash == 0 ? 1 : hash
    }
}
