extension Reader {
    /// Says that a command means nothing in the view in focus, and for one about comparisons which key opens one.
    mutating func refuse(_ command: Command) -> [Effect] {
        if isWithoutArticle { return tellThereIsNoArticle() }
        let key = command.group == .comparing ? keymap.key(for: .compare, in: focusedPane) : nil
        let sentence = "Not in this view: \(command.summary)".withFullStop
        notice = Notice(sentence + (key.map { " \($0) opens a comparison." } ?? ""))
        return []
    }

    /// Whether the keys go where an article would be, or be chosen, and none is.
    var isWithoutArticle: Bool {
        article == nil && (focusedPane == .article || focusedPane == .list && list.isEmpty)
    }

    /// Says that there is no article the command could be about; one that is on its way comes without a word.
    mutating func tellThereIsNoArticle() -> [Effect] {
        if list.isEmpty { notice = Notice("There is no article here.") }
        return []
    }
}
