/// Hashes of words that follow each other.
enum Shingle {
    /// One hash for each place where `length` words follow each other without interruption; `nil` elsewhere.
    ///
    /// - Complexity: O(*n* · `length`).
    static func hashes(of words: [Int32?], length: Int) -> [UInt64?] {
        guard words.count >= length else { return [] }
        var uninterrupted = words.prefix(length - 1).reduce(0) { $1 == nil ? 0 : $0 + 1 }
        return (0...words.count - length).map { start in
            uninterrupted = words[start + length - 1] == nil ? 0 : uninterrupted + 1
            return uninterrupted >= length ? hash(words[start..<start + length]) : nil
        }
    }

    private static func hash(_ words: ArraySlice<Int32?>) -> UInt64 {
        var hash: UInt64 = 0x243F_6A88_85A3_08D3
        for case let word? in words {
            hash = (hash ^ UInt64(UInt32(bitPattern: word))) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 31
        }
        return hash
    }
}
