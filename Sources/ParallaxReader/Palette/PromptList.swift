import ParallaxScreen

/// The entries over the line of a prompt that chooses one of them, and where they stand.
struct PromptList {
    let entries: [PaletteEntry]
    let selection: Int
    /// The part of the screen they may take: half of it, or less for what is chosen in the text above.
    private let part: Int

    /// - Returns: `nil` for a prompt in which nothing is chosen from a list.
    init?(_ prompt: Prompt?) {
        switch prompt {
        case .palette(let open): (entries, selection, part) = (open.entries, open.selection, 2)
        case .theme(let open): (entries, selection, part) = (open.entries, open.selection, 2)
        case .links(let open): (entries, selection, part) = (open.entries, open.selection, 4)
        default: return nil
        }
    }

    /// The entries that are seen, the chosen one among them.
    func shown(on size: Size) -> Range<Int> {
        let rows = min(entries.count, size.rows / part)
        let first = min(max(0, selection - rows + 1), entries.count - rows)
        return first..<(first + rows)
    }

    /// The row of the screen that the first of them has.
    func top(on size: Size) -> Int { size.rows - 1 - shown(on: size).count }

    /// The entry on a row of the screen.
    func entry(at y: Int, on size: Size) -> Int? {
        let (shown, top) = (shown(on: size), top(on: size))
        return (top..<(top + shown.count)).contains(y) ? shown.lowerBound + y - top : nil
    }
}

extension Reader {
    /// The pointer in the list of a prompt: a click chooses, a double click takes what is chosen, the wheel goes on.
    mutating func pointInPrompt(_ event: MouseEvent) -> [Effect] {
        guard let list = PromptList(prompt) else { return [] }
        switch event.action {
        case .wheelUp: return choose(list.selection - 1)
        case .wheelDown: return choose(list.selection + 1)
        case .press: return list.entry(at: event.y, on: size).map { choose($0) } ?? []
        // Its first click has chosen, and may have moved the list.
        case .doubleClick: return list.entry(at: event.y, on: size) == nil ? [] : press(.enter)
        case .drag, .release: return []
        }
    }

    private mutating func choose(_ place: Int) -> [Effect] {
        switch prompt {
        case .palette(var open):
            open.choose(place)
            prompt = .palette(open)
        case .links(var open):
            open.choose(place)
            prompt = .links(open)
        case .theme(var open):
            open.choose(place)
            prompt = .theme(open)
            return paint(open.shown)
        default: break
        }
        return []
    }
}
