import ParallaxCore

/// Which passage holds each sentence: every sentence of both sides stands in exactly one.
struct PassagePlaces: Hashable, Sendable {
    private let left: [Int]
    private let right: [Int]

    /// - Complexity: O(*n*) in the number of sentences.
    init(_ passages: [Passage]) {
        left = Self.places(passages.map(\.left))
        right = Self.places(passages.map(\.right))
    }

    private static func places(_ sentences: [Range<Int>]) -> [Int] {
        sentences.enumerated().flatMap { passage, range in range.map { _ in passage } }
    }

    /// The passage of a sentence; `nil` when there is no such sentence.
    func passage(of sentence: Int, on side: Side) -> Int? {
        let places = side == .left ? left : right
        return places.indices.contains(sentence) ? places[sentence] : nil
    }
}

extension AnnotatedArticle {
    /// The last sentence that begins at `offset` or before it; `nil` above the first one.
    ///
    /// - Complexity: O(log *n*) in the number of sentences.
    func sentence(at offset: Int) -> Int? {
        let place = sentences.partitioned { $0.range.start <= offset } - 1
        return place < 0 ? nil : place
    }
}
