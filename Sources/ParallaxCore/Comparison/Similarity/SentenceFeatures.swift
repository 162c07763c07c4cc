import ParallaxUnicode

/// What similarity looks at in each sentence of one side: stems, letters and three-word runs, as flat arrays.
struct SentenceFeatures {
    /// The distinct content stems of each sentence.
    private(set) var stems: [[Int32]] = []
    /// How often each of them occurs, beside `stems`.
    private(set) var stemCounts: [[Float]] = []
    /// Hashes of the runs of four letters, one for each occurrence.
    private(set) var letterRuns: [[UInt16]] = []
    /// Hashes of the distinct runs of three words, ascending.
    private(set) var wordRuns: [[UInt32]] = []

    init(_ text: ComparedText, lexicon: Lexicon) {
        for sentence in text.sentences.indices {
            let plain = text.plainForms(of: sentence)
            appendStems(plain, lexicon)
            letterRuns.append(Self.letterRuns(plain, lexicon))
            wordRuns.append(Self.wordRuns(plain))
        }
    }

    /// How many sentences there are.
    var count: Int { stems.count }

    private mutating func appendStems(_ plain: [Int32], _ lexicon: Lexicon) {
        var all = plain.map { lexicon.stems[Int($0)] }.filter { lexicon.weights[Int($0)] > 0 }
        all.sort()
        var distinct: [Int32] = []
        var counts: [Float] = []
        for stem in all {
            if distinct.last == stem {
                counts[counts.count - 1] += 1
            } else {
                distinct.append(stem)
                counts.append(1)
            }
        }
        stems.append(distinct)
        stemCounts.append(counts)
    }

    private static func letterRuns(_ plain: [Int32], _ lexicon: Lexicon) -> [UInt16] {
        var runs: [UInt16] = []
        runs.reserveCapacity(plain.count * 6)
        var window: UInt64 = 0x20
        var length = 1
        func push(_ scalar: UInt32) {
            window = window << 16 | UInt64(scalar & 0xFFFF)
            length += 1
            if length >= 4 { runs.append(UInt16(truncatingIfNeeded: (window &* 0x9E37_79B9_7F4A_7C15) >> 48)) }
        }
        for form in plain {
            lexicon.keys[Int(form)].withUTF8Bytes { key in
                var position = 0
                while position < key.count {
                    let (scalar, length) = key.scalar(at: position)
                    push(scalar.value)
                    position += length
                }
            }
            push(0x20)
        }
        return runs
    }

    private static func wordRuns(_ plain: [Int32]) -> [UInt32] {
        guard plain.count >= 3 else { return [] }
        var runs = (0..<plain.count - 2).map { start in
            var hash: UInt64 = 0
            for form in plain[start..<start + 3] {
                hash = (hash ^ UInt64(UInt32(bitPattern: form))) &* 0x9E37_79B9_7F4A_7C15
                hash ^= hash >> 29
            }
            return UInt32(truncatingIfNeeded: hash >> 16)
        }
        runs.sort()
        return runs.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }
}
