import ParallaxCore

extension Reader {
    /// Puts the passage in front of the reader on the clipboard, its citation, or the address of its article.
    mutating func copy(_ command: Command) -> [Effect] {
        let passages = citedPassages
        guard !passages.isEmpty else { return refuse("There is nothing to copy here.") }
        switch command {
        case .copyPassage: return put(passages.map(\.labelledWords).joined(separator: "\n\n"))
        case .copyCitation: return put(passages.map(\.citation).joined(separator: "\n"))
        default:
            let addresses = passages.compactMap(\.article.url)
            return addresses.isEmpty
                ? refuse("No address is known for this article.") : put(addresses.joined(separator: "\n"))
        }
    }

    /// Puts what is selected on the clipboard, with where it stands or without.
    mutating func copySelection(withCitation: Bool) -> [Effect] {
        let passages = selectedPassages
        guard !passages.isEmpty else { return refuse("There are no words on this side.") }
        let texts = passages.map { withCitation ? $0.citedWords : $0.labelledWords }
        return put(texts.joined(separator: "\n\n"))
    }

    /// What is selected, else what the reader looks at: the list shows its article beside it.
    var citedPassages: [CitedPassage] {
        if isSelecting { return selectedPassages }
        let pane = desk.focus == .list ? desk.main : desk.focus
        switch pane {
        case .compare: return compare?.citedPassages ?? []
        case .article: return article?.citedPassage.map { [$0] } ?? []
        case .list, .card, .quotes, .coverage, .stories, .story, .help, .jobs: return []
        }
    }

    /// Bytes a terminal takes: xterm reads sequences of up to 100,000 characters, and the text grows by a third on its way.
    private static let mostBytes = 74_994

    private mutating func put(_ text: String) -> [Effect] {
        if let command = settings.copyCommand, !isPlain {
            let call = ProgramCall(arguments: CommandWords(command).words, input: text)
            return [.copyBy(call, ticket: tickets.draw(for: .copying))]
        }
        guard text.utf8.count <= Self.mostBytes else {
            return refuse(
                "The passage is too long for the clipboard: \(text.utf8.count) bytes of at most \(Self.mostBytes).")
        }
        notice = Notice(isPlain ? "Printed: \(text.length)." : "Copied \(text.length).")
        return [.copy(text)]
    }

    private mutating func refuse(_ sentence: String) -> [Effect] {
        notice = Notice(sentence)
        return []
    }
}

extension ProgramCall {
    /// What is said once the program has copied what it was given.
    var copied: String { "Copied \(input.length)." }
}

extension String {
    fileprivate var length: String { count == 1 ? "1 character" : "\(count) characters" }
}
