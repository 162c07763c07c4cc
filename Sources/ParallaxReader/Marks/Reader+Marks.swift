import ParallaxCore

extension Reader {
    /// The article that marks are about, in tables that of the column or the quote; `nil` among stories, where none is
    /// named.
    private var markedArticle: Article.ID? {
        switch desk.focus {
        case .list: list.selected?.id
        case .stories: nil
        case .coverage: coverage?.articleInFocus
        case .quotes: quotes?.selectedVersion?.place.article ?? quotes?.subject
        default: articleInFocus
        }
    }

    /// What an article is marked with, as far as the reader has seen it.
    func marks(of id: Article.ID) -> ArticleMarks? {
        marks[id] ?? entry(of: id)?.marks
    }

    /// What lists say of an article, as far as it is at hand.
    private func entry(of id: Article.ID) -> ListEntry? {
        list.entry(id) ?? story.first { $0.id == id } ?? storyPane?.entries.first { $0.id == id }
    }

    /// Turns a mark of the article in focus.
    mutating func turnMark(_ mark: WritableKeyPath<ArticleMarks, Bool>, on: String, off: String) -> [Effect] {
        guard let id = markedArticle, var marks = marks(of: id) else {
            return tellWhatIsMarked()
        }
        marks[keyPath: mark].toggle()
        notice = Notice(sentence(marks[keyPath: mark] ? on : off, about: id))
        return decide([id: marks])
    }

    /// What was marked; in tables, where articles of several outlets are at hand, with the outlet.
    private func sentence(_ words: String, about id: Article.ID) -> String {
        let isTable = [.card, .coverage, .quotes].contains(desk.focus)
        let outlet = isTable ? entry(of: id)?.outletOrFile : nil
        return (words + (outlet.map { ": \($0)" } ?? "")).withFullStop
    }

    private mutating func tellWhatIsMarked() -> [Effect] {
        let key = desk.focus == .stories ? keymap.key(for: .open, in: .stories) : nil
        notice = Notice("There is no article to mark." + (key.map { " \($0) opens the story." } ?? ""))
        return []
    }

    /// Asks for the tags of the article in focus, with all that are in use at hand.
    mutating func askForTags() -> [Effect] {
        guard let id = markedArticle, let marks = marks(of: id) else {
            return tellWhatIsMarked()
        }
        prompt = .tags(TagsPrompt(for: id, present: marks.tags, known: names.tags))
        return [.names(ticket: tickets.draw(for: .names))]
    }

    mutating func takeNames(_ newNames: ListNames, ticket: Int) {
        guard tickets.redeem(ticket, for: .names) else { return }
        names = newNames
        switch prompt {
        case .tags(var tags):
            tags.completion.known = newNames.tags
            prompt = .tags(tags)
        case .list(var open):
            open.offer(newNames)
            prompt = .list(open)
        case .palette(var open):
            open.know(paletteNames)
            prompt = .palette(open)
        default: break
        }
    }

    mutating func keepTags(_ tags: TagsPrompt) -> [Effect] {
        guard var marks = marks(of: tags.article), marks.tags != tags.tags else { return [] }
        marks = ArticleMarks(isRead: marks.isRead, isStarred: marks.isStarred, tags: tags.tags)
        let words = tags.tags.isEmpty ? "No tags" : "Tagged \(tags.tags.joined(separator: ", "))"
        notice = Notice(sentence(words, about: tags.article))
        return decide([tags.article: marks])
    }

    /// An article counts as read when it is opened; once, so that it can be marked unread while it is open.
    mutating func countAsRead() -> [Effect] {
        guard desk.stage == .article, desk.focus == .article, let id = article?.article.id, id == wanted else {
            counted = nil
            return []
        }
        guard id != counted else { return [] }
        counted = id
        guard let before = marks(of: id), !before.isRead else { return [] }
        var after = before
        after.isRead = true
        remember(.reading([id: MarksChange(before: before, after: after)]))
        return keep([id: after])
    }

    /// Keeps marks, which `U` takes back.
    private mutating func decide(_ new: [Article.ID: ArticleMarks]) -> [Effect] {
        remember(.marks(changes(to: new)))
        return keep(new)
    }

    /// What changes when marks are kept.
    private func changes(to new: [Article.ID: ArticleMarks]) -> [Article.ID: MarksChange] {
        new.reduce(into: [:]) { changes, mark in
            changes[mark.key] = marks(of: mark.key).map { MarksChange(before: $0, after: mark.value) }
        }
    }

    /// Shows marks at once and keeps them.
    mutating func keep(_ new: [Article.ID: ArticleMarks]) -> [Effect] {
        let ticket = tickets.drawUnawaited()
        unkept[ticket] = .marks(changes(to: new))
        show(new)
        return [.mark(new, ticket: ticket)]
    }

    private mutating func show(_ new: [Article.ID: ArticleMarks]) {
        for (id, mark) in new {
            let wasRead = marks(of: id)?.isRead ?? mark.isRead
            if wasRead != mark.isRead { list.countRead(id, mark.isRead) }
            marks[id] = mark
            list.change(id) { $0.marks = mark }
            storyPane?.mark(id, mark)
        }
    }

    /// What was decided could not be kept: what stood before is shown again.
    mutating func putBack(_ step: UndoStep, isUndo: Bool) {
        let isOfMarks = !step.marked.isEmpty
        if !isUndo, let place = undoSteps.lastIndex(where: { $0 == step || isOfMarks && $0.marked == step.marked }) {
            undoSteps.remove(at: place)
        }
        switch step {
        case .marks(let changes), .reading(let changes): show(marks(without: changes))
        case .notes(let change, let id): show(takingBack(change, of: id).after, of: id)
        case .links, .quotes, .story: break
        }
    }
}
