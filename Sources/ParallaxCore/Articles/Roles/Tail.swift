/// Finds where the story ends and the rest of the page begins.
///
/// A tail is a stretch up to the end of the text that begins with a cue and in which every block is explained: by a cue
/// of its own, by its shortness, or by the cue before it (a biography after "About the author"). One paragraph that
/// nothing explains keeps the whole stretch in the article, for lost text costs more than a shown share link.
struct Tail {
    /// What the cue before a block allows it to be.
    private enum Expectation: Int, CaseIterable {
        case nothing, teaser, snippet, lastOfBiography, biography
    }

    /// What one block does to the explanation of those behind it.
    private enum Step {
        case unexplained
        case explainsRest
        case goesOn(Expectation)
    }

    /// Longest block that needs no cue of its own, in words.
    private static let longestLine = 20
    /// Longest snippet under the headline of another story, in words.
    private static let longestSnippet = 45

    private let shapes: ArraySlice<BlockShape>

    /// Takes the blocks behind the headline.
    init(_ shapes: ArraySlice<BlockShape>) {
        self.shapes = shapes
    }

    /// Index of the first block of the tail; the end index when there is none.
    ///
    /// - Complexity: O(*n*): each block is looked at once, from the end, for each of five expectations.
    func start() -> Int {
        guard let story = shapes.firstIndex(where: { $0.isProse && $0.cue == nil }) else { return shapes.endIndex }
        var start = shapes.endIndex
        var isExplained = Array(repeating: true, count: Expectation.allCases.count)
        for index in shapes[(story + 1)...].indices.reversed() {
            let isRestExplained = isExplained
            for expectation in Expectation.allCases {
                isExplained[expectation.rawValue] =
                    switch step(shapes[index], expectation) {
                    case .unexplained: false
                    case .explainsRest: true
                    case .goesOn(let next): isRestExplained[next.rawValue]
                    }
            }
            if opensTail(shapes[index]), isExplained[Expectation.nothing.rawValue] { start = index }
        }
        return start
    }

    private func opensTail(_ shape: BlockShape) -> Bool {
        switch shape.cue {
        case .line, .tail, .teasers, .author, .end: true
        case .caption, .credit, nil: false
        }
    }

    private func step(_ shape: BlockShape, _ expectation: Expectation) -> Step {
        switch shape.cue {
        case .end: return .explainsRest
        case .line, .tail: return .goesOn(expectation)
        case .teasers: return .goesOn(.teaser)
        case .author: return .goesOn(.biography)
        case .caption, .credit, nil: break
        }
        if shape.isAboutName { return .goesOn(.biography) }
        if !shape.isProse || shape.isAddress { return isLine(shape, expectation) }
        return prose(shape, expectation)
    }

    private func isLine(_ shape: BlockShape, _ expectation: Expectation) -> Step {
        guard shape.words <= Self.longestLine else { return .unexplained }
        return .goesOn(expectation == .teaser ? .snippet : expectation)
    }

    private func prose(_ shape: BlockShape, _ expectation: Expectation) -> Step {
        switch expectation {
        case .nothing, .teaser: .unexplained
        case .snippet: shape.words <= Self.longestSnippet ? .goesOn(.teaser) : .unexplained
        case .lastOfBiography: .goesOn(.nothing)
        case .biography: .goesOn(.lastOfBiography)
        }
    }
}
