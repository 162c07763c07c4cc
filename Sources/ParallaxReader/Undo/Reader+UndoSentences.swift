import ParallaxCore
import ParallaxScreen

extension Reader {
    /// What is taken back, by the words it is about where they are at hand; asked for while it still stands.
    func sentence(for step: UndoStep) -> String {
        switch step {
        case .marks(let changes): sentence(forMarks: marks(without: changes)) ?? step.sentence
        case .notes(let change, let id): sentence(forNotes: takingBack(change, of: id), of: id) ?? step.sentence
        case .quotes(let change, let id): sentence(forQuotes: takingBack(change, of: id), of: id) ?? step.sentence
        case .links(let change, let left, let right):
            sentence(forLinks: takingBack(change, left, right), left, right) ?? step.sentence
        case .story(let change, _): change.returnSentence
        case .reading: step.sentence
        }
    }

    private func sentence(forMarks previous: [Article.ID: ArticleMarks]) -> String? {
        guard previous.count == 1, let (id, old) = previous.first, let now = marks(of: id) else { return nil }
        return old.difference(from: now)
    }

    private func sentence(forNotes change: DecisionChange<Note>, of id: Article.ID) -> String? {
        guard article?.article.id == id else { return nil }
        if let gone = change.before.first(where: { !change.after.contains($0) }) {
            let isBack = change.after.contains { $0.range == gone.range }
            return "The note on \(words(gone.range, of: id)) " + (isBack ? "reads as before." : "is taken back.")
        }
        let back = change.after.first { !change.before.contains($0) }
        return back.map { "The note on \(words($0.range, of: id)) is back." }
    }

    private func sentence(forQuotes change: DecisionChange<QuoteCorrection>, of id: Article.ID) -> String? {
        let (now, previous) = (change.before, change.after)
        guard let changed = now.first(where: { !previous.contains($0) }) ?? previous.first(where: { !now.contains($0) })
        else { return nil }
        let earlier = previous.first { $0.range == changed.range }
        return "\(words(changed.range, of: id)) is again as \(earlier == nil ? "found" : "you said before")."
    }

    private func sentence(
        forLinks change: DecisionChange<LinkCorrection>, _ left: Article.ID, _ right: Article.ID
    ) -> String? {
        guard let changed = change.before.first(where: { !change.after.contains($0) }) else { return nil }
        return "The link of \(words(changed.left, of: left)) is \(changed.isLinked ? "taken back" : "there again")."
    }

    /// The first words of a passage; of an article that is not at hand only what they are.
    private func words(_ range: TextRange, of id: Article.ID) -> String {
        // The text may be another one than that of the decision.
        guard let text = annotatedAtHand(id)?.article.text, range.end <= text.utf8.count else { return "a passage" }
        let passage = String(decoding: text.utf8.dropFirst(range.start).prefix(range.count), as: UTF8.self)
        return "“\(TextWrap.truncated(String(PassageWords(passage).text), to: Self.widestPassage))”"
    }

    /// Cells of a passage in a sentence.
    private static var widestPassage: Int { 32 }
}

extension ArticleMarks {
    /// What is as it was; `nil` where nothing differs.
    fileprivate func difference(from now: ArticleMarks) -> String? {
        if isStarred != now.isStarred { return isStarred ? "The star is back." : "The star is taken back." }
        if isRead != now.isRead { return isRead ? "Read again." : "Unread again." }
        guard tags != now.tags else { return nil }
        return tags.isEmpty ? "The tags are taken back." : "Tagged \(tags.joined(separator: ", ")) again."
    }
}

extension StoryChange {
    /// What is as it was once the change is taken back.
    fileprivate var returnSentence: String {
        switch decision {
        case .together where before.count > 1: "Took back the merge: \(before.count) stories again."
        case .together(let articles): "Took back the pin of \(articles.count) articles."
        case .apart(_, let others): "Took back the split: one story of \(others.count + 1) articles again."
        case .named(let name, _): name.isEmpty ? "The story has its name again." : "Took back the name “\(name)”."
        }
    }
}
