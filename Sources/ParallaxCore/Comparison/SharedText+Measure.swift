extension SharedText {
    /// Words a shared run has at least.
    static let shortestRun = 5

    /// Measures two sequences of word numbers; ``Shingle/gap`` stands where a sequence is interrupted and no run may
    /// cross.
    ///
    /// - Complexity: O(*n* + *m*) on average, through hashed five-word shingles.
    init(left: [Int32], right: [Int32]) {
        let shared = SharedShingles(left, right, length: Self.shortestRun)
        self.init(
            left: Self.share(shared.leftMarks, left), right: Self.share(shared.rightMarks, right),
            longestRun: LongestRun(left, right, shared).length)
    }

    private static func share(_ marks: [Bool], _ words: [Int32]) -> Double {
        let total = words.count { $0 != Shingle.gap }
        return total == 0 ? 0 : Double(marks.count { $0 }) / Double(total)
    }
}

extension SharedText {
    /// Measures the compared sentences of two articles, without the words somebody is quoted with.
    init(_ subject: ComparisonSubject) {
        self.init(
            left: Self.words(subject.leftText, outside: subject.left.quotes),
            right: Self.words(subject.rightText, outside: subject.right.quotes))
    }

    /// The words of a text as numbers, those somebody is quoted with left out.
    static func words(_ text: ComparedText, outside quotes: [Quote]) -> [Int32] {
        let speech = quotes.filter { $0.kind == .speech }.map(\.range)
        var next = 0
        var words: [Int32] = []
        words.reserveCapacity(text.words.count)
        for (word, form) in zip(text.words, text.forms) {
            while next < speech.count, speech[next].end <= word.range.start { next += 1 }
            if next < speech.count, speech[next].overlaps(word.range) {
                words.append(Shingle.gap)
            } else if word.kind != .mark {
                words.append(form)
            }
        }
        return words
    }
}
