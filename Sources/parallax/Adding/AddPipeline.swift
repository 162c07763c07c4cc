import ParallaxIntake
import ParallaxLibrary

/// Batches on their way into a library: while one is written, the next are prepared, or wait for it to be written.
///
/// Four batches are in memory at most, whatever the size of the inputs.
struct AddPipeline {
    /// What came to its end.
    enum Step: Sendable {
        /// A batch is ready to be written.
        case prepared(PreparedBatch)
        /// A batch is in the library, or could not be brought there.
        case written(PreparedBatch, Result<[Addition], any Error>)
    }

    private var queue: AddQueue
    /// The batches that are ready to be written, in order.
    private var waiting: ArraySlice<PreparedBatch> = []
    /// Two, so that preparing goes on while the index of words is tidied up, which takes as long as some batches.
    private static let mostWaiting = 2
    private var isPreparing = false
    private var isWriting = false

    init(_ inputs: [AddInput]) { queue = AddQueue(inputs) }

    /// Whether nothing is left to be prepared.
    var isAtEnd: Bool { queue.isAtEnd }

    /// Takes out what is to be prepared now: one batch at a time, so that lines recur in the order of the inputs.
    mutating func nextToPrepare() -> AddBatch? {
        guard !isPreparing, waiting.count < Self.mostWaiting, let batch = queue.next() else { return nil }
        isPreparing = true
        return batch
    }

    /// Takes out what is to be written now.
    mutating func nextToWrite() -> PreparedBatch? {
        guard !isWriting, let batch = waiting.popFirst() else { return nil }
        isWriting = true
        return batch
    }

    /// Takes notice of a step.
    mutating func take(_ step: Step) {
        switch step {
        case .prepared(let batch):
            waiting.append(batch)
            isPreparing = false
        case .written: isWriting = false
        }
    }
}
