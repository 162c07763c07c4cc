import ParallaxCore

/// Turns UTF-8 offsets into counts of Unicode code points.
struct CodePointOffsets {
    private let points: [Int32]

    /// - Complexity: O(*n*) in the length of the text.
    init(_ text: String) {
        var points: [Int32] = []
        points.reserveCapacity(text.utf8.count + 1)
        var count: Int32 = 0
        for unit in text.utf8 {
            points.append(count)
            if unit & 0xC0 != 0x80 { count += 1 }
        }
        points.append(count)
        // A unit inside a code point counts as its beginning.
        self.points = points
    }

    /// Code points before a UTF-8 offset that lies on a boundary.
    subscript(offset: Int) -> Int { Int(points[offset]) }

    /// Code points in a range.
    func count(of range: TextRange) -> Int { self[range.end] - self[range.start] }
}
