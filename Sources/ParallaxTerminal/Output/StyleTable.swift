import CNcurses
import ParallaxScreen

/// The styles of all inks met so far, by number.
struct StyleTable {
    private let theme: Theme
    private let depth: ColorDepth
    private var numbers: [Ink: Int] = [:]
    private var styles: [CellStyle] = []
    private var letters: [ReadyLetters] = []
    /// Neighbouring cells mostly have one ink.
    private var last: (ink: Ink, number: Int)?

    /// Creates a table for a terminal of this depth.
    init(theme: Theme, depth: ColorDepth) {
        self.theme = theme
        self.depth = depth
    }

    /// The number of an ink's style.
    mutating func number(of ink: Ink) -> Int {
        if let last, last.ink == ink { return last.number }
        let number = numbers[ink] ?? add(ink)
        last = (ink, number)
        return number
    }

    private mutating func add(_ ink: Ink) -> Int {
        let style = CellStyle(theme.style(for: ink, depth: depth), depth: depth)
        styles.append(style)
        letters.append(ReadyLetters(style))
        numbers[ink] = styles.count - 1
        return styles.count - 1
    }

    /// A style by number.
    subscript(number: Int) -> CellStyle { styles[number] }

    /// The cells that are ready-made in a style.
    func letters(of number: Int) -> ReadyLetters { letters[number] }
}
