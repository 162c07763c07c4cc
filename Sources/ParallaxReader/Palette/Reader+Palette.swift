import ParallaxCore
import ParallaxScreen

extension Reader {
    /// Opens the command line at a text, with the names that are known at hand.
    mutating func openPalette(with text: String = "") -> [Effect] {
        let commands = Command.grouped.filter { $0 != .palette && !meaningless.contains($0) }.map { command in
            let keys = keymap.keys(for: command, in: focusedPane).joined(separator: " ")
            return PaletteEntry(
                name: command.rawValue, summary: command.summary, keys: keys, otherNames: command.otherNames)
        }
        prompt = .palette(PalettePrompt(commands: commands, names: paletteNames, history: history, text: text))
        return [.names(ticket: tickets.draw(for: .names))]
    }

    /// What can be completed now.
    var paletteNames: PaletteNames {
        let here = articleInFocus ?? list.selected?.id
        let others = here.flatMap(members)?.filter { $0.id != here }.map(\.outletOrFile) ?? []
        return PaletteNames(
            themes: [ThemeChoice.automaticName] + themes.map(\.name), tags: names.tags, outlets: others,
            terms: ListPrompt.terms(names),
            letters: placeMarks.keys.sorted(), files: files)
    }

    /// A key on the command line.
    mutating func pressInPalette(_ key: Key, _ open: PalettePrompt) -> [Effect] {
        var open = open
        let answer = open.press(key)
        prompt = .palette(open)
        switch answer {
        case .changed: return askForPaletteNames()
        case .ignored: return []
        case .cancelled: prompt = nil
        case .accepted:
            prompt = nil
            return run(open)
        }
        return []
    }

    /// Themes and files are read only when one is to be named.
    mutating func askForPaletteNames() -> [Effect] {
        guard case .palette(let open) = prompt else { return [] }
        if let path = open.path { return [.files(path, ticket: tickets.draw(for: .files))] }
        return open.argument == .theme && themes.isEmpty ? askForThemes(then: .naming) : []
    }

    private mutating func run(_ open: PalettePrompt) -> [Effect] {
        guard let request = open.request else {
            if !open.line.text.isEmpty { notice = Notice("There is no such command: \(open.line.text)", isError: true) }
            return []
        }
        history.add(request.text)
        return perform(request)
    }

    /// A command with what it is given.
    mutating func perform(_ request: PalettePrompt.Request) -> [Effect] {
        let text = request.argument
        guard !text.isEmpty else { return perform(request.command, count: request.count) }
        switch request.command {
        case .theme: return wear(themeNamed: text)
        case .tag: return addTags(text)
        case .compare: return compare(withOutlet: text)
        case .searchLibrary: return searchLibrary(for: text)
        case .filter: return filter(by: text)
        case .search: return search(for: text)
        case .note: return writeNote(text)
        case .export: return export(to: text)
        case .add: return add(text)
        case .addFeed: return addFeed(text)
        case .storyName: return nameStory(text)
        case .setMark: return setMark(text)
        case .goToMark: return goToMark(text)
        default: return perform(request.command, count: nil)
        }
    }
}

// MARK: Commands with words

extension Reader {
    private mutating func addTags(_ text: String) -> [Effect] {
        let effects = askForTags()
        guard case .tags(var tags) = prompt else { return effects }
        prompt = nil
        tags.paste(text)
        return effects + keepTags(tags)
    }

    private mutating func compare(withOutlet name: String) -> [Effect] {
        guard let here = articleInFocus ?? list.selected?.id else { return [] }
        let others = members(ofStoryOf: here)?.filter { $0.id != here } ?? []
        guard let other = others.first(where: { $0.outletOrFile == name }) else {
            notice = Notice("No article of “\(name)” tells this story.")
            return []
        }
        return compare(here, with: other.id)
    }

    private mutating func acceptList(_ text: String) -> [Effect] {
        guard case .list(var open) = prompt else { return [] }
        open.paste(text)
        return answerList(.accepted, open)
    }

    /// Begins at the best that is found, whatever was selected before.
    private mutating func searchLibrary(for text: String) -> [Effect] {
        let effects = openLibrarySearch()
        list.expect(selected: nil)
        return effects + acceptList(text)
    }

    private mutating func filter(by text: String) -> [Effect] {
        if desk.focus == .quotes {
            quotes?.filter(by: text)
            return []
        }
        if desk.focus == .stories { return filterStories(by: text) }
        desk.focus = .list
        return openListFilter() + acceptList(text)
    }

    private mutating func search(for text: String) -> [Effect] {
        searchOrigin = place
        var search = SearchPrompt(over: focusedPane, as: self[focusedPane])
        search.line.paste(text)
        searchAgain(search)
        return acceptSearch(search) + followSelection()
    }

    private mutating func writeNote(_ text: String) -> [Effect] {
        askForNote()
        guard case .note(var note) = prompt else { return [] }
        prompt = nil
        note.line = TypedLine(text)
        return keepNote(note)
    }
}
