import ParallaxCore
import ParallaxScreen

extension Reader {
    /// A key goes to the prompt while one is open, else through the key map to the layers.
    mutating func press(_ key: Key) -> [Effect] {
        let wasShowingMessages = notice?.others.isEmpty == false
        notice = nil
        list.refused = nil
        if prompt != nil { return pressInPrompt(key) }
        if case .escape = key, !pending.isEmpty {
            pending = KeySequence()
            return []
        }
        if let awaitedLetter { return takeLetter(key, for: awaitedLetter) }
        guard let (command, count) = pending.press(key, in: keymap, focusedPane) else { return [] }
        if wasShowingMessages, command == .back || command == .cancel { return [] }
        return perform(command, count: count)
    }

    /// Layers from the top; the first that answers wins.
    mutating func perform(_ command: Command, count: Int?) -> [Effect] {
        guard isPlain else { return performInLayers(command, count: count) }
        let isText = focusedPane == .article || focusedPane == .compare
        let heard = isText ? command.heardInText(count: count) : command.heard(count: count)
        return performInLayers(heard.command, count: heard.count)
    }

    private mutating func performInLayers(_ command: Command, count: Int?) -> [Effect] {
        if let effects = performOnPage(command, count: count) { return effects }
        if let effects = performOnSelection(command, count: count) { return effects }
        if let effects = performSearch(command, count: count) { return effects }
        if let effects = performOnComparison(command, count: count) { return effects }
        if let effects = performOnStory(command) { return effects }
        if performOnPane(command, count: count) { return followSelection() }
        return performOnDesk(command, count: count)
    }

    /// The page over the desk takes every command while it is open; what it cannot do is told.
    private mutating func performOnPage(_ command: Command, count: Int?) -> [Effect]? {
        guard let page else { return nil }
        switch command {
        case .search, .nextMatch, .previousMatch: return nil
        case .quit: return leave()
        case .repaint: return [.repaint]
        case .suspend: return [.suspend]
        case .palette: return openPalette()
        case .stopJob where page == .jobs: return stopJob()
        case .cancel where self[page]?.search != nil: self[page]?.search = nil
        case .back, .cancel, Self.opener(of: page): self[page] = nil
        default: if self[page]?.perform(command, count: count) != true { refuse(command, on: page) }
        }
        return []
    }

    private static func opener(of page: PaneID) -> Command { page == .help ? .help : .jobs }

    private mutating func refuse(_ command: Command, on page: PaneID) {
        let key = keymap.key(for: .back, in: page)
        let sentence = "Not on this page: \(command.summary)".withFullStop
        notice = Notice(sentence + (key.map { " \($0) leads back." } ?? ""), isRepeated: true)
    }

    private mutating func performOnPane(_ command: Command, count: Int?) -> Bool {
        if let absence = absence(of: command) { notice = Notice(absence) }
        guard command.isJump else { return self[desk.focus]?.perform(command, count: count) ?? false }
        let before = place
        let isHandled = self[desk.focus]?.perform(command, count: count) ?? false
        if isHandled, !list.isEmpty, place != before { places.leave(before) }
        if isHandled, place == before { tellEdge(command) }
        return isHandled
    }

    /// Says that a jump led no further, where the status line does not count them; to be at either end is no news.
    private mutating func tellEdge(_ command: Command) {
        let isCounted = desk.focus == .compare || desk.focus == .quotes
        guard notice == nil, !isCounted, command != .top, command != .bottom else { return }
        notice = Notice("There is no \(command.summary).")
    }

    /// The sentence for a jump to something of which the pane in focus has none; `nil` for all others.
    private func absence(of command: Command) -> String? {
        switch (desk.focus, command) {
        case (.article, .nextQuote), (.article, .previousQuote):
            article?.has(.words) == false ? "Nobody is quoted here." : nil
        case (.article, .nextScareQuote), (.article, .previousScareQuote):
            article?.has(.labels) == false ? "There is no scare quote and no title here." : nil
        case (.article, .showAll):
            article?.article.blocks.allSatisfy(\.kind.isShown) == true ? "No line here belongs to the page." : nil
        case (.coverage, .nextConflict), (.coverage, .previousConflict):
            coverage?.hasConflict == false ? CompareTarget.conflict.absence : nil
        case (.compare, _): CompareTarget(command).flatMap { compare?.has($0) == false ? $0.absence : nil }
        default: nil
        }
    }

    /// The pointer acts on what is under it; the wheel moves no focus.
    mutating func point(_ event: MouseEvent) -> [Effect] {
        guard prompt == nil else { return pointInPrompt(event) }
        drag(event)
        guard let (pane, area) = pane(under: event) else { return [] }
        switch event.action {
        case .wheelUp: self[pane]?.scroll(by: -Self.wheelRows)
        case .wheelDown: self[pane]?.scroll(by: Self.wheelRows)
        case .press, .doubleClick:
            if pane != page, canTakeKeys(pane) { desk.focus = pane }
            self[pane]?.click(column: event.x - area.x, row: event.y - area.y)
            let effects = followSelection()
            return event.action == .doubleClick && opens(pane) ? effects + perform(.open, count: nil) : effects
        case .drag: dragSelection(event)
        case .release: return []
        }
        return []
    }

    /// Whether a double click in the pane opens what is under it.
    private func opens(_ pane: PaneID) -> Bool {
        switch pane {
        case .list, .card, .quotes, .coverage, .stories, .story: true
        case .article: article?.quoteInView != nil
        case .compare, .help, .jobs: false
        }
    }

    private static let wheelRows = 3

    private func pane(under event: MouseEvent) -> (PaneID, Rect)? {
        if let page { return (page, Rect(x: 0, y: 0, columns: size.columns, rows: size.rows - 1)) }
        return desk.areas(on: size).panes.first { $0.value.contains(x: event.x, y: event.y) }.map { ($0.key, $0.value) }
    }
}
