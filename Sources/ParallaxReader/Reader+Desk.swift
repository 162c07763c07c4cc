import ParallaxCore

extension Reader {
    /// Commands no pane answers: they change what is on the desk.
    mutating func performOnDesk(_ command: Command, count: Int?) -> [Effect] {
        switch command {
        case .open: return open()
        case .back: return goBack()
        case .quit: return [.quit]
        case .nextArticle: return moveArticle(by: count ?? 1)
        case .previousArticle: return moveArticle(by: -(count ?? 1))
        case .nextPane: moveFocus(by: 1)
        case .previousPane: moveFocus(by: -1)
        case .zoom: desk.isZoomed.toggle()
        case .toggleList: toggleList()
        case .compare: return compareWithNext()
        case .swap: return swapSides()
        case .turnNext: return turnRight(by: count ?? 1)
        case .turnPrevious: return turnRight(by: -(count ?? 1))
        case .changeLayout: changeArrangement()
        case .undo: return undo()
        case .help: help = HelpPane(keymap: keymap)
        case .cancel: cancel()
        case .repaint: return [.repaint]
        case .suspend: return [.suspend]
        default: break
        }
        return []
    }

    private mutating func open() -> [Effect] {
        guard desk.focus == .list, list.selected != nil else { return [] }
        let effects = desk.stage == .article ? [] : leaveComparison()
        desk.focus = .article
        if let id = article?.article.id { list.markOpened(id) }
        return effects
    }

    /// One step back: from the comparison to the article, from the article to the list, from the list out.
    private mutating func goBack() -> [Effect] {
        if desk.stage == .compare {
            let effects = leaveComparison()
            desk.focus = desk.focusBeforeComparison
            return effects
        }
        guard desk.focus == .article, !list.entries.isEmpty else { return [.quit] }
        desk.focus = .list
        return []
    }

    private mutating func leaveComparison() -> [Effect] {
        desk.stage = .article
        compare = nil
        tickets.cancel(.comparison)
        return followSelection()
    }

    private mutating func toggleList() {
        desk.isListHidden.toggle()
        if desk.isListHidden, desk.focus == .list { desk.focus = desk.main }
    }

    /// Clears what is lit or running, the nearest thing first.
    private mutating func cancel() {
        if self[focusedPane]?.search != nil {
            self[focusedPane]?.search = nil
        } else if desk.isZoomed {
            desk.isZoomed = false
        }
    }

    private mutating func moveArticle(by delta: Int) -> [Effect] {
        list.move(by: delta)
        guard desk.stage == .compare else { return followSelection() }
        guard let selected = list.selected, let partner = list.siblings(of: selected).first else {
            notice = Notice("No other article here tells this story.")
            let effects = leaveComparison()
            desk.focus = .article
            return effects
        }
        return compare(selected.id, with: partner.id)
    }
}
