import ParallaxReader

/// Tells what is being repeated: a key that is held down, a wheel that is turned.
struct Repetition {
    private var last: Message?
    /// What came twice in a row, and will likely come again.
    private(set) var message: Message?

    /// A key was pressed, or the pointer did something.
    mutating func hear(_ heard: Message) {
        message = heard == last ? heard : nil
        last = heard
    }

    /// Something else was done, or nothing for long.
    mutating func end() { (last, message) = (nil, nil) }
}
