/// Where each stem of a sentence stands, to be asked many times.
struct StemPlaces {
    /// Stem and place in one number, ascending.
    private let entries: [UInt64]

    init(_ stems: [Int32]) {
        entries = stems.enumerated().map { Self.entry($1, $0) }.sorted()
    }

    private static func entry(_ stem: Int32, _ place: Int) -> UInt64 {
        UInt64(UInt32(bitPattern: stem)) << 32 | UInt64(UInt32(truncatingIfNeeded: place))
    }

    /// Whether the stem stands anywhere.
    func contains(_ stem: Int32) -> Bool {
        let first = firstIndex(of: stem)
        return first < entries.count && entries[first] >> 32 == UInt64(UInt32(bitPattern: stem))
    }

    /// Hands out the first places of a stem, ascending, at most `limit`.
    func forEachPlace(of stem: Int32, limit: Int, _ use: (Int) -> Void) {
        let first = firstIndex(of: stem)
        for entry in first..<min(entries.count, first + limit) {
            guard entries[entry] >> 32 == UInt64(UInt32(bitPattern: stem)) else { return }
            use(Int(UInt32(truncatingIfNeeded: entries[entry])))
        }
    }

    private func firstIndex(of stem: Int32) -> Int {
        let wanted = Self.entry(stem, 0)
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle] < wanted { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
