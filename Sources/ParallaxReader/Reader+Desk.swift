import ParallaxCore

extension Reader {
    /// Commands no pane answers: they change what is on the desk.
    mutating func performOnDesk(_ command: Command, count: Int?) -> [Effect] {
        switch command {
        case .open: return open()
        case .back: return goBack()
        case .quit: return leave()
        case .nextArticle: return moveArticle(by: count ?? 1)
        case .previousArticle: return moveArticle(by: -(count ?? 1))
        case .nextPane, .previousPane: moveFocus(by: command == .nextPane ? 1 : -1)
        case .zoom: zoom()
        case .toggleList: toggleList()
        case .moveBorderLeft: moveListBorder(by: -(count ?? 1))
        case .moveBorderRight: moveListBorder(by: count ?? 1)
        case .returnBack: return returnBack()
        case .returnForth: return returnForth()
        case .quotes: return openQuotes()
        case .coverage: return openCoverage()
        case .stories: return openStories()
        case .filter: return openFilter()
        case .changeOrder: return orderList()
        case .turnList: return turnList()
        case .searchLibrary: return openLibrarySearch()
        case .correctSpeaker: return askForSpeaker()
        case .correctKind: return turnKind()
        case .compare: return compareThere()
        case .versions: return compareTexts()
        case .swap: return swapSides()
        case .turnNext: return turnRight(by: count ?? 1)
        case .turnPrevious: return turnRight(by: -(count ?? 1))
        case .changeLayout where desk.stage == .compare: changeArrangement()
        case .copyPassage, .copyCitation, .copyAddress: return copy(command)
        case .openAddress: return openInBrowser()
        case .chooseAddress: return chooseAddress()
        case .export: askForFile()
        case .pipe: askForProgram()
        case .markRead: return turnMark(\.isRead, on: "Read", off: "Unread")
        case .star: return turnMark(\.isStarred, on: "Starred", off: "No star")
        case .tag: return askForTags()
        case .note: askForNote()
        case .nextUnread: return goToNext(.unread, forward: true)
        case .previousUnread: return goToNext(.unread, forward: false)
        case .undo: return undo()
        case .help: help = HelpPane(keymap: keymap)
        case .cancel: return cancel()
        case .palette: return openPalette()
        case .theme: return askForThemes(then: .choosing)
        case .setMark, .goToMark: askForLetter(command)
        case .messages: showMessages()
        case .jobs, .stopJob: openJobs(at: .jobs)
        case .refresh: return refresh()
        case .complete: return complete()
        case .add, .addFeed: return askForInputs(command)
        case .demo:
            if isWelcoming { return keepPlace() + [.demo] }
            notice = Notice("The invented story opens from an empty library; in a shell: parallax demo.")
        case .repaint: return [.repaint]
        case .suspend: return [.suspend]
        default: return refuse(command)
        }
        return []
    }

    private mutating func open() -> [Effect] {
        switch desk.focus {
        case .list: return openSelected()
        case .article, .compare, .quotes: return openCard()
        case .card: return openVersion()
        case .coverage: return openCell()
        case .stories: return openStory()
        case .story: return openHeadline()
        case .help, .jobs: return []
        }
    }

    private mutating func openSelected() -> [Effect] {
        guard list.selected != nil else { return tellThereIsNoArticle() }
        if desk.stage != .article { leavePlace() }
        return showArticle(focus: .article)
    }

    /// One step back: from a view, and an article that was opened from one, to where it was opened, from any other
    /// article to the list, from the list out.
    private mutating func goBack() -> [Effect] {
        tickets.cancel(.comparison)
        let isOpened = desk.hasOpener && desk.focus == .article
        guard desk.stage == .article, !isOpened else { return closeView() }
        guard desk.focus == .article, !list.isEmpty || list.isNarrowed else { return leave() }
        desk.focus = .list
        return []
    }

    private mutating func openFilter() -> [Effect] {
        if desk.focus == .list { return openListFilter() }
        if let quotes, desk.focus == .quotes {
            prompt = .filter(FilterPrompt(quotes.filter))
        } else if let stories, desk.focus == .stories {
            prompt = .filter(FilterPrompt(stories.filter, isQuery: true))
        } else {
            return refuse(.filter)
        }
        return []
    }

    private mutating func toggleList() {
        var other = desk
        other.isListHidden.toggle()
        if other.isListHidden, other.focus == .list { other.focus = other.main }
        turn(to: other, orSay: "The list is not shown in this view.")
    }

    private mutating func zoom() {
        var other = desk
        other.isZoomed.toggle()
        turn(to: other, orSay: "No other pane is shown here.")
    }

    /// Shows other panes; where they would be the same it is told.
    private mutating func turn(to other: Desk, orSay sentence: String) {
        if other.panes(on: size) == desk.panes(on: size) { notice = Notice(sentence) } else { desk = other }
    }

    private mutating func moveListBorder(by steps: Int) {
        let isMoved =
            desk.moveListBorder(by: steps * Self.borderStep, on: size) || desk.dropListBorder(by: steps, on: size)
        guard isMoved else {
            notice = Notice("Nothing stands side by side here.")
            return
        }
    }

    /// Clears what is lit or running, the nearest thing first.
    private mutating func cancel() -> [Effect] {
        if isFetching {
            return stopFetching()
        } else if isAdding {
            return stopAdding()
        } else if tickets.isAwaiting(.pipe) {
            return stop(.program)
        } else if tickets.isAwaiting(.copying) {
            return stop(.copying)
        } else if self[focusedPane]?.search != nil {
            self[focusedPane]?.search = nil
        } else if tickets.isAwaiting(.comparison) {
            tickets.cancel(.comparison)
            return [.stop(.comparison)] + followSelection()
        } else if desk.focus == .stories, stories?.filter.isEmpty == false {
            return filterStories(by: "")
        } else if [.card, .quotes, .coverage, .stories, .story].contains(desk.stage) {
            return stopGathering() + closeView()
        } else if desk.isZoomed {
            desk.isZoomed = false
        } else if desk.focus == .list || list.isEmpty, list.isNarrowed {
            return clearList()
        }
        return []
    }

    /// Gathering quotes may be long work, which is of no use once its view is closed.
    private func stopGathering() -> [Effect] { tickets.isAwaiting(.quotes) ? [.stop(.quotes)] : [] }

    private mutating func moveArticle(by delta: Int) -> [Effect] {
        if desk.focus != .list && desk.stage != .compare { leavePlace() }
        list.move(by: delta)
        guard desk.stage == .compare else {
            return desk.stage == .article ? followSelection() : showArticle(focus: .article)
        }
        return compareSelectedWithFirst()
    }
}
