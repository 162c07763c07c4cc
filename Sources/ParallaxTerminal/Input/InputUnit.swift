/// What curses hands over at a time.
enum InputUnit: Hashable, Sendable {
    /// A byte that belongs to no key sequence curses knows.
    case byte(UInt8)
    /// A key sequence curses recognised.
    case code(Int32)
}
