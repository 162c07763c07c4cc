/// The longest run of words two sequences share.
///
/// If a run of some length is shared, so is every shorter one: the greatest length is found by halving, and each length is
/// tried with fingerprints (Karp and Rabin, "Efficient randomized pattern-matching algorithms", 1987).
struct LongestRun {
    private let left: Fingerprints
    private let right: Fingerprints
    private let leftStretches: [Range<Int>]
    private let rightStretches: [Range<Int>]
    private let shingle: Int

    init(_ left: [Int32], _ right: [Int32], _ shared: SharedShingles) {
        leftStretches = Self.stretches(shared.leftMarks)
        rightStretches = Self.stretches(shared.rightMarks)
        self.left = Fingerprints(leftStretches.isEmpty ? [] : left)
        self.right = Fingerprints(leftStretches.isEmpty ? [] : right)
        shingle = shared.length
    }

    /// Its length in words; 0 when the two share no shingle.
    ///
    /// - Complexity: O((*n* + *m*) log *n*) on average.
    var length: Int {
        guard let longest = leftStretches.map(\.count).max(), let other = rightStretches.map(\.count).max()
        else { return 0 }
        var (known, limit) = (shingle, min(longest, other))
        if isShared(limit) { return limit }
        while known + 1 < limit {
            let middle = (known + limit) / 2
            if isShared(middle) { known = middle } else { limit = middle }
        }
        return known
    }

    /// Words in a row that all lie in shared runs; no longer run goes beyond them.
    private static func stretches(_ marks: [Bool]) -> [Range<Int>] {
        var stretches: [Range<Int>] = []
        var start = 0
        for place in 0...marks.count where place == marks.count || !marks[place] {
            if place > start { stretches.append(start..<place) }
            start = place + 1
        }
        return stretches
    }

    /// Whether the two share a run of `length` words.
    private func isShared(_ length: Int) -> Bool {
        var known = HashTable(capacity: leftStretches.reduce(0) { $0 + max(0, $1.count - length + 1) })
        for stretch in leftStretches where stretch.count >= length {
            for start in stretch.lowerBound...stretch.upperBound - length { known[left.hash(start, length)] = 1 }
        }
        return rightStretches.contains { stretch in
            stretch.count >= length
                && (stretch.lowerBound...stretch.upperBound - length).contains { known[right.hash($0, length)] != 0 }
        }
    }
}

/// A polynomial hash of every part of a sequence, by its hashed beginnings, modulo the Mersenne prime 2^61 - 1.
private struct Fingerprints {
    private static let prime: UInt64 = (1 << 61) - 1
    private static let base: UInt64 = 0x0B5A_9D3C_71E6_2F85
    private var prefixes: [UInt64] = [0]
    private var powers: [UInt64] = [1]

    init(_ words: [Int32]) {
        for word in words {
            let sum = Self.product(prefixes[prefixes.count - 1], Self.base) + UInt64(UInt32(bitPattern: word)) + 1
            prefixes.append(sum % Self.prime)
            powers.append(Self.product(powers[powers.count - 1], Self.base))
        }
    }

    func hash(_ start: Int, _ length: Int) -> UInt64 {
        let skipped = Self.product(prefixes[start], powers[length])
        return (prefixes[start + length] + Self.prime - skipped) % Self.prime
    }

    private static func product(_ one: UInt64, _ other: UInt64) -> UInt64 {
        let (high, low) = one.multipliedFullWidth(by: other)
        return ((high << 3 | low >> 61) + (low & prime)) % prime
    }
}
