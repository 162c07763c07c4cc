import ParallaxCore
import ParallaxIntake
import ParallaxLibrary

/// Batches on their way into a library: while one is written, the next is prepared, or waits for it to be written.
///
/// Two batches are in memory at most, whatever the size of the inputs.
struct AddPipeline {
    /// What came to its end.
    enum Step: Sendable {
        /// A batch is ready to be written.
        case prepared(PreparedBatch)
        /// A batch is in the library, or could not be brought there.
        case written(PreparedBatch, Result<[Addition], any Error>)
    }

    private var queue: AddQueue
    /// The lines that recur, as far as they are known.
    private var lines = RecurringLines()
    private var waiting: PreparedBatch?
    private var isPreparing = false
    private var isWriting = false

    init(_ inputs: [AddInput]) { queue = AddQueue(inputs) }

    /// Whether nothing is left to be prepared.
    var isAtEnd: Bool { queue.isAtEnd }

    /// Takes out what is to be prepared now, with the lines that recur before it.
    mutating func nextToPrepare() -> (AddBatch, RecurringLines)? {
        guard !isPreparing, waiting == nil, let batch = queue.next() else { return nil }
        isPreparing = true
        return (batch, lines)
    }

    /// Takes out what is to be written now.
    mutating func nextToWrite() -> PreparedBatch? {
        guard !isWriting, let batch = waiting else { return nil }
        (waiting, isWriting) = (nil, true)
        return batch
    }

    /// Takes notice of a step.
    mutating func take(_ step: Step) {
        switch step {
        case .prepared(let batch): (waiting, lines, isPreparing) = (batch, batch.lines, false)
        case .written: isWriting = false
        }
    }
}
