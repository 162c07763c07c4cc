/// Anchors for long texts: words that occur once on either side, in the longest order both keep.
enum UniqueWords {
    /// The anchors, ascending on both sides, as indices of the slices.
    ///
    /// - Complexity: O(*n* log *n*).
    static func anchors(_ left: ArraySlice<Int32>, _ right: ArraySlice<Int32>) -> [(left: Int, right: Int)] {
        let (ours, theirs) = (solePlaces(left), solePlaces(right))
        let shared = ours.compactMap { word, place in theirs[word].map { (left: place, right: $0) } }
            .sorted { $0.left < $1.left }
        let pairs = shared.map {
            SentencePair(left: $0.left - left.startIndex, right: $0.right - right.startIndex, strength: 1)
        }
        let marks = Spine.marks(of: pairs, rightCount: right.count)
        return zip(shared, marks).compactMap { $1 ? $0 : nil }
    }

    private static func solePlaces(_ words: ArraySlice<Int32>) -> [Int32: Int] {
        var places: [Int32: Int] = [:]
        var repeated = Set<Int32>()
        for index in words.indices where places.updateValue(index, forKey: words[index]) != nil {
            repeated.insert(words[index])
        }
        return places.filter { !repeated.contains($0.key) }
    }
}
