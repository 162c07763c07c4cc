import ParallaxUnicode

/// The words of a part of a text, each as the full-text index spells it and where it lies.
struct IndexedWords {
    private(set) var spellings: [String] = []
    private(set) var ranges: [TextRange] = []

    /// - Complexity: O(*n*) in the length of the part.
    init(of text: String, in range: TextRange) {
        text.withUTF8Bytes { bytes in
            var scanner = IndexWordScanner(bytes: bytes, range: range)
            var spelling: [UInt8] = []
            while let range = scanner.next(appendingTo: &spelling) {
                spellings.append(String(decoding: spelling, as: UTF8.self))
                ranges.append(range)
                spelling.removeAll(keepingCapacity: true)
            }
        }
    }
}
