/// What similarity looks at in each sentence of one side: stems, letters and three-word runs, as flat arrays.
struct SentenceFeatures {
    /// The distinct content stems of each sentence, ascending.
    private(set) var stems = FlatRows<Int32>()
    /// How often each of them occurs, beside the values of `stems`.
    private(set) var stemCounts: [Float] = []
    /// Hashes of the runs of four letters, one for each occurrence.
    private(set) var letterRuns = FlatRows<UInt16>()
    /// Hashes of the distinct runs of three words, ascending.
    private(set) var wordRuns = FlatRows<UInt64>()

    init(_ text: ComparedText, lexicon: Lexicon) {
        var (plain, content): ([Int32], [Int32]) = ([], [])
        for sentence in text.sentences.indices {
            text.putPlainForms(of: sentence, into: &plain)
            content.removeAll(keepingCapacity: true)
            for form in plain where lexicon.weights[Int(form)] > 0 { content.append(lexicon.stems[Int(form)]) }
            content.sort()
            appendStems(content)
            appendLetterRuns(plain, lexicon)
            appendWordRuns(plain)
        }
    }

    /// How many sentences there are.
    var count: Int { stems.count }

    private mutating func appendStems(_ sorted: [Int32]) {
        var last: Int32 = -1
        for stem in sorted {
            if stem == last {
                stemCounts[stemCounts.count - 1] += 1
            } else {
                stems.append(stem)
                stemCounts.append(1)
                last = stem
            }
        }
        stems.endRow()
    }

    /// Spaces count as letters, so that beginnings and ends of words tell.
    private mutating func appendLetterRuns(_ plain: [Int32], _ lexicon: Lexicon) {
        let space: UInt64 = 0x20
        var window = space
        var length = 1
        for form in plain {
            for index in lexicon.letters[Int(form)] {
                window = window << 16 | UInt64(lexicon.letters.values[index])
                length += 1
                if length >= 4 { letterRuns.append(Self.hash(ofLetters: window)) }
            }
            window = window << 16 | space
            length += 1
            if length >= 4 { letterRuns.append(Self.hash(ofLetters: window)) }
        }
        letterRuns.endRow()
    }

    private static func hash(ofLetters window: UInt64) -> UInt16 {
        UInt16(truncatingIfNeeded: (window &* 0x9E37_79B9_7F4A_7C15) >> 48)
    }

    private mutating func appendWordRuns(_ plain: [Int32]) {
        for hash in Shingle.hashes(of: plain, length: 3) { wordRuns.append(hash) }
        wordRuns.endRowSortedOnce()
    }
}
