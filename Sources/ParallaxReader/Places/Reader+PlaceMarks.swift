import ParallaxCore

extension Reader {
    /// Waits for the letter of a mark.
    mutating func askForLetter(_ command: Command) {
        awaitedLetter = command
        let letters = placeMarks.isEmpty ? "none yet" : placeMarks.keys.sorted().joined(separator: " ")
        let question = command == .setMark ? "Mark this place with a letter:" : "Go to the place marked: \(letters)"
        notice = Notice(question, isRepeated: true)
    }

    /// The key that was waited for.
    mutating func takeLetter(_ key: Key, for command: Command) -> [Effect] {
        awaitedLetter = nil
        guard case .character(let letter) = key else { return [] }
        return command == .setMark ? setMark(letter) : goToMark(letter)
    }

    mutating func setMark(_ letter: String) -> [Effect] {
        guard Self.isMark(letter) else {
            notice = Notice("Marks are the letters a to z and A to Z.")
            return []
        }
        guard !list.isEmpty, list.selectedID != nil else {
            notice = Notice("There is no place to mark.")
            return []
        }
        placeMarks[letter] = placeHere
        notice = Notice("Marked with \(letter).")
        return []
    }

    /// Whether a text can mark a place.
    static func isMark(_ text: String) -> Bool {
        text.unicodeScalars.count == 1 && text.unicodeScalars.allSatisfy { $0.isASCII && $0.properties.isAlphabetic }
    }

    /// Goes to a marked place; the same key again goes back, as in vim.
    mutating func goToMark(_ letter: String) -> [Effect] {
        if letter == "'" || letter == "`" { return returnBack() }
        guard let mark = placeMarks[letter], let selected = mark.selected else {
            notice = Notice("No place is marked with \(letter).")
            return []
        }
        guard isLibrary || list.entry(selected) != nil else {
            notice = Notice("The article marked with \(letter) is not among these.")
            return []
        }
        return go(to: mark, at: selected)
    }

    /// A comparison stands ready beside what is read now; all else begins at the article.
    private mutating func go(to mark: ReadingPlace, at selected: Article.ID) -> [Effect] {
        if case .comparison(let left, let right, _, _) = mark.view {
            if comparedPair == [left, right] { leavePlace() }
            resuming = mark
            return compare(left, with: right)
        }
        leavePlace()
        if selected != wanted { desk.hasOpener = false }
        let shown = showArticle(focus: mark.view == .article ? .article : .list)
        if isLibrary, list.entry(selected) == nil { return shown + resume(at: mark) }
        list.go(to: selected)
        (resuming, wanted) = (mark, selected)
        return shown + [.article(selected, ticket: tickets.draw(for: .article))]
    }
}
