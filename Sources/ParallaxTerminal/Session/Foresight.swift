import ParallaxReader
import ParallaxScreen

/// What a message will make of the reader, worked out before it comes.
///
/// `Reader.update` and `Reader.draw` are pure, so this is what they will answer as long as nothing else happens before.
struct Foresight {
    /// The message that was foreseen; `nil` once it came.
    private(set) var message: Message?
    /// What the reader will look like.
    let canvas: Canvas
    private var reader: Reader
    private let effects: [Effect]

    /// Lets a copy of the reader hear the message.
    init(_ message: Message, for present: Reader) {
        self.message = message
        reader = present
        effects = reader.update(message)
        canvas = reader.draw()
    }

    /// Whether it has come true.
    var isPresent: Bool { message == nil }

    /// The message has come: the reader becomes what was foreseen. Answers what is to be done.
    ///
    /// What the reader was before stays here until there is time to give it back.
    mutating func comeTrue(for present: inout Reader) -> [Effect] {
        swap(&present, &reader)
        message = nil
        return effects
    }
}
