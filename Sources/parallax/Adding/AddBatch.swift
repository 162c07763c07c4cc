import ParallaxIntake

/// Pieces of inputs that are read, annotated and written together.
struct AddBatch: Sendable {
    /// The pieces, in order.
    private(set) var pieces: [AddInput] = []
    /// How many inputs end with these pieces.
    private(set) var inputs = 0
    /// How much of the next input comes before the end of these pieces, 0 to 1.
    var begun = 0.0
    private var bytes = 0

    /// Larger batches write no faster, and Ctrl-C waits for the running one.
    private static let mostPieces = 200
    /// About 600 articles of JSON Lines, or 20 web pages, most of whose bytes are left behind.
    private static let mostBytes = 2 << 20

    /// Whether nothing was added.
    var isEmpty: Bool { pieces.isEmpty && inputs == 0 }

    /// Whether it is large enough.
    var isFull: Bool { pieces.count >= Self.mostPieces || bytes >= Self.mostBytes }

    /// Adds a piece.
    mutating func add(_ piece: AddInput?, endsInput: Bool) {
        if endsInput { inputs += 1 }
        guard let piece else { return }
        pieces.append(piece)
        bytes += piece.size
    }
}
