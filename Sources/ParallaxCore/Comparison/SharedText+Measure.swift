extension SharedText {
    /// Words a shared run has at least.
    private static let shortestRun = 5

    /// Measures two word sequences; `nil` stands where a sequence is interrupted and no run may cross.
    ///
    /// - Complexity: O(*n* + *m*) on average, through hashed five-word shingles.
    init(left: [Int32?], right: [Int32?]) {
        let (ours, theirs) = (Self.shingles(left), Self.shingles(right))
        let (leftMarks, rightMarks) = (Self.marks(left, ours, in: theirs), Self.marks(right, theirs, in: ours))
        self.init(
            left: Self.share(leftMarks, left), right: Self.share(rightMarks, right),
            longestRun: leftMarks.contains(true) ? LongestRun.length(left, right, shingle: Self.shortestRun) : 0)
    }

    /// Where five words follow each other, by their hash.
    private static func shingles(_ words: [Int32?]) -> Set<UInt64> {
        Set(Shingle.hashes(of: words, length: shortestRun).compactMap { $0 })
    }

    private static func marks(_ words: [Int32?], _ own: Set<UInt64>, in other: Set<UInt64>) -> [Bool] {
        var marks = [Bool](repeating: false, count: words.count)
        for (start, hash) in Shingle.hashes(of: words, length: shortestRun).enumerated() {
            guard let hash, other.contains(hash) else { continue }
            for place in start..<start + shortestRun { marks[place] = true }
        }
        return marks
    }

    private static func share(_ marks: [Bool], _ words: [Int32?]) -> Double {
        let total = words.count { $0 != nil }
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

    private static func words(_ text: ComparedText, outside quotes: [Quote]) -> [Int32?] {
        var rest = quotes.filter { $0.kind == .speech }.map(\.range)[...]
        return zip(text.words, text.forms).compactMap { word, form -> Int32?? in
            while let quote = rest.first, quote.end <= word.range.start { rest.removeFirst() }
            if let quote = rest.first, quote.overlaps(word.range) { return .some(nil) }
            return word.kind == .mark ? nil : .some(form)
        }
    }
}
