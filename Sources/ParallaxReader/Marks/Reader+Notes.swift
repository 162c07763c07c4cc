import ParallaxCore

extension Reader {
    /// Asks for a note on the passage the reader is at; an earlier one there is edited.
    mutating func askForNote() {
        guard desk.stage == .article, let article, let range = article.notedPassage else {
            notice = Notice("Notes are written on a passage of an article: open one first.")
            return
        }
        if desk.focus == .list { desk.focus = .article }
        let present = article.notes.first { $0.range == range }
        prompt = .note(NotePrompt(on: range, of: article.article.id, present: present?.text ?? ""))
    }

    /// Keeps what was typed; nothing takes the note away. Of a note that another program wrote there meanwhile nothing is lost.
    mutating func keepNote(_ typed: NotePrompt) -> [Effect] {
        guard let article, article.article.id == typed.article else { return [] }
        let text = typed.line.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let now = article.notes.first { $0.range == typed.range }?.text ?? ""
        if !now.isEmpty, !text.isEmpty, now != typed.present, now != text {
            prompt = .note(NotePrompt(on: typed.range, of: typed.article, present: now, joining: text))
            return []
        }
        let others = article.notes.filter { $0.range != typed.range }
        let new = text.isEmpty ? others : others + [Note(range: typed.range, text: text)]
        let sorted = new.sorted { $0.range < $1.range }
        guard sorted != article.notes else { return [] }
        let change = DecisionChange(before: article.notes, after: sorted)
        remember(.notes(change, of: typed.article))
        let effects = keep(change, of: typed.article)
        notice = Notice(text.isEmpty ? "The note is taken away." : "Note kept.")
        if !text.isEmpty { self.article?.revealNotes(endingIn: typed.range) }
        return effects
    }

    /// Shows a change of an article's notes at once and keeps it.
    mutating func keep(_ change: DecisionChange<Note>, of id: Article.ID) -> [Effect] {
        let ticket = tickets.drawUnawaited()
        unkept[ticket] = .notes(change, of: id)
        show(change.after, of: id)
        return [.keepNotes(change, of: id, ticket: ticket)]
    }

    /// The notes of an article, as far as they are at hand.
    func notes(of id: Article.ID) -> [Note]? { article?.article.id == id ? article?.notes : ahead[id]?.notes }

    mutating func show(_ notes: [Note], of id: Article.ID) {
        if article?.article.id == id { article?.show(notes) }
    }
}
