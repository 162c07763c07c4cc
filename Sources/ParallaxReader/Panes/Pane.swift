import ParallaxCore
import ParallaxScreen

/// One region of the screen: its own state, its own commands, its own drawing.
protocol Pane: Hashable, Sendable {
    /// What a search found here; its matches stay lit until it is cleared.
    var search: SearchResults? { get set }

    /// Takes a new area and lays the text out for it, keeping the reader's place in the text.
    mutating func fit(in size: Size)

    /// Applies a command, or answers `false` to let the layer below have it.
    mutating func handle(_ command: Command, count: Int?) -> Bool

    /// Goes to an item, a paragraph or a line by its number from 1 on; to the last one for a number beyond.
    mutating func go(toItem number: Int)

    /// Moves the view by rows without moving the selection, as a wheel does.
    mutating func scroll(by rows: Int)

    /// Selects what lies at a cell of the pane's area.
    mutating func click(column: Int, row: Int)

    /// Draws the pane into `area`, which has the size it was last fitted to.
    func draw(on canvas: inout Canvas, in area: Rect, isFocused: Bool)

    /// Where the reader is, for the status line.
    var position: String { get }

    /// What the pane is where it is heard and not seen.
    var plainView: PlainView { get }

    /// One item of ``plainView`` in words; the one the reader is at has more to say.
    func plainItem(_ index: Int, isHere: Bool) -> [String]

    /// Every match, in reading order.
    func matches(for search: TextSearch) -> [SearchMatch]

    /// Which of `matches` is the first at or after the place the reader looks at.
    func nearest(in matches: [SearchMatch]) -> Int?

    /// Brings a match into view.
    mutating func reveal(_ match: SearchMatch)
}

extension Pane {
    /// Applies a command; a count before the ways to either end is the number of an item.
    mutating func perform(_ command: Command, count: Int?) -> Bool {
        guard let count, command == .top || command == .bottom else { return handle(command, count: count) }
        go(toItem: count)
        return true
    }

    mutating func go(toItem number: Int) {
        let view = plainView
        let distance = min(number, view.count) - 1 - (view.place ?? 0)
        guard distance != 0, view.count > 0 else { return }
        _ = handle(distance > 0 ? .nextLine : .previousLine, count: abs(distance))
    }

    /// Searches for `query` from the place the reader looks at; an empty query clears the search.
    mutating func find(_ query: String) {
        guard let wanted = TextSearch(query) else {
            search = nil
            return
        }
        let found = matches(for: wanted)
        search = SearchResults(query: query, matches: found, current: nearest(in: found) ?? 0)
        revealCurrentMatch()
    }

    /// Steps through the matches.
    mutating func stepMatch(by count: Int) {
        search?.step(by: count)
        revealCurrentMatch()
    }

    private mutating func revealCurrentMatch() {
        if let match = search?.currentMatch { reveal(match) }
    }

    /// The layer that search lays over `offset` of a text.
    func searchLayer(text: Int, offset: Int) -> Role? {
        switch search?.layer(text: text, offset: offset) {
        case .current: .currentMatch
        case .other: .match
        case nil: nil
        }
    }
}
