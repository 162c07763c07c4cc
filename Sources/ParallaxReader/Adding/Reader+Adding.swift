extension Reader {
    /// Opens the command line at a command that brings something into the library.
    mutating func askForInputs(_ command: Command) -> [Effect] {
        guard isLibrary else {
            notice = Notice("These articles come from files; parallax without a path opens the library.")
            return []
        }
        return openPalette(with: "\(command.rawValue) ") + askForPaletteNames()
    }

    /// Brings files, folders and addresses into the library; words are parted and quoted as in a shell.
    mutating func add(_ line: String) -> [Effect] {
        var words = CommandWords(line)
        // A folder is completed with its quotation mark left open, for a name to be typed behind it.
        if words.isOpen, line.hasSuffix("/") { words = CommandWords(line + "'") }
        guard !words.isOpen else {
            notice = Notice("A quotation mark or a backslash is left open.", isError: true)
            return []
        }
        return add(words.words)
    }

    /// Brings what is at an address into the library; `https` where it names no scheme.
    mutating func addFeed(_ text: String) -> [Effect] { add([text.contains("://") ? text : "https://\(text)"]) }

    private mutating func add(_ inputs: [String]) -> [Effect] {
        guard isLibrary, !inputs.isEmpty else { return askForInputs(.add) }
        guard !isAdding else {
            notice = Notice("Something is being added already; \(keymap.keys(for: .cancel).last ?? "") stops it.")
            return []
        }
        added = AddedArticles()
        return [.add(inputs, ticket: tickets.draw(for: .adding))]
    }

    /// Whether something is being brought into the library.
    var isAdding: Bool { tickets.isAwaiting(.adding) }

    /// Stops bringing something into the library; what came is kept.
    mutating func stopAdding() -> [Effect] {
        tickets.cancel(.adding)
        notice = Notice("Adding was stopped; what came is kept.")
        return [.stop(.adding)] + refreshList()
    }

    /// Something more is in the library: it joins the list.
    mutating func take(_ state: AddedArticles, ticket: Int) -> [Effect] {
        guard tickets.isAwaiting(.adding, ticket) else { return [] }
        let hasNews = state.added + state.changed > added.added + added.changed
        added = state
        return hasNews ? refreshList() : []
    }

    /// All is in the library that could be read.
    mutating func finishAdding(_ state: AddedArticles, ticket: Int) -> [Effect] {
        guard tickets.redeem(ticket, for: .adding) else { return [] }
        added = state
        let isHidden = state.offers.count > 1 || !state.problems.isEmpty
        if isHidden { record(state.offers.map { Notice(Self.offer(of: $0)) }) }
        let summary = ([state.summary] + state.offers.prefix(1).map(Self.offer)).joined(separator: " ")
        tell(summary, problems: state.problems, inShort: state.problems.first ?? "")
        return refreshList()
    }

    private static func offer(of feed: String) -> String {
        "The page has a feed; to subscribe: :\(Command.addFeed.rawValue) \(feed)"
    }

    /// Files and folders for the command line.
    mutating func takeFiles(_ paths: [String], ticket: Int) {
        guard tickets.redeem(ticket, for: .files) else { return }
        files = paths
        guard case .palette(var open) = prompt else { return }
        open.know(paletteNames)
        prompt = .palette(open)
    }
}
