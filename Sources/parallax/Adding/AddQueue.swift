import ParallaxIntake

/// The inputs of `add` on their way into the library, so many at a time as are prepared together.
struct AddQueue {
    private var waiting: ArraySlice<AddInput>
    /// The rest of the input that was begun.
    private var begun: PendingPieces?

    init(_ inputs: [AddInput]) { waiting = inputs[...] }

    /// Whether everything was taken out.
    var isAtEnd: Bool { waiting.isEmpty && begun == nil }

    /// Takes the next batch out; `nil` when there is no more.
    mutating func next() -> AddBatch? {
        var batch = AddBatch()
        while !batch.isFull, !isAtEnd { takePiece(into: &batch) }
        batch.begun = begun?.share ?? 0
        return batch.isEmpty ? nil : batch
    }

    private mutating func takePiece(into batch: inout AddBatch) {
        guard begun == nil else { return takeBegun(into: &batch) }
        switch waiting.popFirst() {
        case .file(let pending): begun = pending.pieces()
        case .some(let input): batch.add(input, endsInput: true)
        case nil: break
        }
    }

    private mutating func takeBegun(into batch: inout AddBatch) {
        let piece = begun?.next()
        let endsInput = begun?.isAtEnd ?? true
        if endsInput { begun = nil }
        batch.add(piece.map(AddInput.file), endsInput: endsInput)
    }
}
